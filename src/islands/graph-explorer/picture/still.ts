import type { Shown } from '../explorer.ts';
import type { Frame } from '../panes/frame.ts';
import type { Xml } from '../take-away/xml.ts';
import { onRecolour } from './colours.ts';
import { drawing } from './drawing.ts';
import { readPalette } from './palette.ts';
import type { Projection } from './projection.ts';
import { firstStand, focusOf, hitAt, projectionOf } from './stand.ts';
import type { TextLayers } from './text-layers.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The picture before anybody touches it: an SVG, drawn with a few kilobytes of script. Cytoscape takes its place, at the same
 * zoom and pan, when somebody points at it or moves to it by keyboard.
 */
export class Still {
  readonly #frame: Frame;
  readonly #layers: TextLayers;
  readonly #gone = new AbortController();
  readonly #svg = document.createElementNS(SVG, 'svg');
  #shown: Shown | undefined;
  #stand: Projection | undefined;

  constructor(frame: Frame, layers: TextLayers, picked: (id: string | undefined) => void) {
    this.#frame = frame;
    this.#layers = layers;
    frame.canvas.append(this.#svg);
    const { signal } = this.#gone;
    const resized = new ResizeObserver(() => this.#draw());
    resized.observe(frame.canvas);
    signal.addEventListener('abort', () => resized.disconnect());
    onRecolour(() => this.#draw(), signal);
    void document.fonts.ready.then(() => this.#draw());
    frame.canvas.addEventListener(
      'click',
      ({ clientX, clientY }) => {
        const { left, top } = frame.canvas.getBoundingClientRect();
        if (this.#shown && this.#stand)
          picked(hitAt(this.#shown.scene, this.#stand, { x: clientX - left, y: clientY - top }));
      },
      { signal }
    );
  }

  /** How the picture stands in its window; nothing before it has been drawn. */
  get stand(): Projection | undefined {
    return this.#stand;
  }

  /** Draws what is to be shown. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.#draw();
  }

  /** Takes the picture away. */
  remove(): void {
    this.#gone.abort();
    this.#svg.remove();
  }

  #draw(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame.canvas;
    if (!this.#shown || width === 0 || this.#gone.signal.aborted) return;
    const { view, scene, material } = this.#shown;
    const stand = projectionOf(scene, firstStand(view, scene, material.overview, { width, height }), {
      width,
      height
    });
    this.#stand = stand;
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const palette = readPalette(this.#frame.root);
    const focus = focusOf(scene, view.selected);
    const parts = drawing(scene, material.overview, palette, stand, focus);
    this.#svg.replaceChildren(...parts.map(asNode));
    this.#layers.draw(scene, stand, focus);
  }
}

/** A drawn piece as nodes of the page. Text becomes text. */
function asNode(piece: Xml): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const element = document.createElementNS(SVG, piece.tag);
  for (const [name, value] of Object.entries(piece.attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...piece.children.map(asNode));
  return element;
}
