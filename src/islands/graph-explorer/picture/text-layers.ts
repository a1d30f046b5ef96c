import type { Scene } from '../scene.ts';
import { AxisLayer } from './axis-layer.ts';
import { LabelLayer } from './label-layer.ts';
import type { Projection } from './projection.ts';

/** Everything above the picture that is text: the axis and the labels. */
export class TextLayers {
  readonly #axis: AxisLayer;
  readonly #labels: LabelLayer;

  constructor(host: HTMLElement) {
    this.#axis = new AxisLayer(host);
    this.#labels = new LabelLayer(host);
  }

  /** Draws a scene's text as its picture stands now. */
  draw(scene: Scene, picture: Projection, selected: string | undefined, hover?: string): void {
    this.#axis.draw(scene.axis ?? [], picture);
    this.#labels.draw(scene, picture, selected, hover);
  }
}
