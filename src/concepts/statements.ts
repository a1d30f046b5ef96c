import type { ConceptType, IntroducedName, Relation } from '../model/concept.ts';
import type { Mention } from '../model/text.ts';
import type { Collection } from './collection.ts';
import { findIntroduced } from './introduces/index.ts';
import { foldWord } from './fold.ts';
import { idOf } from './keys.ts';
import { findStated, type Stated } from './relations.ts';
import { longKey } from './short-forms.ts';
import { typeFeatures, typeOf } from './types.ts';

/** What papers say of names: their own, and others that they relate to. */
export interface Statements {
  /** One list a paper, in the order of the papers. */
  readonly introduces: readonly (readonly IntroducedName[])[];
  readonly relations: readonly Relation[];
}

/** Types of concepts that a paper measures on, not relates to. */
const NO_OBJECTS: ReadonlySet<ConceptType | undefined> = new Set([
  'dataset',
  'metric',
  'hardware',
  'task',
  'domain'
]);
/** A name that more papers than this share of a collection have is common ground. */
const MAX_SHARE = 0.1;
const SMALL = 30;

/** Reads names and relations; `typeById` tells the type of each concept. */
export function readStatements(
  collection: Collection,
  typeById: ReadonlyMap<string, ConceptType>
): Statements {
  const { papers, fields, candidates, counts, keys, nameOf, shortForms } = collection;
  const keyIn = (paper: number, name: string) => {
    const words = longKey(name).split(' ');
    return nameOf[keys.find(words.map(word => shortForms[paper]!.get(word) ?? word).join(' '))]!;
  };
  const idIn = (paper: number, name: string) => idOf(keys.text(keyIn(paper, name)));
  const introduced = papers.map((paper, i) =>
    findIntroduced(paper, fields[i]!, name => {
      const key = keyIn(i, name);
      return counts.papers[key]! - (candidates[i]!.keys.includes(key) ? 1 : 0);
    })
  );
  const home = homePapers(
    introduced,
    papers.map(paper => paper.id)
  );
  const concept = (paper: number, name: string) => {
    const id = idIn(paper, name);
    return typeById.has(id) ? id : undefined;
  };
  const spellings = readSpellings(collection);
  const common = papers.length >= SMALL ? papers.length * MAX_SHARE : Infinity;
  const stated = papers.map((paper, i) => {
    const own = introduced[i]!.map(({ name }) => name);
    const isObject = (name: string) => counts.papers[keyIn(i, name)]! <= common;
    const isShared = (name: string) => home.has(longKey(name)) || counts.papers[keyIn(i, name)]! > 1;
    return findStated(paper, fields[i]!, own, {
      isObject,
      isKnown: name => isProper(name, spellings) && isObject(name) && isShared(name),
      isClass: name => isClass(name, spellings)
    });
  });
  const keyOfObject = (paper: number, { object }: Stated) => keys.text(keyIn(paper, withoutBrackets(object)));
  const kinds = kindsOf(
    collection,
    new Set(stated.flatMap((list, i) => list.map(one => keyOfObject(i, one)))),
    typeById
  );
  const relations = papers.flatMap((paper, i) =>
    stated[i]!.flatMap((one): Relation[] => {
      const { type, object, evidence } = one;
      const target = home.get(longKey(withoutBrackets(object)));
      if (target === undefined && NO_OBJECTS.has(kinds.get(keyOfObject(i, one)))) return [];
      const conceptId = concept(i, withoutBrackets(object));
      const links = {
        ...(target !== undefined && target !== paper.id && { paper: target }),
        ...(conceptId !== undefined && { concept: conceptId })
      };
      return [{ source: paper.id, type, target: { text: object.text, ...links }, evidence }];
    })
  );
  const introduces = introduced.map((names, i) =>
    names.map(({ name, evidence }) => {
      const conceptId = concept(i, name);
      return { name, evidence, ...(conceptId !== undefined && { concept: conceptId }) };
    })
  );
  return { introduces, relations };
}

/** What the spellings of a collection say of names. */
interface Spellings {
  /** Short forms that some paper writes in plural: `GNNs` are a class of things, nobody's own. */
  readonly classes: ReadonlySet<string>;
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
}

function readSpellings({ fields }: Collection): Spellings {
  const classes = new Set<string>();
  const small = new Set<string>();
  const seen: boolean[] = [];
  for (const { tokens } of fields.flat())
    for (const { word } of tokens) {
      if (seen[word.id] === true) continue;
      seen[word.id] = true;
      if (word.text === word.lower) small.add(word.folded);
      else if (word.isName && /^[\p{Lu}\p{N}-]{2,}s$/u.test(word.text)) classes.add(word.folded);
    }
  return { classes, small };
}

/** True for `GNN`, `GNNs` and `graph neural networks (GNNs)`. */
function isClass(name: string, { classes }: Spellings): boolean {
  return classes.has(foldWord(/\(([^()]*)\)$/u.exec(name)?.[1] ?? name));
}

/** True for a name that is neither a class of things nor a word of every day. */
function isProper(name: string, spellings: Spellings): boolean {
  return /[\p{Lu}\p{N}]/u.test(name) && !spellings.small.has(foldWord(name)) && !isClass(name, spellings);
}

/** `low-rank adaptation (LoRA)` → `low-rank adaptation`. */
function withoutBrackets({ text }: Mention): string {
  return text.replace(/\s*\([^()]*\)$/u, '');
}

/** What kind of thing each key is, also where it is no concept. */
function kindsOf(
  collection: Collection,
  keys: ReadonlySet<string>,
  typeById: ReadonlyMap<string, ConceptType>
): Map<string, ConceptType> {
  const features = typeFeatures(collection, keys);
  return new Map([...features].map(([key, own]) => [key, typeById.get(idOf(key)) ?? typeOf(own)]));
}

/** Which paper introduces a name; a name that two papers claim leads nowhere. */
function homePapers(
  introduced: readonly (readonly { readonly name: string }[])[],
  ids: readonly string[]
): Map<string, string> {
  const home = new Map<string, string | undefined>();
  for (const [i, names] of introduced.entries())
    for (const { name } of names) {
      const key = longKey(name);
      home.set(key, home.has(key) && home.get(key) !== ids[i] ? undefined : ids[i]);
    }
  return new Map([...home].flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
}
