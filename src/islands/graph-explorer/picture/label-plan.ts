import type { Place } from '../layout/place.ts';
import type { Scene, SceneNode, SceneRegion } from '../scene.ts';
import { capital, count } from '../words.ts';
import { diameter, UNIT } from './elements.ts';
import { placeLabels, type Box, type LabelWish, type Mark } from './labels.ts';
import type { Projection } from './projection.ts';

/** A label in its place: its lines, and how it looks. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly kind: 'region' | 'paper' | 'concept';
  /** True where it is looked at. */
  readonly named: boolean;
  /** True for a theme whose disc is small. */
  readonly small: boolean;
  readonly box: Box;
}

/** Width of a line of text in pixels, in bold, at a size. */
export type Measure = (line: string, size: number) => number;

interface Wish extends LabelWish, Omit<PlacedLabel, 'box'> {
  readonly id: string;
}

/** How much a node is looked at: 2 it is selected or hovered, 1 its neighbour is, 0 neither. */
type Notice = 0 | 1 | 2;

/** Characters of a paper's title on the picture. */
const TITLE = 34;

/** Least zoom at which papers that nobody asked for have labels. */
const PAPER_ZOOM = 0.95;

/** Nodes of a picture that is small enough to name all of them. */
const SMALL = 32;

/** A disc with a smaller radius than this, in pixels, has a smaller name, and no number below it. */
const SMALL_DISC = 28;

/** Sizes of letters and lines in pixels, as in the style sheet. */
export const TEXT = { size: 13, line: 15, regionSize: 15, regionLine: 18 } as const;

/** The part of the window in which the buttons stand. */
const CONTROLS = { width: 60, height: 180 } as const;

/** Chooses labels for a picture as it stands, and their places. Where a node is looked at, only what lies next to it is named. */
export function planLabels(
  scene: Scene,
  picture: Projection,
  selected: string | undefined,
  hover: string | undefined,
  measure: Measure
): PlacedLabel[] {
  const near = picture.near(hover ?? selected);
  const notice = (id: string): Notice => (id === selected || id === hover ? 2 : near.has(id) ? 1 : 0);
  const isSmall = scene.nodes.length <= SMALL;
  const isQuiet = ({ id, type, step }: SceneNode) =>
    step > 0 &&
    notice(id) === 0 &&
    (near.size > 0 || (type === 'paper' && !isSmall && picture.zoom < PAPER_ZOOM));
  const middle = picture.toWindow(middleOf(scene.regions));
  const discs = scene.regions.map(region => discOf(region, picture));
  const wishes = [
    ...scene.regions.map((region, at) =>
      outside(regionWish(region, picture, notice(region.id), middle, measure), discs[at]!, discs, picture)
    ),
    ...scene.nodes
      .filter(node => !isQuiet(node))
      .map(node => nodeWish(node, picture, notice(node.id), measure))
  ];
  const marks = scene.nodes.map((node): Mark => {
    const size = diameter(node) * picture.zoom;
    return { id: node.id, ...picture.toWindow(node), width: size, height: size };
  });
  const { width, height } = CONTROLS;
  const corner = { x: picture.width - width / 2, y: height / 2, width, height };
  const controls: Mark = { id: '', ...corner, solid: true };
  const placed = placeLabels(wishes, [...marks, controls], picture);
  return wishes.flatMap(({ id, lines, kind, named, small }) => {
    const box = placed.get(id);
    return box ? [{ id, lines, kind, named, small, box }] : [];
  });
}

function widest(lines: readonly string[], size: number, measure: Measure): number {
  return Math.max(...lines.map(line => measure(line, size)));
}

/** Where a theme's region stands in the window. */
interface Disc extends Place {
  readonly r: number;
  readonly open: boolean;
}

function discOf({ open, r, ...place }: SceneRegion, picture: Projection): Disc {
  return { ...picture.toWindow(place), r: r * UNIT * picture.zoom, open };
}

/**
 * A closed theme is not named on another one, which it would seem to name: never on an open one, on a closed one only
 * where no other place is left. Nor is it pressed into a window in which its middle is not.
 */
function outside(wish: Wish, own: Disc, discs: readonly Disc[], picture: Projection): Wish {
  if (own.open) return wish;
  const isSeen = own.x > 0 && own.x < picture.width && own.y > 0 && own.y < picture.height;
  // No label stands further from its disc than its own size: of hundreds of themes few are near.
  const reach = Math.hypot(own.r + wish.width + 4, own.r + wish.height + 4);
  const near = discs.filter(
    disc => disc !== own && Math.hypot(disc.x - own.x, disc.y - own.y) < disc.r + reach
  );
  const on = (spot: Place) => near.filter(disc => covers(disc, spot, wish));
  const spots = wish.spots
    .map(spot => ({ spot, on: on(spot) }))
    .filter(each => !each.on.some(disc => disc.open));
  const besides = Map.groupBy(spots, each => each.on.length > 0);
  const ordered = [...(besides.get(false) ?? []), ...(besides.get(true) ?? [])];
  return { ...wish, spots: ordered.map(({ spot }) => spot), urgent: isSeen };
}

/** True where a label's box at a spot reaches into a disc. */
function covers(disc: Disc, spot: Place, { width, height }: Pick<Wish, 'width' | 'height'>): boolean {
  const [dx, dy] = [Math.abs(spot.x - disc.x) - width / 2, Math.abs(spot.y - disc.y) - height / 2];
  return Math.hypot(Math.max(0, dx), Math.max(0, dy)) < disc.r;
}

function regionWish(
  region: SceneRegion,
  picture: Projection,
  notice: Notice,
  middle: Place,
  measure: Measure
): Wish {
  const radius = region.r * UNIT * picture.zoom;
  const { x, y } = picture.toWindow(region);
  const name = capital(region.label);
  const small = radius < SMALL_DISC;
  const about = region.open || small ? [] : [count(region.papers, 'paper')];
  const lines = [...(region.open ? [name] : fitting(name, radius)), ...about];
  const height = lines.length * (small ? TEXT.line : TEXT.regionLine);
  const edge = radius + height / 2 + 4;
  const width = widest(lines, small ? TEXT.size : TEXT.regionSize, measure);
  const aside = radius + width / 2 + 4;
  const top = { x, y: Math.max(y - edge, height) };
  const spots = region.open
    ? [top, { x, y: y + edge }]
    : [{ x, y }, ...nearby({ x, y }, radius / 3), ...around({ x, y }, aside, edge, middle)];
  const rank = 400 + region.papers + notice * 300;
  return {
    id: region.id,
    lines,
    kind: 'region',
    named: false,
    small,
    width,
    height,
    spots,
    rank,
    urgent: !region.open
  };
}

function nodeWish(node: SceneNode, picture: Projection, notice: Notice, measure: Measure): Wish {
  const { x, y } = picture.toWindow(node);
  const text = capital(node.label);
  const short = notice < 2 ? clipped(text, TITLE) : text;
  const lines = wrapped(short, 26).slice(0, 4);
  const named = notice === 2 || node.step === 0;
  const [width, height] = [widest(lines, TEXT.size, measure), lines.length * TEXT.line];
  const radius = (diameter(node) * picture.zoom) / 2;
  const [down, aside] = [radius + height / 2 + 3, radius + width / 2 + 5];
  const worth = (node.type === 'paper' ? 0 : 20) + Math.min(node.size, 99);
  return {
    id: node.id,
    lines,
    kind: node.type === 'paper' ? 'paper' : 'concept',
    named,
    small: false,
    width,
    height,
    spots: [
      { x, y: y + down },
      { x, y: y - down },
      { x: x + aside, y },
      { x: x - aside, y }
    ],
    rank: node.step === 0 ? 1900 : notice * 500 + worth,
    urgent: named || notice > 0
  };
}

/** The beginning of a text, up to the last word that fits whole into `most` characters. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const space = start.lastIndexOf(' ');
  return `${(space > most / 2 ? start.slice(0, space) : start.slice(0, most - 1)).replace(/[\s,:;–-]+$/u, '')}…`;
}

function middleOf(places: readonly Place[]): Place {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}

/** Spots a little beside the middle of something: its name still stands on it. */
function nearby({ x, y }: Place, step: number): Place[] {
  return [1, 2].flatMap(times => [
    { x, y: y + step * times },
    { x, y: y - step * times },
    { x: x + step * times, y },
    { x: x - step * times, y }
  ]);
}

/** Spots above, below, beside and at the corners of something: the first is the one that lies furthest outside. */
function around({ x, y }: Place, aside: number, edge: number, middle: Place): Place[] {
  const [nearX, nearY] = [aside * 0.85, edge * 0.7];
  const spots = [
    { x, y: y - edge },
    { x, y: y + edge },
    { x: x + aside, y },
    { x: x - aside, y },
    ...[-nearX, nearX].flatMap(dx => [-nearY, nearY].map(dy => ({ x: x + dx, y: y + dy })))
  ];
  const out = (spot: Place) => Math.hypot(spot.x - middle.x, spot.y - middle.y);
  return spots.toSorted((a, b) => out(b) - out(a));
}

/** A theme's name in lines that its disc holds; where it is too small, only the first of the concepts that make the name. */
function fitting(name: string, radius: number): string[] {
  const most = Math.max(12, radius / 4.2);
  const lines = wrapped(name, most);
  if ((lines.length + 1) * TEXT.regionLine < 2 * radius || lines.length < 3) return lines;
  const first = wrapped(name.split(', ')[0]!, most);
  return first.length > 3 ? [...first.slice(0, 2), `${first[2]!} …`] : first;
}

/** Breaks a text into lines of about `most` characters, between words. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length + 1 <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
