import { foldWord } from './fold.ts';
import { GENERIC_NOUNS, STOP_WORDS, WEAK_MODIFIERS } from './words.ts';

/** What a token is made of; only words can be part of a concept. */
export type TokenKind = 'word' | 'number' | 'mark' | 'markup';

/** A word form, looked at once for the whole collection. */
export interface Word {
  /** Counted from 0 in the order of first sight; for tables of this run only, never for output. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Canonical words of this form, by which variants are one; empty for marks. */
  readonly folded: string;
  /** The same number for all forms with the same canonical words. */
  readonly foldedId: number;
  readonly isStop: boolean;
  readonly isWeak: boolean;
  readonly isGeneric: boolean;
  /** Written like a proper name: two capitals, or a capital and a digit. */
  readonly isName: boolean;
  readonly isCapital: boolean;
  readonly hasDigit: boolean;
  readonly hasHyphen: boolean;
}

/** All word forms seen so far. */
export type Lexicon = (text: string) => Word;

const NUMBER = /^[\p{N}.,\-–+^{}]+$/u;

/** Makes an empty lexicon. */
export function createLexicon(): Lexicon {
  const words = new Map<string, Word>();
  const foldedIds = new Map<string, number>();
  return text => {
    let word = words.get(text);
    if (!word) {
      word = makeWord(text, words.size, foldedIds);
      words.set(text, word);
    }
    return word;
  };
}

function makeWord(text: string, id: number, foldedIds: Map<string, number>): Word {
  const lower = text.toLowerCase();
  const kind = kindOf(text);
  const folded = kind === 'word' || kind === 'number' ? foldWord(text) : '';
  const foldedId = foldedIds.get(folded) ?? foldedIds.size;
  foldedIds.set(folded, foldedId);
  return {
    id,
    text,
    lower,
    kind,
    folded,
    foldedId,
    isStop: STOP_WORDS.has(lower),
    isWeak: WEAK_MODIFIERS.has(lower),
    isGeneric: GENERIC_NOUNS.has(folded),
    isName: isName(text),
    isCapital: /^\p{Lu}/u.test(text),
    hasDigit: /\p{N}/u.test(text),
    hasHyphen: text.includes('-')
  };
}

/** True for two capitals, or a capital and a digit. */
export function isName(text: string): boolean {
  return /\p{Lu}[^-]*\p{Lu}|\p{Lu}.*\p{N}|\p{N}.*\p{Lu}/u.test(text);
}

function kindOf(text: string): TokenKind {
  if (/^(?:['’]s$|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u.test(text)) return 'mark';
  if (!/^[\p{L}\p{N}]/u.test(text)) return text.length > 1 && !/^\p{S}$/u.test(text) ? 'markup' : 'mark';
  if (/^(?:https?:|www\.)|@/u.test(text)) return 'markup';
  return NUMBER.test(text) ? 'number' : 'word';
}
