/** A label that wants to be shown. */
export interface LabelWish {
  readonly id: string;
  /** Middle of the label, in pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The higher, the earlier it is placed. */
  readonly rank: number;
}

/** The part of the page that labels may stand in. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Labels at a time: more is noise. */
const BUDGET = 50;

/** Pixels between two labels. */
const MARGIN = 3;

/** Chooses greedily, by rank, labels that are in sight and do not collide; at most fifty. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height }: Viewport,
  budget = BUDGET
): Set<string> {
  const placed: LabelWish[] = [];
  for (const wish of wishes.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    if (placed.length >= budget) break;
    const inSight = wish.x > 0 && wish.x < width && wish.y > 0 && wish.y < height;
    if (inSight && !placed.some(other => collide(wish, other))) placed.push(wish);
  }
  return new Set(placed.map(({ id }) => id));
}

function collide(a: LabelWish, b: LabelWish): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + MARGIN &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + MARGIN
  );
}
