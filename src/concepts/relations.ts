import type { RelationType } from '../model/concept.ts';
import { sentenceOf } from '../model/sentence.ts';
import { mentionAt, type Evidence, type Mention } from '../model/text.ts';
import { findAbbreviations } from './acronyms.ts';
import { CUES_AFTER, CUES_BEFORE, REACH, WINNING } from './cues.ts';
import { findNames, sentencesOf, type SentenceTokens } from './names.ts';
import { isName } from './lexicon.ts';
import type { PaperText, TaggedField } from './read.ts';
import { longKey } from './short-forms.ts';

/** A named thing that a paper relates to, and the sentence that says how. */
export interface Stated {
  readonly type: RelationType;
  readonly object: Mention;
  readonly evidence: Evidence;
}

/** True for a name that a paper may relate to: not its own, no data set, metric or device. */
export type IsObject = (name: string) => boolean;

/** Least value of the best cue. */
const MIN_VALUE = -0.6;

/** The relations that a paper states to named things, in reading order, one for each object and type. */
export function findStated(
  paper: PaperText,
  fields: readonly TaggedField[],
  own: readonly string[],
  isObject: IsObject,
  isKnown: IsObject
): Stated[] {
  const stated: Stated[] = [];
  const seen = new Set<string>();
  const ownKeys = new Set(own.map(longKey));
  const add = (type: RelationType, object: Mention) => {
    const id = `${type} ${longKey(object.text)}`;
    if (seen.has(id)) return;
    seen.add(id);
    stated.push({ type, object, evidence: sentenceOf(paper, object) });
  };
  for (const field of fields)
    for (const sentence of sentencesOf(field)) {
      let before: { end: number; type: RelationType } | undefined;
      for (const object of objectsOf(paper, field, sentence)) {
        const inOwn = partOfOwn(object, field.text, own, ownKeys);
        if (inOwn) add('extends', object);
        else if (inOwn === false)
          for (const part of partsOf(paper, object)) if (isKnown(part.text)) add('extends', part);
        if (inOwn !== undefined || !isObject(object.text)) continue;
        const listed =
          before &&
          /^\s*(?:,|,?\s*and|,?\s*or|\/|&)\s*(?:the\s+)?$/u.test(field.text.slice(before.end, object.start))
            ? before.type
            : undefined;
        const type = listed ?? cueFor(field, sentence, object);
        if (!type) continue;
        add(type, object);
        before = { end: object.end, type };
      }
    }
  return stated;
}

/** The names of a sentence; a name with its short form in brackets is one, `T5-based` names T5. */
function objectsOf(paper: PaperText, field: TaggedField, sentence: SentenceTokens): Mention[] {
  const { tokens, text } = field;
  const start = tokens[sentence.from]!.start;
  const said = text.slice(start, tokens[sentence.to - 1]!.end);
  const defined = findAbbreviations(said).flatMap(({ short, long, start: at }) => {
    const from = said.lastIndexOf(long, at);
    const end = said.indexOf(')', at) + 1;
    return from >= 0 && said.slice(at, end).includes(short)
      ? [mentionAt(paper, field.field, start + from, start + end)]
      : [];
  });
  const names = findNames(field, sentence).map(({ from, to }) => {
    const whole = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const bare = whole.replace(/-\p{Ll}[\p{Ll}-]*$/u, '');
    return mentionAt(paper, field.field, tokens[from]!.start, tokens[from]!.start + bare.length);
  });
  const apart = names.filter(
    name => !defined.some(({ start: from, end }) => name.start < end && from < name.end)
  );
  return [...defined, ...apart].sort((a, b) => a.start - b.start);
}

/** The first and the last part of a name of several: `DARTS` of `PC-DARTS`. */
function partsOf(paper: PaperText, { field, start, text }: Mention): Mention[] {
  const parts = [...text.matchAll(/[^\s-]+/gu)];
  if (parts.length < 2) return [];
  return [parts[0]!, parts.at(-1)!]
    .filter(part => isName(part[0]) && part[0].length > 2)
    .map(part => mentionAt(paper, field, start + part.index, start + part.index + part[0].length));
}

/** Undefined for a name apart from the paper's own; true for one inside an own name (`DARTS` in `PC-DARTS`), false for an own name. */
function partOfOwn(
  { text, start, end }: Mention,
  around: string,
  own: readonly string[],
  ownKeys: ReadonlySet<string>
): boolean | undefined {
  const bare = text.replace(/\s*\([^()]*\)$/u, '');
  if (ownKeys.has(longKey(bare)) || ownKeys.has(longKey(text))) return false;
  for (const name of own) {
    const at = around.lastIndexOf(name, start);
    if (at >= 0 && at <= start && at + name.length >= end) return true;
  }
  return undefined;
}

/** The type of the strongest cue near the object. */
function cueFor(
  { text, tokens, field }: TaggedField,
  sentence: SentenceTokens,
  object: Mention
): RelationType | undefined {
  const start = tokens[sentence.from]!.start;
  const before = text.slice(start, object.start);
  const after = text.slice(object.end, tokens[sentence.to - 1]!.end);
  if (field === 'title') return /\b(?:via|with|using|by)\s+(?:\S+\s+)?$/iu.test(before) ? 'uses' : undefined;
  let type: RelationType | undefined;
  let best = MIN_VALUE;
  for (const cue of CUES_BEFORE)
    for (const match of before.matchAll(cue.pattern)) {
      const value = cue.weight - (before.length - match.index - match[0].length) / REACH;
      if (value > best) [type, best] = [cue.type, value];
    }
  for (const cue of CUES_AFTER)
    if (cue.weight > best && cue.pattern.test(after)) [type, best] = [cue.type, cue.weight];
  return type === 'compares-with' && best > 1.2 && WINNING.test(before + after) ? 'outperforms' : type;
}
