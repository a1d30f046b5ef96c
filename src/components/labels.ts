/** A letter that is as wide as two others, and beside which a line may break: those of Chinese, Japanese and Korean. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** What a line is made of: words, and wide letters with the sign that ends them. */
const PART = new RegExp(`(\\s*)(${WIDE.source}[、。，：；！？）」』〉》]*|(?:(?!${WIDE.source})\\S)+)`, 'gu');

/** Letters that are read from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** The room that a text takes, in letters of usual width. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (WIDE.test(letter) ? 2 : 1), 0);
}

/** Cuts a label into lines of about `length` letters, at spaces and beside wide letters only. */
export function wrapped(label: string, length: number): string[] {
  const lines: string[] = [];
  for (const [, space, part = ''] of label.matchAll(PART)) {
    const line = lines.at(-1);
    const longer = `${line}${space ? ' ' : ''}${part}`;
    if (line !== undefined && widthOf(longer) <= length) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** A text of at most `length` letters; a longer one ends with an ellipsis, at a word's end where one is near. */
export function shortened(text: string, length: number): string {
  if (widthOf(text) <= length) return text;
  let cut = '';
  for (const letter of text) {
    if (widthOf(cut + letter) > length - 1) break;
    cut += letter;
  }
  const space = cut.lastIndexOf(' ');
  const kept = (space > length * 0.5 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '');
  // An invisible letter of its script keeps the ellipsis at the end of a text from right to left.
  return `${kept}…${RIGHT_TO_LEFT.test(text) ? '\u200f' : ''}`;
}

/** The name in front of a title's colon, else the title. */
export function shortTitle(title: string): string {
  const name = /^(?<name>[^:]{2,28}):\s/u.exec(title)?.groups?.['name'];
  return name ?? title;
}

/** A label that wants to stand around a point. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Middles of labels, in the order of the wishes: each as near to its wish as it can be, straight above or below, without
 * overlapping one before it, and inside a box from 0 to `width` and `height`.
 */
export function placed(
  wishes: readonly Wish[],
  width: number,
  height: number
): { readonly x: number; readonly y: number }[] {
  const taken: Wish[] = [];
  return wishes.map(wish => {
    const x = clamp(wish.x, wish.width / 2, width - wish.width / 2);
    const shifts = Array.from({ length: 41 }, (_, at) => (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 6);
    const spots = shifts.map(shift => ({
      ...wish,
      x,
      y: clamp(wish.y + shift, wish.height / 2, height - wish.height / 2)
    }));
    const spot = spots.find(candidate => !taken.some(other => overlap(candidate, other))) ?? spots[0]!;
    taken.push(spot);
    return { x: spot.x, y: spot.y };
  });
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

const overlap = (a: Wish, b: Wish) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
