import type { TaggedField } from './read.ts';
import { tagNumber } from './tagger.ts';
import type { Token } from './tokens.ts';

/** A run of tokens that may be a concept; `from` and `to` count tokens, `to` is exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** True for a whole noun phrase, false for a part of one. */
  readonly maximal: boolean;
}

/** The longest phrase, in tokens. */
export const MAX_WORDS = 6;
/** The longest part of a phrase on either side of "of". */
const MAX_OF_WORDS = 3;

const NOUN = tagNumber('NOUN');
const PROPN = tagNumber('PROPN');
const ADJ = tagNumber('ADJ');
const VERB = tagNumber('VERB');
const NUM = tagNumber('NUM');
const ADV = tagNumber('ADV');

/** What a token can be in a phrase. */
const NOTHING = 0;
const MODIFIER = 1;
const HEAD = 2;

function roleOf({ word }: Token, tag: number): number {
  if (word.kind !== 'word' || word.isStop) return NOTHING;
  if (word.text.length === 1 && !/\p{Lu}/u.test(word.text)) return NOTHING;
  if (tag === NOUN || tag === PROPN || word.isName) return HEAD;
  if (tag === ADJ) return MODIFIER;
  if (tag === VERB)
    return word.lower.endsWith('ing') ? HEAD : /(?:ed|en|-\p{L}+|t)$/u.test(word.lower) ? MODIFIER : NOTHING;
  if (tag === NUM) return /\p{L}/u.test(word.text) ? MODIFIER : NOTHING;
  return tag === ADV && (word.lower.endsWith('ly') || word.lower.includes('-')) ? MODIFIER : NOTHING;
}

/** Every noun phrase of a field with all its parts, in reading order. */
export function findPhrases(field: TaggedField): Phrase[] {
  const { tokens, tags } = field;
  const roles = tokens.map((token, i) => roleOf(token, tags[i]!));
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length;) {
    let end = i;
    while (end < tokens.length && roles[end] !== NOTHING) end++;
    if (end > i) {
      addParts(phrases, field, roles, i, end);
      addOfPhrases(phrases, field, roles, i, end);
    }
    i = end + 1;
  }
  return phrases;
}

function addParts(
  phrases: Phrase[],
  { tokens, tags }: TaggedField,
  roles: readonly number[],
  start: number,
  end: number
): void {
  let last = end;
  while (last > start && roles[last - 1] !== HEAD) last--;
  let first = start;
  while (first < last - 1 && (tokens[first]!.word.isWeak || (tags[first] === VERB && first === start)))
    first++;
  for (let from = start; from < last; from++)
    for (let to = from + 1; to <= Math.min(last, from + MAX_WORDS); to++)
      if (roles[to - 1] === HEAD)
        phrases.push({ from, to, maximal: to === last && from === Math.max(first, last - MAX_WORDS) });
}

/** `mixture of experts`: the end of one noun phrase, "of", perhaps an article, the beginning of the next. */
function addOfPhrases(
  phrases: Phrase[],
  { tokens }: TaggedField,
  roles: readonly number[],
  start: number,
  end: number
): void {
  if (tokens[end]?.word.lower !== 'of' || roles[end - 1] !== HEAD) return;
  let right = end + 1;
  if (/^(?:the|an?)$/u.test(tokens[right]?.word.lower ?? '')) right++;
  for (let from = Math.max(start, end - MAX_OF_WORDS); from < end; from++)
    for (let to = right; to < Math.min(right + MAX_OF_WORDS, tokens.length) && roles[to] !== NOTHING; to++)
      if (roles[to] === HEAD) phrases.push({ from, to: to + 1, maximal: false });
}
