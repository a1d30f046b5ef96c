import type { ConceptType, IntroducedName, Relation } from '../model/concept.ts';
import type { Collection } from './collection.ts';
import { findIntroduced } from './introduces.ts';
import { idOf } from './keys.ts';
import { findStated } from './relations.ts';
import { longKey } from './short-forms.ts';

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
  const { papers, fields, candidates, counts, shortForms } = collection;
  const keyIn = (paper: number, name: string) =>
    longKey(name)
      .split(' ')
      .map(word => shortForms[paper]!.get(word) ?? word)
      .join(' ');
  const count = (key: string) => counts.get(key)?.papers ?? 0;
  const introduced = papers.map((paper, i) =>
    findIntroduced(paper, fields[i]!, name => {
      const key = keyIn(i, name);
      return count(key) - (candidates[i]!.has(key) ? 1 : 0);
    })
  );
  const home = homePapers(
    introduced,
    papers.map(paper => paper.id)
  );
  const concept = (paper: number, name: string) => {
    const id = idOf(keyIn(paper, name));
    return typeById.has(id) ? id : undefined;
  };
  const relations = papers.flatMap((paper, i) => {
    const own = introduced[i]!.map(({ name }) => name);
    const common = papers.length >= SMALL ? papers.length * MAX_SHARE : Infinity;
    const isObject = (name: string) =>
      count(keyIn(i, name)) <= common &&
      (home.has(longKey(name)) || !NO_OBJECTS.has(typeById.get(idOf(keyIn(i, name)))));
    const isKnown = (name: string) =>
      isObject(name) && (home.has(longKey(name)) || count(keyIn(i, name)) > 1);
    return findStated(paper, fields[i]!, own, isObject, isKnown).map(
      ({ type, object, evidence }): Relation => {
        const bare = object.text.replace(/\s*\([^()]*\)$/u, '');
        const target = home.get(longKey(bare));
        const conceptId = concept(i, bare);
        return {
          source: paper.id,
          type,
          target: {
            text: object.text,
            ...(target !== undefined && target !== paper.id && { paper: target }),
            ...(conceptId !== undefined && { concept: conceptId })
          },
          evidence
        };
      }
    );
  });
  const introduces = introduced.map((names, i) =>
    names.map(({ name, evidence }) => {
      const conceptId = concept(i, name);
      return { name, evidence, ...(conceptId !== undefined && { concept: conceptId }) };
    })
  );
  return { introduces, relations };
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
