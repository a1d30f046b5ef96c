import { el } from '../../dom.ts';
import type { AxisPart } from '../scene.ts';
import type { Projection } from './projection.ts';

/** The axis of a picture: a fine line where each part begins, and its name at the bottom. */
export class AxisLayer {
  readonly #layer: HTMLElement;
  #parts: HTMLElement[] = [];

  constructor(host: HTMLElement) {
    this.#layer = host.appendChild(el('div', { class: 'ge-axis' }));
  }

  /** Draws the parts as the picture stands now. */
  draw(axis: readonly AxisPart[], picture: Projection): void {
    if (axis.length !== this.#parts.length) {
      this.#parts = axis.map(() => el('div', {}));
      this.#layer.replaceChildren(...this.#parts);
    }
    axis.forEach(({ label, from, to }, at) => {
      const part = this.#parts[at]!;
      const [left, right] = [from, to].map(x => picture.toWindow({ x, y: 0 }).x);
      part.textContent = label;
      part.style.transform = `translateX(${left!.toFixed(1)}px)`;
      part.style.inlineSize = `${(right! - left!).toFixed(1)}px`;
    });
  }
}
