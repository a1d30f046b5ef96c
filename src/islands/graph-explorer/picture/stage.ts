import type { Shown } from '../explorer.ts';
import type { Frame } from '../panes/frame.ts';
import { START } from '../state.ts';
import { UNIT } from './elements.ts';
import { onRecolour } from './colours.ts';
import { readPalette } from './palette.ts';
import { Picture } from './picture.ts';
import type { Projection } from './projection.ts';
import { firstStand, focusOf } from './stand.ts';
import type { TextLayers } from './text-layers.ts';

/** What the stage tells its owner. */
export interface StageEvents {
  picked(id: string | undefined): void;
  opened(id: string): void;
  /** A person zoomed into a closed theme. */
  entered(theme: string): void;
}

/** Share of the window that a region must fill, after zooming in, to open. */
const ENTER = 0.62;

/** Milliseconds after the last move by hand before a region opens. */
const REST = 220;

/** The graph pane: picture and labels together. Loaded only where the graph is shown. */
export class Stage {
  readonly #frame: Frame;
  readonly #events: StageEvents;
  readonly #picture: Picture;
  readonly #layers: TextLayers;
  #shown: Shown | undefined;
  #hover: string | undefined;
  #frameDue = 0;
  #resting = 0;
  #fitted = '';
  #isFresh = true;

  constructor(frame: Frame, layers: TextLayers, events: StageEvents) {
    this.#frame = frame;
    this.#events = events;
    this.#layers = layers;
    this.#picture = new Picture(frame.canvas, readPalette(frame.root), {
      picked: id => {
        frame.stage.focus({ preventScroll: true });
        events.picked(id);
      },
      opened: id => !id.startsWith('theme:') && events.opened(id),
      hovered: id => this.#hovered(id),
      moved: byHand => this.#moved(byHand)
    });
    this.#watch();
  }

  #watch(): void {
    const recolour = () => {
      this.#picture.recolour(readPalette(this.#frame.root));
      this.#highlight();
    };
    onRecolour(recolour, new AbortController().signal);
    new ResizeObserver(() => {
      this.#picture.resize();
      this.refit();
    }).observe(this.#frame.canvas);
    void document.fonts.ready.then(() => this.#draw());
    let hint = 0;
    this.#frame.stage.addEventListener(
      'wheel',
      event => {
        const { classList } = this.#frame.root;
        clearTimeout(hint);
        classList.toggle('ge-wheeling', !event.ctrlKey && !event.metaKey);
        hint = window.setTimeout(() => classList.remove('ge-wheeling'), 1200);
      },
      { passive: true }
    );
  }

  /** Draws what is to be shown; moves the window only where the question or the opened themes changed. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.#hover = undefined;
    const { view, scene, material } = shown;
    this.#picture.draw(scene, material.overview);
    this.#highlight();
    const { question } = view;
    const loaded = scene.needs.length === 0 && scene.lookups.length === 0;
    const key = `${JSON.stringify(question)} ${loaded ? scene.nodes.length > 0 : 'loading'}`;
    if (loaded && key !== this.#fitted) {
      this.#fitted = key;
      this.#fit();
    } else if (view.selected !== undefined) this.#picture.reveal(view.selected);
    this.#draw();
  }

  /** Moves to where the view is first seen; at once where nothing has been shown yet. */
  #fit(): void {
    const { view, scene, material } = this.#shown!;
    const { width, height } = this.#picture;
    this.#picture.stand(firstStand(view, scene, material.overview, { width, height }), this.#isFresh);
    this.#isFresh = false;
  }

  /** How the picture stands in its window. */
  get projection(): Projection {
    return this.#picture;
  }

  /** Fits again after the pane changed its size. */
  refit(): void {
    if (this.#shown && this.#frame.canvas.clientWidth > 0) this.#fit();
  }

  /** Brings everything into sight. */
  fitAll(): void {
    const { scene, material } = this.#shown!;
    const { width, height } = this.#picture;
    this.#picture.stand(firstStand(START, scene, material.overview, { width, height }), false);
  }

  /** Nearer (above 0) or further. */
  zoomBy(steps: number): void {
    this.#picture.zoomBy(steps);
  }

  #hovered(id: string | undefined): void {
    this.#hover = id;
    this.#frame.canvas.style.cursor = id === undefined ? '' : 'pointer';
    this.#highlight();
    this.#draw();
  }

  #highlight(): void {
    if (!this.#shown) return;
    const { view, scene } = this.#shown;
    const focus = focusOf(scene, view.selected);
    const calm = (this.#hover ?? focus ?? '').startsWith('theme:') || scene.nodes.length === 0;
    this.#picture.highlight(focus, this.#hover, calm);
  }

  #moved(byHand: boolean): void {
    this.#draw();
    if (!byHand) return;
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.#enter(), REST);
  }

  /** Opens the closed region that fills the window. */
  #enter(): void {
    const { view, scene } = this.#shown ?? {};
    if (view?.question.kind !== 'map' || !scene) return;
    const { width, height } = this.#frame.canvas.getBoundingClientRect();
    const zoom = this.#picture.cy.zoom();
    const entered = scene.regions.find(region => {
      const { x, y } = this.#picture.toWindow(region);
      const radius = region.r * UNIT * zoom;
      return (
        !region.open &&
        2 * radius > ENTER * Math.min(width, height) &&
        Math.hypot(x - width / 2, y - height / 2) < radius
      );
    });
    if (!entered) return;
    // The person is looking at it already: opening must not move the window.
    this.#fitted = `${JSON.stringify({ kind: 'map', open: [...view.question.open, entered.theme] })} true`;
    this.#events.entered(entered.theme);
  }

  #draw(): void {
    cancelAnimationFrame(this.#frameDue);
    this.#frameDue = requestAnimationFrame(() => {
      if (!this.#shown) return;
      const { scene, view } = this.#shown;
      this.#layers.draw(scene, this.#picture, focusOf(scene, view.selected), this.#hover);
    });
  }
}
