import { hashText, slugify } from '../model/slug.ts';
import type { KeyTable } from './key-table.ts';
import type { Token } from './tokens.ts';

/** How a paper resolves its short forms: folded short form → folded words of the long form. */
export type ShortForms = ReadonlyMap<string, string>;

/** What the tokens of a field add to a key: the numbers of their folded words, short forms written out. */
export type KeyWords = readonly (readonly number[])[];

/** Makes a reader of key words that looks at each word once, as long as no short form stands in it. */
export function createKeyWordReader(
  table: KeyTable
): (tokens: readonly Token[], shortForms: ShortForms) => KeyWords {
  const known: (readonly number[])[] = [];
  const mayBeShort: boolean[] = [];
  const numbers = (text: string) => text.split(' ').flatMap(part => (part ? [table.word(part)] : []));
  return (tokens, shortForms) =>
    tokens.map(({ word }) => {
      // `clips` are no CLIP.
      const isShort = (mayBeShort[word.id] ??= /[\p{Lu}\p{N}]/u.test(word.text));
      const long = isShort && shortForms.size > 0 ? writtenOut(word.folded, shortForms) : undefined;
      return long === undefined ? (known[word.id] ??= numbers(word.folded)) : numbers(long);
    });
}

/** The key of a run of tokens. */
export function keyOf(words: KeyWords, from: number, to: number, table: KeyTable): number {
  let key = 0;
  for (let i = from; i < to; i++) for (const word of words[i]!) key = table.extend(key, word);
  return key;
}

/** Folded words with their short forms written out; undefined where there is none. */
function writtenOut(folded: string, shortForms: ShortForms): string | undefined {
  const long = shortForms.get(folded);
  if (long !== undefined || !folded.includes(' ')) return long;
  const parts = folded.split(' ');
  return parts.some(part => shortForms.has(part))
    ? parts.map(part => shortForms.get(part) ?? part).join(' ')
    : undefined;
}

/** Turns a key's text into an id that can stand in an address; a function of the key alone, so that ids never change. */
export function idOf(key: string): string {
  return key
    .replace(/\+/gu, ' plus')
    .replace(/#/gu, ' sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/**
 * The name of a concept's page: its id, where that is ASCII. Letters that an address does not hold are written in ASCII as far as
 * they have such a form, and a hash of the id keeps apart what then looks alike.
 */
export function slugOf(id: string): string {
  if (/^[\da-z-]*$/u.test(id)) return id;
  return `${slugify(id).text || 'concept'}-${hashText(id)}`;
}
