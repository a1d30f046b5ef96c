import { parseListingDate } from './dates.ts';

/** What a line of a listing page is, by its own shape and its neighbours in the same paragraph. */
export type LineKind = 'text' | 'header' | 'byline' | 'dot' | 'date' | 'day';

/** A line with text on it. */
export interface Line {
  readonly kind: LineKind;
  /** Trimmed. */
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/** Texts longer than this are prose, not a title. The longest titles on arXiv have about 250 characters. */
export const LONGEST_TITLE = 250;

/** How many lines the head of a page may have before the capture's day. */
const LONGEST_HEADER = 12;

const HEADER =
  /^(?:new|subscribe|daily papers|get trending papers in your email inbox!?|by\s*\S+ and the research community)$/iu;

/** A bullet before the number of authors; the number may be cut off. */
const AUTHORS = /^•(?:\s|$)|^\d[\d,]*\s+authors?$/u;

/** The lines of a page that hold text, each with its kind. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const raw = text.split('\n').map(line => line.trim());
  raw.forEach((line, at) => {
    if (line === '') return;
    const kind = kindOf(line, raw[at - 1] ?? '', raw[at + 1] ?? '', lines.at(-1));
    lines.push({ kind, text: line, number: at + 1 });
  });
  return markHeader(lines);
}

function kindOf(line: string, above: string, below: string, previous: Line | undefined): LineKind {
  if (line === '·') return 'dot';
  if (HEADER.test(line)) return 'header';
  if (AUTHORS.test(line)) return 'byline';
  if (above === '·') return 'date';
  if (parseListingDate(line)) return previous?.kind === 'dot' ? 'date' : 'day';
  // An organisation stands directly above the dot; so does an abstract where the blank lines were lost.
  if (below === '·' && line.length <= LONGEST_TITLE / 2 && !line.endsWith('.')) return 'byline';
  return 'text';
}

/** Whatever stands above the capture's day is header, however the site words its invitation. */
function markHeader(lines: Line[]): Line[] {
  const day = lines.slice(0, LONGEST_HEADER).findIndex(line => line.kind === 'day');
  const head = lines.slice(0, Math.max(0, day));
  const isHead = head.every(
    line => line.kind === 'header' || (line.kind === 'text' && line.text.length <= LONGEST_TITLE / 2)
  );
  return isHead ? lines.map((line, at) => (at < day ? { ...line, kind: 'header' } : line)) : lines;
}
