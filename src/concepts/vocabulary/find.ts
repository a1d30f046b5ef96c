import type { KeyTable } from '../key-table.ts';
import { keyOf, type KeyWords, type ShortForms } from '../keys.ts';
import { fromOf, MAX_LENGTH, MAX_TOKENS, placeAt, toOf, type Place } from '../places.ts';
import type { TaggedField } from '../read.ts';
import type { ShortFormPool } from '../short-forms.ts';
import type { Token } from '../tokens.ts';
import { solid, type Term, type TermForm, type Terms } from './terms.ts';

/** A term at a place of a text. */
export interface Found {
  readonly term: Term;
  /** The key that the place has without a vocabulary. */
  readonly key: number;
  readonly place: Place;
}

/** Every place of a paper where a label of a term stands, also where it is no noun phrase. */
export function findTerms(
  fields: readonly TaggedField[],
  words: readonly KeyWords[],
  shortForms: ShortForms,
  pool: ShortFormPool,
  terms: Terms,
  table: KeyTable
): Found[] {
  const found: Found[] = [];
  for (const [field, { tokens }] of fields.entries())
    for (const [from, { word }] of tokens.entries()) {
      if (from >= MAX_TOKENS) break;
      const first = firstWord(word.folded);
      for (const form of terms.byFirst.get(first) ?? []) {
        const to = endOf(form, tokens, from);
        if (to === undefined || to - from > MAX_LENGTH) continue;
        if (to === from + 1 && !means(word.folded, form.term, shortForms, pool)) continue;
        const key = keyOf(words[field]!, from, to, table);
        found.push({ term: form.term, key, place: placeAt(field, from, to, true) });
      }
    }
  return found;
}

function firstWord(folded: string): string {
  const blank = folded.indexOf(' ');
  return blank < 0 ? folded : folded.slice(0, blank);
}

/** The token after a label that begins at `from`; undefined where another text stands there. A name needs its capitals. */
function endOf({ words, names }: TermForm, tokens: readonly Token[], from: number): number | undefined {
  let [at, to] = [0, from];
  for (; at < words.length; to++) {
    const word = tokens[to]?.word;
    if (!word || word.folded === '') return undefined;
    for (const part of word.folded.split(' '))
      if (part !== words[at] || (names[at++] && !word.isName)) return undefined;
  }
  return to;
}

/** True for `clip` where the vocabulary has `CLIP` only. */
export function isOtherWord(place: Place, tokens: readonly Token[], terms: Terms): boolean {
  const from = fromOf(place);
  const { folded, isName } = tokens[from]!.word;
  if (isName || toOf(place) > from + 1) return false;
  const forms = (terms.byFirst.get(folded) ?? []).filter(({ words }) => words.length === 1);
  return forms.length > 0 && forms.every(({ names }) => names[0]);
}

/** A short form means the term where the paper, or else the collection, gives it no other meaning. */
function means(folded: string, term: Term, shortForms: ShortForms, pool: ShortFormPool): boolean {
  const meaning = shortForms.get(folded);
  if (meaning === undefined || term.labels.has(solid(meaning))) return true;
  const isWrittenOut = [term.source.label, ...term.source.altLabels, ...term.source.hiddenLabels].some(
    label => /[\s-]/u.test(label)
  );
  return !isWrittenOut && pool.senses.get(folded)?.size === 1;
}
