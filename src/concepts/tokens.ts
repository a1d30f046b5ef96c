import type { Lexicon, Word } from './lexicon.ts';

/** A word form at its place in a text, in UTF-16 code units; `end` is exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** Things that are not prose: HTML tags, addresses, TeX maths, TeX commands with their argument. */
const MARKUP =
  /<\/?[a-z][^<>]*>|https?:\/\/[^\s<>"')\]]+|www\.[^\s<>"')\]]+|\$[^$\n]{1,120}\$|\\(?:cite|ref|url|footnote|href)[a-z]*\s*\{[^{}]*\}|\\[a-zA-Z]+|\\.|[\w.]+@[\w.]+\.\w+/uy;
/**
 * Letters and digits, joined by hyphens, by a dot or comma inside a number, by a TeX superscript,
 * or, one capital each side, by `/` or `&`. Chinese and Japanese do not part their words: each of their letters is a mark, so that no
 * clause is taken for a word, and terms in Latin letters between them are found.
 */
const WORD =
  /[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+(?:(?:[\-‐‑–_]|(?<=\p{N})[.,](?=\p{N})|(?<=(?<!\p{L})\p{Lu})(?:\/|&)(?=\p{Lu}(?!\p{L}))|['’](?=[tT](?!\p{L}))|\^\{?(?=[\p{L}\p{N}]+\})|\^(?=\p{N})|(?<=\}))[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+\}?)*(?:\+\+?|#)?/vy;
const POSSESSIVE = /['’]s(?!\p{L})/uy;
const SPACE = /[\s~]+/uy;
const MAY_BE_MARKUP = /^(?:<|\$|\\|https?:|www\.|[\w.]+@)/u;

/** Characters that end a word of plain letters; after others the pattern has to look on. */
const AFTER_WORD = new Set([...' ,;:()[]"?!.\n'].map(character => character.charCodeAt(0)));

/** Splits a text into tokens. White space and TeX's `~` separate; every other character belongs to exactly one token. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const hasAddress = text.includes('@');
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const end = endOfPlainWord(text, at, hasAddress) || endOfToken(text, at, hasAddress);
    tokens.push({ start: at, end, word: lexicon(text.slice(at, end)) });
    at = end;
  }
  return tokens;
}

function skipSpace(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isAsciiLetter(code)) return at;
  if (code === 32 && isAsciiLetter(text.charCodeAt(at + 1))) return at + 1;
  return match(SPACE, text, at) ?? at;
}

/** Where a word of nothing but ASCII letters ends, most words; 0 for everything else. */
function endOfPlainWord(text: string, at: number, hasAddress: boolean): number {
  if (hasAddress || MAY_BEGIN_ADDRESS.has(text.charCodeAt(at))) return 0;
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  return end > at && (end === text.length || AFTER_WORD.has(text.charCodeAt(end))) ? end : 0;
}

const MAY_BEGIN_ADDRESS = new Set([...'hw'].map(character => character.charCodeAt(0)));

function isAsciiLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

function endOfToken(text: string, at: number, hasAddress: boolean): number {
  const code = text.charCodeAt(at);
  const isLetter = isAsciiLetter(code) || (code > 47 && code < 58);
  const markup =
    (!isLetter || MAY_BEGIN_ADDRESS.has(code) || hasAddress) && MAY_BE_MARKUP.test(text.slice(at, at + 40));
  return (
    (markup ? match(MARKUP, text, at) : undefined) ??
    match(WORD, text, at) ??
    match(POSSESSIVE, text, at) ??
    at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  );
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
