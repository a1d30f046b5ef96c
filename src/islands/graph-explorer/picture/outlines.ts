import type { Place } from '../layout/place.ts';
import type { NodeType } from '../wire.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Corners of a type's shape around (0, 0), in halves of its width and height; what has none is round. */
const CORNERS: Readonly<Partial<Record<NodeType, readonly (readonly [x: number, y: number])[]>>> = {
  paper: polygon([-1, -1], [1, -1], [1, 1], [-1, 1]),
  dataset: polygon([-1, -1], [1, -1], [1, 1], [-1, 1]),
  task: polygon([0, -1], [1, 1], [-1, 1]),
  metric: polygon([0, -1], [1, 0], [0, 1], [-1, 0]),
  hardware: polygon([-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]),
  domain: star()
};

function polygon(
  ...corners: (readonly [x: number, y: number])[]
): readonly (readonly [x: number, y: number])[] {
  return corners;
}

function star(): (readonly [x: number, y: number])[] {
  return Array.from({ length: 10 }, (_, at) => {
    const [angle, radius] = [(at * Math.PI) / 5 - Math.PI / 2, at % 2 === 0 ? 1 : 0.4];
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

/** The outline of a type's shape at a place, as an SVG path. */
export function outline(type: NodeType, { x, y }: Place, width: number, height: number): string {
  const corners = CORNERS[type];
  if (!corners) {
    const [rx, ry] = [round(width / 2), round(height / 2)];
    return `M${round(x - width / 2)} ${round(y)}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
  }
  const points = corners.map(([dx, dy]) => `${round(x + (dx * width) / 2)} ${round(y + (dy * height) / 2)}`);
  return `M${points.join('L')}z`;
}
