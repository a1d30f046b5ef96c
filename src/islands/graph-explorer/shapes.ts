import type { NodeType } from './wire.ts';

/** Outlines in a box of 12 by 12, as everywhere on the site: method ●, task ▲, dataset ■, metric ◆, hardware ⬢, domain ★; a paper is a page. */
const PATHS: Readonly<Record<NodeType | 'theme', string>> = {
  paper: 'M2.6 1h6.8v10H2.6z',
  method: 'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6z',
  task: 'M6 .9 11.6 10.9H.4z',
  dataset: 'M1.7 1.7h8.6v8.6H1.7z',
  metric: 'M6 .2 11.8 6 6 11.8.2 6z',
  hardware: 'M6 .7 10.7 3.4v5.2L6 11.3 1.3 8.6V3.4z',
  domain: 'M6 0l1.76 3.9 4.24.5-3.14 2.9.84 4.2L6 9.4l-3.7 2.1.84-4.2L0 4.4l4.24-.5z',
  theme: 'M6 .8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4z'
};

/** Cytoscape's shape of a node, and its size beside a circle of the same area. */
export const SHAPES: Readonly<
  Record<NodeType, { readonly shape: string; readonly width: number; readonly height: number }>
> = {
  paper: { shape: 'round-rectangle', width: 0.8, height: 1.08 },
  method: { shape: 'ellipse', width: 1, height: 1 },
  task: { shape: 'triangle', width: 1.16, height: 1.08 },
  dataset: { shape: 'rectangle', width: 0.9, height: 0.9 },
  metric: { shape: 'diamond', width: 1.2, height: 1.2 },
  hardware: { shape: 'hexagon', width: 1.1, height: 1 },
  domain: { shape: 'star', width: 1.3, height: 1.3 }
};

const SVG = 'http://www.w3.org/2000/svg';

/** The shape of a type as a small picture for lists. A theme's has its colour. */
export function shapeIcon(type: NodeType | 'theme', colour?: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('ge-icon', `ge-icon-${type}`);
  if (colour !== undefined) svg.style.setProperty('--colour', `var(--theme-${colour % 24})`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[type]);
  svg.append(path);
  return svg;
}
