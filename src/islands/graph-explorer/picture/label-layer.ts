import { el } from '../../dom.ts';
import type { Place } from '../layout.ts';
import { diameter, UNIT } from './elements.ts';
import { placeLabels, type Box, type LabelWish, type Mark } from './labels.ts';
import type { Projection } from './projection.ts';
import type { Scene, SceneNode, SceneRegion } from '../scene.ts';
import { capital, count } from '../words.ts';

/** What a label says and how it looks. */
interface Label extends LabelWish {
  readonly lines: readonly string[];
  readonly class: string;
}

/** How much a node is looked at: 2 it is selected or hovered, 1 its neighbour is, 0 neither. */
type Notice = 0 | 1 | 2;

/** Characters of a paper's title on the picture. */
const TITLE = 34;

/** Least zoom at which papers that nobody asked for have labels. */
const PAPER_ZOOM = 0.95;

/** Nodes of a picture that is small enough to name all of them. */
const SMALL = 24;

/** Line heights in pixels, as in the style sheet. */
const LINE = 15;
const REGION_LINE = 18;

/** Labels as text above the canvas: crisp at any zoom, in the site's own type, and never on top of each other. */
export class LabelLayer {
  readonly #layer: HTMLElement;
  readonly #pen = document.createElement('canvas').getContext('2d')!;
  readonly #widths = new Map<string, number>();
  readonly #shown = new Map<string, HTMLElement>();

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Draws the labels of a scene as the picture stands now. Where a node is looked at, only what lies next to it is named. */
  draw(scene: Scene, picture: Projection, selected: string | undefined, hover: string | undefined): void {
    const near = picture.near(hover ?? selected);
    const notice = (id: string): Notice => (id === selected || id === hover ? 2 : near.has(id) ? 1 : 0);
    const isSmall = scene.nodes.length <= SMALL;
    const isQuiet = ({ id, type, step }: SceneNode) =>
      step > 0 &&
      notice(id) === 0 &&
      (near.size > 0 || (type === 'paper' && !isSmall && picture.zoom < PAPER_ZOOM));
    const middle = picture.toWindow(middleOf(scene.regions));
    const labels = [
      ...scene.regions.map(region => this.#region(region, picture, notice(region.id), middle)),
      ...scene.nodes.filter(node => !isQuiet(node)).map(node => this.#node(node, picture, notice(node.id)))
    ];
    const marks = scene.nodes.map((node): Mark => {
      const size = diameter(node) * picture.zoom;
      return { id: node.id, ...picture.toWindow(node), width: size, height: size };
    });
    const size = { width: picture.width, height: picture.height };
    const controls: Mark = { id: '', x: size.width - 30, y: 90, width: 60, height: 180 };
    this.#show(labels, placeLabels(labels, [...marks, controls], size));
  }

  #region(region: SceneRegion, picture: Projection, notice: Notice, middle: Place): Label {
    const radius = region.r * UNIT * picture.zoom;
    const { x, y } = picture.toWindow(region);
    const name = capital(region.label);
    const lines = region.open ? [name] : [...fitting(name, radius), count(region.papers, 'paper')];
    const height = lines.length * REGION_LINE;
    const edge = radius + height / 2 + 4;
    const width = this.#width(lines, 15);
    const aside = radius + width / 2 + 4;
    const spots = region.open
      ? [
          { x, y: Math.max(y - edge, height) },
          { x, y: y + edge }
        ]
      : [{ x, y }, ...around({ x, y }, aside, edge, middle)];
    return {
      id: region.id,
      lines,
      class: 'ge-label-region',
      width,
      height,
      spots,
      rank: 400 + region.papers + notice * 300,
      urgent: !region.open
    };
  }

  #node(node: SceneNode, picture: Projection, notice: Notice): Label {
    const { x, y } = picture.toWindow(node);
    const text = capital(node.label);
    const short = text.length > TITLE && notice < 2 ? `${text.slice(0, TITLE - 1).trimEnd()}…` : text;
    const lines = wrapped(short, 26).slice(0, 4);
    const named = notice === 2 || node.step === 0;
    const [width, height] = [this.#width(lines, 13), lines.length * LINE];
    const radius = (diameter(node) * picture.zoom) / 2;
    const [down, aside] = [radius + height / 2 + 3, radius + width / 2 + 5];
    return {
      id: node.id,
      lines,
      class: `ge-label-${node.type === 'paper' ? 'paper' : 'concept'}${named ? ' ge-label-named' : ''}`,
      width,
      height,
      spots: [
        { x, y: y + down },
        { x, y: y - down },
        { x: x + aside, y },
        { x: x - aside, y }
      ],
      rank:
        node.step === 0 ? 1900 : notice * 500 + (node.type === 'paper' ? 0 : 20) + Math.min(node.size, 99),
      urgent: named || notice > 0
    };
  }

  /** Width of the widest line, in pixels. */
  #width(lines: readonly string[], size: number): number {
    return Math.max(
      ...lines.map(line => {
        const key = `${size} ${line}`;
        const known = this.#widths.get(key);
        if (known !== undefined) return known;
        this.#pen.font = `600 ${size}px ${getComputedStyle(this.#layer).fontFamily}`;
        const { width } = this.#pen.measureText(line);
        this.#widths.set(key, width);
        return width;
      })
    );
  }

  #show(labels: readonly Label[], placed: ReadonlyMap<string, Box>): void {
    for (const [id, element] of this.#shown) {
      if (placed.has(id)) continue;
      element.remove();
      this.#shown.delete(id);
    }
    for (const label of labels) {
      const box = placed.get(label.id);
      if (!box) continue;
      const element = this.#shown.get(label.id) ?? this.#layer.appendChild(el('span'));
      this.#shown.set(label.id, element);
      element.className = `ge-label ${label.class}`;
      const text = label.lines.join('\n');
      if (element.textContent !== text) element.textContent = text;
      element.style.transform = `translate(${box.x.toFixed(1)}px, ${box.y.toFixed(1)}px) translate(-50%, -50%)`;
    }
  }
}

function middleOf(places: readonly Place[]): Place {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
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
  if ((lines.length + 1) * REGION_LINE < 2 * radius || lines.length < 3) return lines;
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
