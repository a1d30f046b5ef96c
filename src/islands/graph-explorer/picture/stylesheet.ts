import type { StylesheetJson } from 'cytoscape';
import { LINES } from './looks.ts';
import type { Palette } from './palette.ts';
import { SHAPES } from '../shapes.ts';
import { NODE_TYPES } from '../wire.ts';

/** Cytoscape's stylesheet. Everything that changes with the pointer is a class: that is a hundred times cheaper than styles. */
export function stylesheet(palette: Palette): StylesheetJson {
  // Lines between nodes stand above the regions, and these above the ties: nodes before edges is not enough.
  const still = { 'overlay-opacity': 0, 'underlay-opacity': 0, 'z-index-compare': 'manual' } as const;
  const rules = [
    { selector: 'node', style: { ...still, width: 'data(width)', height: 'data(height)' } },
    {
      selector: 'edge',
      style: { ...still, events: 'no', 'curve-style': 'straight', 'line-color': palette.line }
    },
    {
      selector: '.region',
      style: { shape: 'ellipse', 'border-width': 1.5, 'z-index': 1, 'border-position': 'center' }
    },
    { selector: '.region.open', style: { 'z-index': 1 } },
    { selector: '.dot', style: { shape: 'round-rectangle', events: 'no', 'z-index': 2 } },
    { selector: '.paper, .concept', style: { 'z-index': 5 } },
    {
      selector: '.paper',
      style: {
        'background-color': palette.paper,
        'border-color': palette.types.paper,
        'border-width': LINES.paper,
        'corner-radius': '2'
      }
    },
    ...NODE_TYPES.map(type => ({
      selector: `.type-${type}`,
      style: {
        shape: SHAPES[type].shape,
        ...(type !== 'paper' && {
          'background-color': palette.types[type],
          'border-width': 1.5,
          'border-color': palette.paper
        })
      }
    })),
    ...palette.themes.flatMap(({ fill, open, border, dot, mark }, at) => [
      { selector: `.region.t${at}`, style: { 'background-color': fill, 'border-color': border } },
      { selector: `.region.open.t${at}`, style: { 'background-color': open } },
      { selector: `.dot.t${at}`, style: { 'background-color': dot } },
      { selector: `.paper.t${at}`, style: { 'border-color': mark } }
    ]),
    {
      selector: '.tie',
      style: { width: widthOf('tie'), opacity: palette.forced ? 1 : LINES.tie.opacity, 'z-index': 0 }
    },
    {
      selector: '.mentions',
      style: {
        width: widthOf('mentions'),
        opacity: palette.forced ? 0.6 : LINES.mentions.opacity,
        'z-index': 3
      }
    },
    {
      selector: '.related',
      style: {
        width: widthOf('related'),
        opacity: palette.forced ? 0.6 : LINES.related.opacity,
        'line-style': 'dashed',
        'line-dash-pattern': [4, 3],
        'z-index': 3
      }
    },
    {
      selector: '.lineage, .named',
      style: {
        width: widthOf('lineage'),
        opacity: palette.forced ? 1 : LINES.lineage.opacity,
        'line-color': palette.quiet,
        'target-arrow-color': palette.quiet,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
        'z-index': 3
      }
    },
    { selector: '.named', style: { 'line-style': 'dotted' } },
    { selector: '.plain', style: { opacity: palette.forced ? 1 : LINES.plain.opacity } },
    { selector: '.dim', style: { opacity: LINES.dim.node } },
    { selector: 'edge.dim', style: { opacity: LINES.dim.line } },
    {
      selector: 'edge.hot',
      style: { events: 'yes', opacity: LINES.hot.opacity, 'line-color': palette.quiet, 'z-index': 4 }
    },
    { selector: 'node.selected', style: { 'border-color': palette.focus, 'border-width': 3, 'z-index': 8 } },
    { selector: '.region.selected', style: { 'z-index': 1 } },
    {
      selector: 'edge.selected',
      style: { 'line-color': palette.focus, opacity: 1, width: LINES.selected.width, 'z-index': 6 }
    }
  ];
  return rules as StylesheetJson;
}

/** Width of a line of some kind, by its strength. */
function widthOf(kind: 'tie' | 'mentions' | 'related' | 'lineage'): string | number {
  const [least, most] = LINES[kind].width as readonly [number, number];
  return least === most ? least : `mapData(strength, 0, 1, ${least}, ${most})`;
}
