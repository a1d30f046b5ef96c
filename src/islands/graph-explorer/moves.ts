import type { Place } from './layout/place.ts';
import type { Scene } from './scene.ts';

/** Where an arrow key points. */
const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 }
};

/** Half the angle within which something counts as "in that direction". */
const CONE = Math.cos((65 / 180) * Math.PI);

/** True for the four arrow keys. */
export function isArrow(key: string): boolean {
  return key in ARROWS;
}

/**
 * The place that an arrow key leads to: of the neighbours the one that lies best in that direction, near before straight;
 * where no neighbour does, any other node.
 */
export function moveFrom(
  from: string,
  key: string,
  places: ReadonlyMap<string, Place>,
  neighbours: ReadonlySet<string>
): string | undefined {
  const arrow = ARROWS[key];
  const start = places.get(from);
  if (!arrow || !start) return undefined;
  const others = [...places].filter(([id]) => id !== from);
  return (
    nearest(
      others.filter(([id]) => neighbours.has(id)),
      start,
      arrow
    ) ?? nearest(others, start, arrow)
  );
}

/** The node or region of a picture that an arrow key leads to. */
export function moveIn(
  { regions, nodes, edges }: Pick<Scene, 'regions' | 'nodes' | 'edges'>,
  from: string,
  key: string
): string | undefined {
  const places = new Map([...regions, ...nodes].map(({ id, x, y }) => [id, { x, y }]));
  const neighbours = edges.flatMap(({ source, target }) =>
    source === from ? [target] : target === from ? [source] : []
  );
  return moveFrom(from, key, places, new Set(neighbours));
}

function nearest(
  places: readonly (readonly [string, Place])[],
  start: Place,
  arrow: Place
): string | undefined {
  const ranked = places
    .map(([id, place]) => ({ id, cost: costTo(place, start, arrow) }))
    .filter(({ cost }) => cost < Infinity)
    .toSorted((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id;
}

/** Distance, the dearer the more it leads aside; infinite outside the cone. */
function costTo(place: Place, start: Place, arrow: Place): number {
  const [dx, dy] = [place.x - start.x, place.y - start.y];
  const distance = Math.hypot(dx, dy);
  const straight = distance === 0 ? 0 : (dx * arrow.x + dy * arrow.y) / distance;
  return straight < CONE ? Infinity : distance * (2 - straight);
}
