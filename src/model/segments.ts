import type { TextLink } from './paper.ts';

/** A place in a text where a concept is mentioned. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What the place is marked with, for example the concept's slug. */
  readonly concept: string;
}

/** A run of a text as a page shows it. `text` is what a person reads. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'concept'; readonly text: string; readonly concept: string };

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

const EDITS = new RegExp(`${BLANK}|${TIE}|\\\\%|${PAIR}`, 'gu');

/** Per UTF-16 code unit of a text, what a person reads there. A run that reads as one thing stands at its first unit. */
function readableUnits(text: string): string[] {
  const whole = text.toWellFormed();
  const units = whole.split('');
  for (const match of whole.matchAll(EDITS)) {
    const end = match.index + match[0].length;
    units.fill('', match.index, end);
    units[match.index] = replacement(match[0], match.index === 0 || end === whole.length);
  }
  return units;
}

function replacement(found: string, atEdge: boolean): string {
  if (found === '~') return '\u00a0';
  if (found === '\\%') return '%';
  if (found.codePointAt(0)! > 0xffff) return found;
  return WHITE.test(found) && !atEdge ? ' ' : '';
}

/** A text as a person reads it: white space folded, no control characters or lone surrogates, `\%` as `%`, a TeX tie as a no-break space. */
export function readable(text: string): string {
  return readableUnits(text).join('');
}

/** White space folded, control characters and lone surrogates out; nothing is read as TeX. For addresses. */
function folded(text: string): string {
  const blanks = new RegExp(BLANK, 'gu');
  return text
    .toWellFormed()
    .replace(blanks, found => (WHITE.test(found) ? ' ' : ''))
    .trim();
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
 * first; a mark never crosses a link. The segments' texts joined are `readable(text)` with each link shown as its text.
 * Links come in order and do not overlap.
 */
export function segments(text: string, marks: readonly Mark[], links: readonly TextLink[] = []): Segment[] {
  const units = readableUnits(text);
  const read = (start: number, end: number) => units.slice(start, end).join('');
  const found: { start: number; end: number; segment: Segment }[] = [
    ...links.map(link => ({
      ...link,
      segment: { kind: 'link', text: folded(link.text), url: link.url } as const
    })),
    ...outermost(marks, links).map(({ start, end, concept }) => ({
      start,
      end,
      segment: { kind: 'concept', text: read(start, end), concept } as const
    }))
  ].toSorted((a, b) => a.start - b.start);
  const result: Segment[] = [];
  let at = 0;
  for (const { start, end, segment } of found) {
    result.push({ kind: 'text', text: read(at, start) }, segment);
    at = end;
  }
  result.push({ kind: 'text', text: read(at, text.length) });
  return result.filter(segment => segment.text !== '');
}
