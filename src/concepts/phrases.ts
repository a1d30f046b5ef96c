import { MAX_TOKENS, placeAt, type Place } from './places.ts';
import type { TaggedField } from './read.ts';
import { TAGS, tagNumber } from './tagger.ts';
import type { Token } from './tokens.ts';

/** The longest phrase, in tokens. */
const MAX_WORDS = 6;
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

/**
 * Finds every noun phrase of a field (its number is `number`) with all its parts: first those that begin at the first
 * token of a noun phrase, the shorter ones first, then those at the next. Behind them those with "of".
 */
export type PhraseFinder = (field: TaggedField, number: number) => Place[];

/** Makes a finder that works out once what a word with a tag can be. */
export function createPhraseFinder(): PhraseFinder {
  const known: number[] = [];
  return (field, number) => {
    const { tokens, tags } = field;
    const length = Math.min(tokens.length, MAX_TOKENS);
    const roles = new Uint8Array(length);
    for (let i = 0; i < length; i++)
      roles[i] = known[tokens[i]!.word.id * TAGS.length + tags[i]!] ??= roleOf(tokens[i]!, tags[i]!);
    const phrases: Place[] = [];
    for (let i = 0; i < length; i++) {
      const start = i;
      while (i < length && roles[i] !== NOTHING) i++;
      if (i === start) continue;
      addParts(phrases, field, number, roles, start, i);
      addOfPhrases(phrases, field, number, roles, start, i);
    }
    return phrases;
  };
}

function addParts(
  phrases: Place[],
  { tokens, tags }: TaggedField,
  number: number,
  roles: Uint8Array,
  start: number,
  end: number
): void {
  let last = end;
  while (last > start && roles[last - 1] !== HEAD) last--;
  let first = start;
  while (first < last - 1 && (tokens[first]!.word.isWeak || (tags[first] === VERB && first === start)))
    first++;
  const whole = Math.max(first, last - MAX_WORDS);
  for (let from = start; from < last; from++)
    for (let to = from + 1; to <= Math.min(last, from + MAX_WORDS); to++)
      if (roles[to - 1] === HEAD) phrases.push(placeAt(number, from, to, to === last && from === whole));
}

/** `mixture of experts`: the end of one noun phrase, "of", perhaps an article, the beginning of the next. */
function addOfPhrases(
  phrases: Place[],
  { tokens }: TaggedField,
  number: number,
  roles: Uint8Array,
  start: number,
  end: number
): void {
  if (end >= roles.length || tokens[end]!.word.lower !== 'of' || roles[end - 1] !== HEAD) return;
  let right = end + 1;
  if (/^(?:the|an?)$/u.test(tokens[right]?.word.lower ?? '')) right++;
  for (let from = Math.max(start, end - MAX_OF_WORDS); from < end; from++)
    for (let to = right; to < Math.min(right + MAX_OF_WORDS, roles.length) && roles[to] !== NOTHING; to++)
      if (roles[to] === HEAD) phrases.push(placeAt(number, from, to + 1, false));
}
