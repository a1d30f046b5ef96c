import { el } from '../dom.ts';
import { diameter, UNIT } from './elements.ts';
import { placeLabels, type LabelWish } from './labels.ts';
import type { Picture } from './picture.ts';
import type { Scene, SceneNode, SceneRegion } from './scene.ts';
import { capital, count } from './words.ts';

/** What a label says, where, and how badly it wants to be seen. */
interface Label extends LabelWish {
  readonly lines: readonly string[];
  readonly class: string;
}

/** Characters of a paper's title on the picture. */
const TITLE = 34;

/** Least zoom at which papers that nobody asked for have labels. */
const PAPER_ZOOM = 0.95;

/** Labels as text above the canvas: crisp at any zoom, in the site's own type, and never on top of each other. */
export class LabelLayer {
  readonly #layer: HTMLElement;
  readonly #pen = document.createElement('canvas').getContext('2d')!;
  readonly #widths = new Map<string, number>();
  readonly #shown = new Map<string, HTMLElement>();

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Draws the labels of a scene as the picture stands now. */
  draw(scene: Scene, picture: Picture, selected: string | undefined, hover: string | undefined): void {
    const zoom = picture.cy.zoom();
    const near = picture.neighbours(hover ?? selected ?? '');
    const named = (id: string) => (id === selected || id === hover ? 2 : near.has(id) ? 1 : 0);
    const labels = [
      ...scene.regions.map(region => this.#region(region, picture, zoom, named(region.id))),
      ...scene.nodes
        .filter(node => node.type !== 'paper' || zoom > PAPER_ZOOM || named(node.id) > 0 || node.step === 0)
        .map(node => this.#node(node, picture, zoom, named(node.id)))
    ];
    const size = { width: picture.cy.width(), height: picture.cy.height() };
    this.#show(labels, placeLabels(labels, size));
  }

  #region(region: SceneRegion, picture: Picture, zoom: number, named: number): Label {
    const radius = region.r * UNIT * zoom;
    const { x, y } = picture.toWindow(region);
    const lines = region.open
      ? [capital(region.label)]
      : [...wrapped(capital(region.label), Math.max(12, radius / 4.2)), count(region.papers, 'paper')];
    const height = lines.length * 18;
    const top = region.open ? y - radius - height / 2 - 4 : y;
    return {
      ...this.#sized(lines, 15),
      id: region.id,
      x,
      y: top,
      height,
      lines,
      class: 'ge-label-region',
      rank: 400 + region.papers + named * 300
    };
  }

  #node(node: SceneNode, picture: Picture, zoom: number, named: number): Label {
    const { x, y } = picture.toWindow(node);
    const text = capital(node.label);
    const lines = wrapped(
      text.length > TITLE && named < 2 ? `${text.slice(0, TITLE - 1).trimEnd()}…` : text,
      26
    ).slice(0, 4);
    const height = lines.length * 15;
    const below = (diameter(node) * zoom) / 2 + height / 2 + 3;
    const rank =
      node.step === 0 ? 990 : named * 500 + (node.type === 'paper' ? 0 : 20) + Math.min(node.size, 99);
    const name = `ge-label-${node.type === 'paper' ? 'paper' : 'concept'}${named === 2 || node.step === 0 ? ' ge-label-named' : ''}`;
    return { ...this.#sized(lines, 13), id: node.id, x, y: y + below, height, lines, class: name, rank };
  }

  #sized(lines: readonly string[], size: number): { width: number } {
    return { width: Math.max(...lines.map(line => this.#width(line, size))) };
  }

  #width(line: string, size: number): number {
    const key = `${size} ${line}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#pen.font = `600 ${size}px ${getComputedStyle(this.#layer).fontFamily}`;
    const { width } = this.#pen.measureText(line);
    this.#widths.set(key, width);
    return width;
  }

  #show(labels: readonly Label[], placed: ReadonlySet<string>): void {
    for (const [id, element] of this.#shown) {
      if (placed.has(id)) continue;
      element.remove();
      this.#shown.delete(id);
    }
    for (const label of labels) {
      if (!placed.has(label.id)) continue;
      const element = this.#shown.get(label.id) ?? this.#layer.appendChild(el('span'));
      this.#shown.set(label.id, element);
      element.className = `ge-label ${label.class}`;
      const text = label.lines.join('\n');
      if (element.textContent !== text) element.textContent = text;
      element.style.transform = `translate(${label.x.toFixed(1)}px, ${label.y.toFixed(1)}px) translate(-50%, -50%)`;
    }
  }
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
