import type { RelationType } from '../model/concept.ts';
import { sentenceOf } from '../model/sentence.ts';
import type { Evidence, Mention } from '../model/text.ts';
import { OWN } from './cues.ts';
import { isMeasured } from './objects.ts';
import type { PaperText, SentenceTokens, TaggedField } from './read.ts';
import { objectsOf, partsOf } from './relation-objects.ts';
import { longKey } from './short-forms.ts';
import { cueFor } from './strongest-cue.ts';

/** A named thing that a paper relates to, and the sentence that says how. */
export interface Stated {
  readonly type: RelationType;
  readonly object: Mention;
  readonly evidence: Evidence;
}

/** What the collection says of names. */
export interface NameTests {
  /** No common ground of the whole collection. */
  isObject(name: string): boolean;
  /** Used by other papers too, and no word of every day. */
  isKnown(name: string): boolean;
  /** A class of things, such as `GNNs`. */
  isClass(name: string): boolean;
}

/** What is looked up of a paper's own names. */
interface Own {
  readonly names: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** In small letters, those long enough to tell something. */
  readonly small: readonly string[];
}

/** The relations that a paper states to named things, in reading order, one for each object and type. */
export function findStated(
  paper: PaperText,
  fields: readonly TaggedField[],
  names: readonly string[],
  tests: NameTests
): Stated[] {
  const own: Own = {
    names,
    keys: new Set(names.map(longKey)),
    small: names.filter(name => name.length > 2).map(name => name.toLowerCase())
  };
  const stated = new Map<string, Stated>();
  for (const field of fields)
    for (const sentence of field.sentences) {
      if (!speaksOfOwn(field, sentence, own)) continue;
      const objects = objectsOf(paper, field, sentence);
      const parts = objects.flatMap(object => partsOfOwn(paper, field, object, own, tests));
      const related = relatedIn(field, sentence, objects, own, tests);
      const found = [...parts.map(object => ({ type: 'extends' as const, object })), ...related];
      for (const { type, object } of found.sort((a, b) => a.object.start - b.object.start)) {
        const id = `${type} ${longKey(object.text)}`;
        if (!stated.has(id)) stated.set(id, { type, object, evidence: sentenceOf(paper, object) });
      }
    }
  return [...stated.values()];
}

/** Between two things of one list. */
const AND = /^\s*(?:,|,?\s*and|,?\s*or|\/|&)\s*(?:the\s+)?$/u;

/** The objects of a sentence that speaks of the paper's own doing; those of one list are related alike. */
function relatedIn(
  field: TaggedField,
  sentence: SentenceTokens,
  objects: readonly Mention[],
  own: Own,
  { isObject, isKnown, isClass }: NameTests
): Pick<Stated, 'type' | 'object'>[] {
  const related: Pick<Stated, 'type' | 'object'>[] = [];
  let last: { end: number; type: RelationType; isMeasured: boolean } | undefined;
  for (const object of objects) {
    if (isOwn(object, field.text, own) !== undefined) continue;
    const listed = last && AND.test(field.text.slice(last.end, object.start)) ? last : undefined;
    const type = listed?.type ?? cueFor(field, sentence, object);
    if (!type || (field.field === 'title' && !isKnown(object.text))) continue;
    if (type === 'extends' && isClass(object.text)) continue;
    const measured = listed?.isMeasured === true || isMeasured(field.text, object);
    if (isObject(object.text) && !measured) related.push({ type, object });
    last = { end: object.end, type, isMeasured: measured };
  }
  return related;
}

/** Names of others in the paper's own: `DARTS` of `PC-DARTS`. */
function partsOfOwn(
  paper: PaperText,
  field: TaggedField,
  object: Mention,
  own: Own,
  { isKnown }: NameTests
): Mention[] {
  const inside = isOwn(object, field.text, own);
  const parts = inside === undefined ? [] : inside === 'part' ? [object] : partsOf(paper, object);
  return parts.filter(({ text }) => !own.keys.has(longKey(text)) && isKnown(text));
}

/** True for the title, and for a sentence that says what the paper does, or what its own thing does. */
function speaksOfOwn({ field, text, tokens }: TaggedField, sentence: SentenceTokens, own: Own): boolean {
  if (field === 'title') return true;
  const said = text.slice(tokens[sentence.from]!.start, tokens[sentence.to - 1]!.end);
  if (OWN.test(said)) return true;
  const small = said.toLowerCase();
  return own.small.some(name => small.includes(name));
}

/** Whether a name is the paper's own, or (`DARTS` in `PC-DARTS`) a part of one; undefined for a name apart. */
function isOwn({ text, start, end }: Mention, around: string, own: Own): 'whole' | 'part' | undefined {
  const bare = text.replace(/\s*\([^()]*\)$/u, '');
  if (own.keys.has(longKey(bare)) || own.keys.has(longKey(text))) return 'whole';
  for (const name of own.names) {
    const at = around.lastIndexOf(name, start);
    if (at >= 0 && at <= start && at + name.length >= end) return 'part';
  }
  return undefined;
}
