import type { ElementDefinition } from 'cytoscape';
import type { Overview } from '../overview.ts';
import type { Place } from '../layout/place.ts';
import type { Scene } from '../scene.ts';
import { xml, type XmlElement } from '../take-away/xml.ts';
import { NODE_TYPES, type NodeType } from '../wire.ts';
import { elementsOf } from './elements.ts';
import { TEXT, type PlacedLabel } from './label-plan.ts';
import { LINES } from './looks.ts';
import type { Palette } from './palette.ts';
import type { Projection } from './projection.ts';
import { outline } from './outlines.ts';

/** What an element's classes say. */
type Drawn = Readonly<{ classes: ReadonlySet<string>; colour: number | undefined }>;

/** Whether it is what one looks at, a line there, or what steps back. */
type Notice = 'selected' | 'hot' | 'plain' | 'dim';

const round = (value: number): number => Math.round(value * 10) / 10;

/** A picture as it stands in its window, drawn without Cytoscape: for the first frame, and to take away. Without words. */
export function drawing(
  scene: Scene,
  overview: Overview,
  palette: Palette,
  stand: Projection,
  selected?: string
): XmlElement[] {
  const near = stand.near(selected);
  const elements = elementsOf(scene, overview);
  const isFree = ({ classes }: ElementDefinition) =>
    near.size === 0 || /region|dot|tie/u.test(String(classes));
  /** What is not next to the selected node steps back; themes and their ties tell where one is. */
  const noticeOfNode = (element: ElementDefinition): Notice => {
    const id = element.data.id!;
    if (id === selected) return 'selected';
    return isFree(element) || near.has(id) ? 'plain' : 'dim';
  };
  const noticeOfLine = (element: ElementDefinition): Notice => {
    const { id, source, target } = element.data;
    if (id === selected) return 'selected';
    if (source === selected || target === selected) return 'hot';
    return isFree(element) ? 'plain' : 'dim';
  };
  const places = new Map(elements.flatMap(({ data, position }) => (position ? [[data.id!, position]] : [])));
  const nodes = elements.filter(({ position }) => position !== undefined);
  const of = (name: string) => nodes.filter(({ classes }) => classesOf(classes).classes.has(name));
  const lines = elements
    .filter(({ position }) => position === undefined)
    .map(element => line(element, places, palette, noticeOfLine(element)));
  const origin = stand.toWindow({ x: 0, y: 0 });
  const group = xml(
    'g',
    {
      transform: `translate(${round(origin.x)} ${round(origin.y)}) scale(${Math.round(stand.zoom * 1e4) / 1e4})`
    },
    ...lines.filter(({ attributes }) => attributes['class'] === 'tie'),
    ...of('region').map(element => disc(element, palette, element.data.id === selected)),
    ...of('dot').map(element => dot(element, palette)),
    ...lines.filter(({ attributes }) => attributes['class'] !== 'tie'),
    ...[...of('concept'), ...of('paper')].map(element => mark(element, palette, noticeOfNode(element)))
  );
  return [group];
}

/** Labels as text, with a seam of the page's colour. */
export function drawnLabels(labels: readonly PlacedLabel[], palette: Palette): XmlElement[] {
  return labels.map(({ lines, kind, named, small, box }) => {
    const isRegion = kind === 'region';
    const isLarge = isRegion && !small;
    const height = isLarge ? TEXT.regionLine : TEXT.line;
    const top = box.y - (lines.length * height) / 2 + height * 0.75;
    return xml(
      'text',
      {
        x: round(box.x),
        'text-anchor': 'middle',
        'font-size': isLarge ? TEXT.regionSize : TEXT.size,
        'font-weight': isRegion || named ? 600 : 400,
        fill: kind === 'paper' && !named ? palette.quiet : palette.ink,
        stroke: palette.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke'
      },
      ...lines.map((text, at) => xml('tspan', { x: round(box.x), y: round(top + at * height) }, text))
    );
  });
}

/** The axis below a picture, with the names of its parts: where it is taken away; on the page `AxisLayer` draws it. */
export function drawnAxis({ axis = [] }: Scene, stand: Projection, palette: Palette): XmlElement[] {
  return axis.flatMap(({ label, from, to }) => {
    const [left, right] = [from, to].map(x => stand.toWindow({ x, y: 0 }).x) as [number, number];
    return [
      xml('path', { d: `M${round(left)} 0V${stand.height}`, stroke: palette.line, 'stroke-width': 0.5 }),
      xml(
        'text',
        {
          x: round((left + right) / 2),
          y: stand.height - 8,
          'text-anchor': 'middle',
          'font-size': TEXT.size,
          fill: palette.quiet
        },
        label
      )
    ];
  });
}

function classesOf(text: string | string[] | undefined): Drawn {
  const classes = new Set(String(text ?? '').split(' '));
  const colour = [...classes].flatMap(name => (/^t\d+$/u.test(name) ? [Number(name.slice(1))] : []))[0];
  return { classes, colour };
}

function disc(
  { data, position, classes }: ElementDefinition,
  palette: Palette,
  isSelected: boolean
): XmlElement {
  const { colour = 0, classes: names } = classesOf(classes);
  const { fill, open, border } = palette.themes[colour]!;
  return xml('circle', {
    cx: round(position!.x),
    cy: round(position!.y),
    r: round(data['width'] / 2),
    fill: names.has('open') ? open : fill,
    stroke: isSelected ? palette.focus : border,
    'stroke-width': isSelected ? 3 : 1.5
  });
}

function dot({ data, position, classes }: ElementDefinition, palette: Palette): XmlElement {
  const [width, height] = [data['width'] as number, data['height'] as number];
  return xml('rect', {
    x: round(position!.x - width / 2),
    y: round(position!.y - height / 2),
    width,
    height,
    rx: 3,
    fill: palette.themes[classesOf(classes).colour ?? 0]!.dot
  });
}

function mark({ data, position, classes }: ElementDefinition, palette: Palette, notice: Notice): XmlElement {
  const { classes: names, colour } = classesOf(classes);
  const isSelected = notice === 'selected';
  const type = NODE_TYPES.find(each => names.has(`type-${each}`)) as NodeType;
  const theme = colour === undefined ? undefined : palette.themes[colour];
  const isPaper = type === 'paper';
  return xml('path', {
    d: outline(type, position!, data['width'], data['height']),
    fill: isPaper ? palette.paper : palette.types[type],
    stroke: isSelected ? palette.focus : isPaper ? (theme?.mark ?? palette.types.paper) : palette.paper,
    'stroke-width': isSelected ? LINES.selected.width : isPaper ? LINES.paper : 1.5,
    opacity: notice === 'dim' ? LINES.dim.node : undefined
  });
}

function line(
  { data, classes }: ElementDefinition,
  places: ReadonlyMap<string, Place>,
  palette: Palette,
  notice: Notice
): XmlElement {
  const names = classesOf(classes).classes;
  const kind = (['tie', 'mentions', 'related', 'lineage', 'named'] as const).find(each => names.has(each))!;
  const look = LINES[kind];
  const [from, to] = [places.get(data['source'])!, places.get(data['target'])!];
  const strength = data['strength'] as number;
  const isArrow = kind === 'lineage' || kind === 'named';
  return xml('path', {
    class: kind,
    d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}${isArrow ? arrowHead(from, to) : ''}`,
    fill: 'none',
    stroke:
      notice === 'selected' ? palette.focus : isArrow || notice === 'hot' ? palette.quiet : palette.line,
    'stroke-width':
      notice === 'selected'
        ? LINES.selected.width
        : round(look.width[0] + strength * (look.width[1] - look.width[0])),
    'stroke-opacity': {
      selected: 1,
      hot: LINES.hot.opacity,
      plain: names.has('plain') ? LINES.plain.opacity : look.opacity,
      dim: LINES.dim.line
    }[notice],
    'stroke-dasharray': look.dash
  });
}

/** Two short strokes in the middle of a line, where no node covers them. */
function arrowHead(from: Place, to: Place): string {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const direction = Math.atan2(to.y - from.y, to.x - from.x);
  return [-1, 1]
    .map(side => direction + Math.PI + side * 0.5)
    .map(
      angle =>
        `M${round(middle.x)} ${round(middle.y)}L${round(middle.x + 9 * Math.cos(angle))} ${round(middle.y + 9 * Math.sin(angle))}`
    )
    .join('');
}
