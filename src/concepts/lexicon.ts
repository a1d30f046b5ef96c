import { foldWord } from './fold.ts';

/** What a token is made of; only words (and numbers inside names) can be part of a concept. */
export type TokenKind = 'word' | 'number' | 'mark' | 'markup';

/** A word form, stored once for the whole collection. */
export interface Word {
  /** Counted from 0 in the order of first sight; for tables of this run only, never for output. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Canonical words of this form, by which variants are one; empty for marks. */
  readonly folded: string;
}

/** All word forms seen so far. */
export type Lexicon = (text: string) => Word;

const NUMBER = /^[\p{N}.,\-–+^{}]+$/u;

/** Makes an empty lexicon. */
export function createLexicon(): Lexicon {
  const words = new Map<string, Word>();
  return text => {
    let word = words.get(text);
    if (!word) {
      const lower = text.toLowerCase();
      const kind = kindOf(text);
      const folded = kind === 'word' || kind === 'number' ? foldWord(text) : '';
      words.set(text, (word = { id: words.size, text, lower, kind, folded }));
    }
    return word;
  };
}

function kindOf(text: string): TokenKind {
  if (/^['’]s$/u.test(text)) return 'mark';
  if (!/^[\p{L}\p{N}]/u.test(text)) return text.length > 1 && !/^\p{S}$/u.test(text) ? 'markup' : 'mark';
  if (/^(?:https?:|www\.)|@/u.test(text)) return 'markup';
  return NUMBER.test(text) ? 'number' : 'word';
}
