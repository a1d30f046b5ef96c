import { el } from '../../dom.ts';
import type { Scene } from '../scene.ts';
import { planLabels, type Measure, type PlacedLabel } from './label-plan.ts';
import type { Projection } from './projection.ts';

/** Labels as text above the canvas: crisp at any zoom, in the site's own type, and never on top of each other. */
export class LabelLayer {
  readonly #layer: HTMLElement;
  readonly #measure: Measure;
  readonly #shown = new Map<string, HTMLElement>();

  constructor(layer: HTMLElement) {
    this.#layer = layer;
    this.#measure = measureIn(layer);
  }

  /** Draws the labels of a scene as the picture stands now. */
  draw(scene: Scene, picture: Projection, selected: string | undefined, hover: string | undefined): void {
    const labels = planLabels(scene, picture, selected, hover, this.#measure);
    const wanted = new Set(labels.map(({ id }) => id));
    for (const [id, element] of this.#shown) {
      if (wanted.has(id)) continue;
      element.remove();
      this.#shown.delete(id);
    }
    for (const label of labels) this.#put(label);
  }

  #put({ id, lines, kind, named, small, box }: PlacedLabel): void {
    const element = this.#shown.get(id) ?? this.#layer.appendChild(el('span'));
    this.#shown.set(id, element);
    element.className = `ge-label ge-label-${kind}${named ? ' ge-label-named' : ''}${small ? ' ge-label-small' : ''}`;
    const text = lines.join('\n');
    if (element.textContent !== text) element.textContent = text;
    element.style.transform = `translate(${box.x.toFixed(1)}px, ${box.y.toFixed(1)}px) translate(-50%, -50%)`;
  }
}

/** Measures lines in the type of an element; each line once. */
export function measureIn(element: HTMLElement): Measure {
  const pen = document.createElement('canvas').getContext('2d')!;
  const widths = new Map<string, number>();
  return (line, size) => {
    const key = `${size} ${line}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = `600 ${size}px ${getComputedStyle(element).fontFamily}`;
    const { width } = pen.measureText(line);
    widths.set(key, width);
    return width;
  };
}
