import { tagNumber } from './tagger.ts';
import type { TaggedField } from './read.ts';
import type { Token } from './tokens.ts';
import { STOP_WORDS } from './words.ts';

/** A run of tokens that may be a concept; `from` and `to` count tokens, `to` is exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** True where no longer phrase of the same place could be one. */
  readonly maximal: boolean;
}

/** The longest phrase, in tokens. */
export const MAX_WORDS = 6;

const NOUN = tagNumber('NOUN');
const PROPN = tagNumber('PROPN');
const ADJ = tagNumber('ADJ');
const VERB = tagNumber('VERB');
const NUM = tagNumber('NUM');

/** What a token can be in a phrase: 0 nothing, 1 a modifier, 2 a modifier or the head. */
export function roleOf(token: Token, tag: number): 0 | 1 | 2 {
  const { word } = token;
  if (word.kind !== 'word' || STOP_WORDS.has(word.lower)) return 0;
  if (word.text.length === 1 && !/\p{Lu}/u.test(word.text)) return 0;
  if (tag === NOUN || tag === PROPN) return 2;
  if (tag === ADJ) return /\p{Lu}.*\p{Lu}|\p{N}/u.test(word.text) ? 2 : 1;
  if (tag === VERB) return /ing$/u.test(word.lower) ? 2 : /(?:ed|en|[-‐])/u.test(word.lower) ? 1 : 0;
  if (tag === NUM) return /\p{L}/u.test(word.text) && /\p{N}|\p{Lu}/u.test(word.text) ? 2 : 0;
  return /\p{Lu}.*\p{Lu}/u.test(word.text) ? 2 : 0;
}

/** Every noun phrase of a field, sub-phrases included, in reading order. */
export function findPhrases(field: TaggedField): Phrase[] {
  const { tokens, tags } = field;
  const roles = tokens.map((token, i) => roleOf(token, tags[i]!));
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length;) {
    let end = i;
    while (end < tokens.length && roles[end]! > 0) end++;
    if (end > i) addSpans(phrases, roles, tags, i, end);
    i = end + 1;
  }
  return phrases;
}

function addSpans(
  phrases: Phrase[],
  roles: readonly number[],
  tags: Uint8Array,
  start: number,
  end: number
): void {
  let last = end;
  while (last > start && roles[last - 1] !== 2) last--;
  // A verb in front is more often the sentence's than the phrase's.
  const first = tags[start] === VERB && last - start > 1 ? start + 1 : start;
  for (let from = start; from < last; from++)
    for (let to = from + 1; to <= Math.min(last, from + MAX_WORDS); to++)
      if (roles[to - 1] === 2 && (to - from > 1 || tags[from] !== VERB || to === last))
        phrases.push({ from, to, maximal: to === last && (from === first || to - from === MAX_WORDS) });
}
