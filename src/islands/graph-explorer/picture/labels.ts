/** A rectangle by its middle, in pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants to be shown. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Where its middle may stand, the best place first. */
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  /** The higher, the earlier it is placed. */
  readonly rank: number;
  /** True where it is shown even on top of other nodes' marks. */
  readonly urgent?: boolean;
}

/** The mark of a node, which only its own label may touch. */
export interface Mark extends Box {
  readonly id: string;
  /** True where nothing may cover it, however urgent. */
  readonly solid?: boolean;
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

/** Chooses labels greedily, by rank, and a spot for each: in sight, not on top of each other or of marks; at most fifty. */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Mark[],
  viewport: Viewport,
  budget = BUDGET
): Map<string, Box> {
  const placed = new Map<string, Box>();
  const solid = marks.filter(mark => mark.solid);
  for (const wish of wishes.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    if (placed.size >= budget) break;
    const boxes = wish.spots.map(spot => ({ ...spot, width: wish.width, height: wish.height }));
    const isOpen = (box: Box) =>
      ![...placed.values()].some(other => collide(box, other, MARGIN)) &&
      !solid.some(mark => collide(box, mark, 0));
    const open = boxes.filter(box => isInSight(box, viewport) && isOpen(box));
    const clear = open.find(
      box => isWhole(box, viewport) && !marks.some(mark => mark.id !== wish.id && collide(box, mark, 0))
    );
    const pressed = open.map(box => inside(box, viewport)).find(isOpen);
    const box = clear ?? (wish.urgent ? pressed : undefined);
    if (box) placed.set(wish.id, box);
  }
  return placed;
}

/** True where the edge of the viewport cuts nothing off. */
function isWhole({ x, y, width, height }: Box, viewport: Viewport): boolean {
  return (
    x > width / 2 && x < viewport.width - width / 2 && y > height / 2 && y < viewport.height - height / 2
  );
}

/** What is looked at may move its name into sight, by half of the name's size at most. */
function isInSight({ x, y }: Box, { width, height }: Viewport): boolean {
  return x > 0 && x < width && y > 0 && y < height;
}

/** A box moved as far into the viewport as it takes for nothing to be cut off. */
function inside(box: Box, viewport: Viewport): Box {
  const within = (value: number, size: number, room: number) =>
    size + 2 > room ? room / 2 : Math.min(Math.max(value, size / 2 + 1), room - size / 2 - 1);
  return {
    ...box,
    x: within(box.x, box.width, viewport.width),
    y: within(box.y, box.height, viewport.height)
  };
}

function collide(a: Box, b: Box, margin: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + margin &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + margin
  );
}
