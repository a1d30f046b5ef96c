/** Cuts a label into lines of about `length` characters, at spaces only. */
export function wrapped(label: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text of at most `length` characters; a longer one ends with an ellipsis, at a word's end where one is near. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.5 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
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
