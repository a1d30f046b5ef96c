import { apart } from './apart.ts';
import { GAP, mean, round, type Place } from './place.ts';

/** Distance of shared nodes across and down, and their rows in one column: between two nodes there is room above and below. */
const COLUMN = 9;
const ROW = 3.6;
const MOST_ROWS = { two: 12, more: 6 } as const;

/** Chosen nodes on a circle, and between them what they share: what the same ones share stands in one block at their middle. */
export function midst(
  chosen: readonly (Place & { readonly id: string })[],
  shared: readonly { readonly id: string; readonly by: readonly string[] }[]
): Map<string, Place> {
  const blocks = [...Map.groupBy(shared, ({ by }) => by.join(' ')).values()];
  const many = chosen.length > 5;
  const room = 6 + Math.sqrt(shared.length) * (chosen.length === 2 ? 2 : 3.6);
  const radius = Math.max(12, (chosen.length * GAP * 1.15) / Math.PI / 2, room);
  const outside = onCircle(chosen, radius);
  const inside = new Map(
    blocks.flatMap(block => {
      const ends = block[0]!.by.map(id => outside.get(id)!);
      const centre = { x: mean(ends.map(({ x }) => x)), y: mean(ends.map(({ y }) => y)) };
      const columns = Math.ceil(block.length / MOST_ROWS[chosen.length === 2 ? 'two' : 'more']);
      const rows = Math.ceil(block.length / columns);
      return block.map(({ id }, at) => {
        const [column, row] = [Math.floor(at / rows), at % rows];
        const x = centre.x + (column - (columns - 1) / 2) * COLUMN;
        return [id, { x, y: centre.y + (row - (rows - 1) / 2) * ROW }] as const;
      });
    })
  );
  return new Map([...outside, ...apart(inside, many ? ROW : ROW - 0.1)]);
}

/** Evenly on a circle, two from left to right; each on the side on which it lies on the map. */
function onCircle(nodes: readonly (Place & { readonly id: string })[], radius: number): Map<string, Place> {
  const middle = { x: mean(nodes.map(({ x }) => x)), y: mean(nodes.map(({ y }) => y)) };
  const angle = ({ x, y }: Place) => Math.atan2(y - middle.y, x - middle.x);
  const side = (place: Place) => (nodes.length === 2 ? place.x : angle(place));
  const ordered = nodes.toSorted((a, b) => side(a) - side(b) || (a.id < b.id ? -1 : 1));
  const start = nodes.length === 2 ? -Math.PI : -Math.PI / 2;
  return new Map(
    ordered.map(({ id }, at) => {
      const direction = start + (at * 2 * Math.PI) / ordered.length;
      return [id, { x: round(radius * Math.cos(direction)), y: round(radius * Math.sin(direction)) }];
    })
  );
}
