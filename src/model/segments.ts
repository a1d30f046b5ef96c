import { mathsIn, type MathsSpan } from './maths.ts';
import type { TextLink } from './paper.ts';
import { texEdits } from './tex.ts';

/** A place in a text where a concept is mentioned. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What the place is marked with, for example the concept's slug. */
  readonly concept: string;
}

/** A piece of a segment: words, or maths as its source writes it, delimiters included. */
export interface Run {
  readonly kind: 'text' | 'maths';
  readonly text: string;
}

/** A run of a text as a page shows it. `text` is what a person reads; where it holds maths, `runs` take it apart. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly runs?: readonly Run[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | {
      readonly kind: 'concept';
      readonly text: string;
      readonly runs?: readonly Run[];
      readonly concept: string;
    };

/** White space that folds into one space, and control characters. A no-break space is neither. */
const BLANK = '[ \\u2028\\u2029\\p{Cc}]+';

const WHITE = /[\t-\r \u0085\u2028\u2029]/u;

/**
 * A TeX tie stands between a word, number, dot or closing bracket and what follows it. Not a tie: "about" (`~10 ms`,
 * `(~10 ms)`), a range (`10~20`), a home directory (`/~name`).
 */
const TIE = '(?<=[\\p{L}\\p{N}.,;:)\\]}$%])~(?=[^\\s~])(?!(?<=\\d~)\\d)';

/** A character outside the basic plane: two units that no segment may cut apart. */
const PAIR = '[\\u{10000}-\\u{10ffff}]';

const FOLDED = new RegExp(`${BLANK}|${PAIR}`, 'gu');
const TIES = new RegExp(TIE, 'gu');

/** Per UTF-16 code unit of a text, what a person reads there. A run that reads as one thing stands at its first unit. */
function readableUnits(text: string, maths: readonly MathsSpan[]): string[] {
  const whole = text.toWellFormed();
  const units = whole.split('');
  const isEdited = new Uint8Array(whole.length);
  const put = (start: number, end: number, read: string) => {
    if (isEdited.subarray(start, end).includes(1)) return;
    isEdited.fill(1, start, end);
    units.fill('', start, end);
    units[start] = read;
  };
  for (const { start, end, text: read } of texEdits(whole, maths)) put(start, end, read);
  for (const { index } of whole.matchAll(TIES)) {
    if (maths.every(({ start, end }) => index < start || end <= index)) put(index, index + 1, '\u00a0');
  }
  for (const { 0: found, index } of whole.matchAll(FOLDED)) {
    const end = index + found.length;
    const isBlank = WHITE.test(found) && index > 0 && end < whole.length;
    put(index, end, found.codePointAt(0)! > 0xffff ? found : isBlank ? ' ' : '');
  }
  return units;
}

/**
 * A text as a person reads it: white space folded, no control characters or lone surrogates, TeX's commands for text as what
 * they print (`\%` as `%`, a tie as a no-break space, `\emph{x}` as its words). Maths stays as it is written.
 */
export function readable(text: string): string {
  return readableUnits(text, mathsIn(text.toWellFormed())).join('');
}

/** White space folded, control characters and lone surrogates out; nothing is read as TeX. For addresses. */
function folded(text: string): string {
  const blanks = new RegExp(BLANK, 'gu');
  return text
    .toWellFormed()
    .replace(blanks, found => (WHITE.test(found) ? ' ' : ''))
    .trim();
}

/** A place stretched over the maths that it touches: maths is set as a whole. */
function widened<T extends MathsSpan>(place: T, maths: readonly MathsSpan[]): T {
  const touched = maths.filter(({ start, end }) => start < place.end && place.start < end);
  if (touched.length === 0 || place.end <= place.start) return place;
  const start = Math.min(place.start, ...touched.map(span => span.start));
  return { ...place, start, end: Math.max(place.end, ...touched.map(span => span.end)) };
}

/** The longest marks that neither overlap each other nor touch a link, in reading order. */
function outermost(marks: readonly Mark[], links: readonly TextLink[]): Mark[] {
  const taken: { start: number; end: number }[] = [...links];
  const chosen: Mark[] = [];
  const longestFirst = marks.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mark of longestFirst) {
    if (mark.end <= mark.start || taken.some(other => mark.start < other.end && other.start < mark.end))
      continue;
    taken.push(mark);
    chosen.push(mark);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

/**
 * Cuts a text into plain runs, links and marked mentions. Of overlapping marks the longest wins, of equally long ones the
 * first; a mark never crosses a link and never cuts maths apart: it takes in all of it. The segments' texts joined are
 * `readable(text)` with each link shown as its text. Links come in order and do not overlap.
 */
export function segments(text: string, marks: readonly Mark[], links: readonly TextLink[] = []): Segment[] {
  const all = mathsIn(text.toWellFormed());
  const units = readableUnits(text, all);
  const maths = all.filter(span => links.every(link => span.end <= link.start || link.end <= span.start));
  const read = (start: number, end: number) => {
    const part = units.slice(start, end).join('');
    const inside = maths.filter(span => start <= span.start && span.end <= end);
    return inside.length === 0 ? { text: part } : { text: part, runs: runsOf(units, start, end, inside) };
  };
  const wide = marks.map(mark => widened(mark, maths));
  const found: { start: number; end: number; segment: Segment }[] = [
    ...links.map(link => ({
      ...link,
      segment: { kind: 'link', text: folded(link.text), url: link.url } as const
    })),
    ...outermost(wide, links).map(({ start, end, concept }) => ({
      start,
      end,
      segment: { kind: 'concept', ...read(start, end), concept } as const
    }))
  ].toSorted((a, b) => a.start - b.start);
  const result: Segment[] = [];
  let at = 0;
  for (const { start, end, segment } of found) {
    result.push({ kind: 'text', ...read(at, start) }, segment);
    at = end;
  }
  result.push({ kind: 'text', ...read(at, text.length) });
  return result.filter(segment => segment.text !== '');
}

function runsOf(units: readonly string[], start: number, end: number, maths: readonly MathsSpan[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const span of maths) {
    runs.push({ kind: 'text', text: units.slice(at, span.start).join('') });
    runs.push({ kind: 'maths', text: units.slice(span.start, span.end).join('') });
    at = span.end;
  }
  runs.push({ kind: 'text', text: units.slice(at, end).join('') });
  return runs.filter(({ text }) => text !== '');
}
