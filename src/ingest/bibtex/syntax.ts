import { placeCounter, type Place } from '../places.ts';

/** One `@type{…}` of a BibTeX file as it is written there, and the place of its `@`. */
export interface BibEntry extends Place {
  readonly text: string;
  /** In lower case: `article`, `string`, `comment`. */
  readonly type: string;
}

/** Text between entries. BibTeX takes it for a comment. */
export interface BibBetween extends Place {
  readonly text: string;
}

const OPENING = /@(?<type>[a-z][\w-]*)\s*(?<bracket>[{(])/giu;

/** An entry at the start of a line opens the next one, also where the one above it is not closed. */
const NEXT = /^[ \t]*@(?:(?:string|preamble|comment)\s*[{(]|[a-z][\w-]*\s*[{(]\s*[^\s,{}()="#]+\s*,)/gimu;

/** Splits a BibTeX file into its entries, without judging them, and the text between them. */
export function splitBibtex(text: string): { entries: BibEntry[]; between: BibBetween[] } {
  const nexts = [...text.matchAll(NEXT)].map(match => match.index);
  const place = placeCounter(text);
  const entries: BibEntry[] = [];
  const between: BibBetween[] = [];
  let end = 0;
  let next = 0;
  const passOver = (to: number) => {
    if (text.slice(end, to).trim() !== '') between.push({ text: text.slice(end, to), ...place(end) });
  };
  for (let match = openingFrom(text, 0); match; match = openingFrom(text, end)) {
    const start = match.index;
    passOver(start);
    while ((nexts[next] ?? Infinity) <= start) next += 1;
    const limit = nexts[next] ?? text.length;
    const body = start + match[0].length;
    const closed = closingBracket(text, body, limit, match.groups!['bracket']!);
    end = closed ?? limit;
    entries.push({
      text: text.slice(start, end).trimEnd(),
      type: match.groups!['type']!.toLowerCase(),
      ...place(start)
    });
  }
  passOver(text.length);
  return { entries, between };
}

function openingFrom(text: string, from: number): RegExpExecArray | null {
  OPENING.lastIndex = from;
  return OPENING.exec(text);
}

/** The place after the bracket that closes an entry; a round one closes outside of braces and quotes only. */
function closingBracket(text: string, from: number, limit: number, bracket: string): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < limit; at++) {
    const sign = text[at];
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    if (depth < 0 || (sign === ')' && bracket === '(' && depth === 0 && !isQuoted)) return at + 1;
  }
  return undefined;
}
