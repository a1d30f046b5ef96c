/** A short form and the long form that a text gives it, as written, with the short form's place. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly start: number;
}

const PARENTHESIS = /\(([^()]{2,80})\)/gu;

/**
 * The abbreviations that a text defines, as `long (SHORT)` or `SHORT (long)`.
 * A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(PARENTHESIS)) {
    const inside = match[1]!
      .split(/[;,:]\s|\s[-–—]\s/u)[0]!
      .trim()
      .replace(/^["'“‘`]+|["'”’]+$/gu, '');
    const before = text.slice(sentenceStart(text, match.index), match.index).trimEnd();
    const abbreviation = isShortForm(inside) ? longBefore(inside, before) : longInside(inside, before);
    if (abbreviation) found.push({ ...abbreviation, start: match.index });
  }
  return found;
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 200);
  const cut = text.slice(from, at).search(/[.;!?]\s[^.;!?]*$/u);
  return cut < 0 ? from : from + cut + 1;
}

/** Schwartz and Hearst's conditions on a short form: 2 to 10 characters, at most two words, a letter, alphanumeric start. */
function isShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 12 &&
    text.split(/\s+/u).length <= 2 &&
    /\p{L}/u.test(text) &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /\p{Lu}|\p{N}/u.test(text)
  );
}

function longBefore(short: string, before: string): Omit<Abbreviation, 'start'> | undefined {
  const words = before.split(/\s+/u);
  const limit = Math.min(short.length + 5, short.length * 2);
  const window = words
    .slice(-limit)
    .join(' ')
    .replace(/^["'“‘`(]+|["'”’]+$/gu, '');
  const bare = /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
  for (const letters of new Set([bare, repeatLetters(bare)])) {
    const long = initialsForm(letters, window) ?? bestLongForm(letters, window);
    if (long && isGoodLongForm(bare, long)) return { short, long };
  }
  return undefined;
}

function longInside(long: string, before: string): Omit<Abbreviation, 'start'> | undefined {
  const short = /[\p{L}\p{N}][^\s]*$/u.exec(before)?.[0] ?? '';
  if (!isShortForm(short) || !/\p{Lu}.*\p{Lu}/u.test(short) || long.split(/\s+/u).length < 2)
    return undefined;
  const best = bestLongForm(short.replace(/(?<=\p{Lu})s$/u, ''), long);
  return best === long && isGoodLongForm(short, best) ? { short, long } : undefined;
}

/** `C4` stands for four words with C, `S^{2}FT` for two with S. */
function repeatLetters(short: string): string {
  return short
    .replace(/[\^{}]/gu, '')
    .replace(/(\p{L})([2-4])/gu, (_, letter: string, times: string) => letter.repeat(Number(times)));
}

/** The last words of the window whose initials are the short form, if there are; what everybody would read. */
function initialsForm(short: string, window: string): string | undefined {
  const parts = [...window.matchAll(/[\p{L}\p{N}]+/gu)];
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const first = parts[parts.length - letters.length];
  if (!first) return undefined;
  const initials = parts
    .slice(-letters.length)
    .map(part => part[0][0])
    .join('');
  const begins = first.index === 0 || /\s/u.test(window[first.index - 1]!);
  return begins && initials.toLowerCase() === letters ? window.slice(first.index) : undefined;
}

/** The shortest text that ends the window and holds the short form's letters in order, the first one at a word's start. */
export function bestLongForm(short: string, window: string): string | undefined {
  let at = window.length - 1;
  for (let s = short.length - 1; s >= 0; s--) {
    const letter = short[s]!.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const isFirst = !/[\p{L}\p{N}]/u.test(short.slice(0, s));
    while (
      at >= 0 &&
      (window[at]!.toLowerCase() !== letter || (isFirst && at > 0 && /[\p{L}\p{N}]/u.test(window[at - 1]!)))
    )
      at--;
    if (at < 0) return undefined;
    at--;
  }
  const start = window.lastIndexOf(' ', at + 1) + 1;
  return window.slice(start).replace(/^["'“‘`([]+/u, '');
}

function isGoodLongForm(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/u);
  return (
    long.length > short.length &&
    words.length <= Math.min(short.length + 5, short.length * 2) &&
    !long.split(/\s+/u).includes(short) &&
    !/[()[\],;:.]\s|[()]/u.test(long) &&
    !/^(?:a|an|the|of|and|for|in|to|we|with)\s/iu.test(long)
  );
}
