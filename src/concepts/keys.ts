import type { Token } from './tokens.ts';

/** How a paper resolves its short forms: folded short form → folded words of the long form. */
export type ShortForms = ReadonlyMap<string, string>;

/** The canonical key of a run of tokens: its folded words, short forms written out. */
export function keyOf(tokens: readonly Token[], from: number, to: number, shortForms: ShortForms): string {
  let key = '';
  for (let i = from; i < to; i++) {
    const { folded } = tokens[i]!.word;
    const long = shortForms.get(folded) ?? (folded.includes(' ') ? expandParts(folded, shortForms) : folded);
    key += key && long ? ` ${long}` : long;
  }
  return key;
}

function expandParts(folded: string, shortForms: ShortForms): string {
  return folded
    .split(' ')
    .map(part => shortForms.get(part) ?? part)
    .join(' ');
}

/** Turns a key into an id that can stand in an address; a function of the key alone, so that ids never change. */
export function idOf(key: string): string {
  return key
    .replace(/\+/gu, ' plus')
    .replace(/#/gu, ' sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
