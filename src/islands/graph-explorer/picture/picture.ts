import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import { elementsOf, UNIT } from './elements.ts';
import type { Place } from '../layout/place.ts';
import type { Palette } from './palette.ts';
import type { Projection } from './projection.ts';
import type { Scene } from '../scene.ts';
import type { Overview } from '../overview.ts';
import { stylesheet } from './stylesheet.ts';

/** What the picture tells its owner. Ids are those of nodes, regions and edges; nothing is the background. */
export interface PictureEvents {
  picked(id: string | undefined): void;
  opened(id: string): void;
  hovered(id: string | undefined): void;
  /** Pan or zoom changed; `byHand` where a person did it. */
  moved(byHand: boolean): void;
}

/** Zoom of one step of a button or key. */
const STEP = 1.35;

/** Milliseconds of an animated move. */
const GLIDE = 320;

/** Cytoscape behind the few verbs that the explorer needs. Holds no state but what is drawn. */
export class Picture implements Projection {
  readonly cy: Core;
  readonly #still: () => boolean;
  #byHand = false;
  /** A finger moved: what ends then is a scroll of the page and no tap. */
  #scrolled = false;

  constructor(container: HTMLElement, palette: Palette, events: PictureEvents) {
    this.cy = cytoscape({
      container,
      style: stylesheet(palette),
      layout: { name: 'preset' },
      minZoom: 0.03,
      maxZoom: 4,
      pixelRatio: Math.min(devicePixelRatio, 2),
      textureOnViewport: false,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
      // The wheel belongs to the page; Ctrl and wheel, buttons, keys and two fingers zoom.
      userZoomingEnabled: false
    });
    this.#still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#listen(container, events);
  }

  #listen(container: HTMLElement, events: PictureEvents): void {
    const target = (event: EventObject) =>
      event.target === this.cy ? undefined : (event.target.id() as string);
    this.cy.on('tap', event => {
      if (!this.#scrolled) events.picked(target(event));
    });
    this.cy.on('dbltap', 'node', event => events.opened(event.target.id()));
    this.cy.on('mouseover', 'node, edge', event => events.hovered(target(event)));
    this.cy.on('mouseout', 'node, edge', () => events.hovered(undefined));
    this.cy.on('viewport', () => events.moved(this.#byHand));
    container.addEventListener('wheel', event => this.#wheel(event), { passive: false });
    // One finger scrolls the page: Cytoscape sees it only as a tap. Two fingers zoom and move the picture.
    container.addEventListener('touchstart', event => this.#touched(event), {
      capture: true,
      passive: true
    });
    container.addEventListener('touchend', event => this.#touched(event), {
      capture: true,
      passive: true
    });
    container.addEventListener(
      'touchmove',
      event => {
        if (event.touches.length > 1) return;
        this.#scrolled = true;
        event.stopPropagation();
      },
      { capture: true, passive: true }
    );
  }

  #touched({ type, touches }: TouchEvent): void {
    const fingers = touches.length;
    if (type === 'touchstart' && fingers === 1) this.#scrolled = false;
    this.#byHand = fingers > 1;
    this.cy.userZoomingEnabled(fingers > 1);
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, top } = this.cy.container()!.getBoundingClientRect();
    const speed = event.deltaMode === 0 ? 0.0022 : 0.05;
    this.#zoomTo(this.cy.zoom() * Math.exp(-event.deltaY * speed), {
      x: event.clientX - left,
      y: event.clientY - top
    });
  }

  #zoomTo(level: number, renderedPosition = { x: this.cy.width() / 2, y: this.cy.height() / 2 }): void {
    this.#byHand = true;
    this.cy.zoom({ level, renderedPosition });
    this.#byHand = false;
  }

  get width(): number {
    return this.cy.width();
  }

  get height(): number {
    return this.cy.height();
  }

  get zoom(): number {
    return this.cy.zoom();
  }

  /** Zooms in (above 0) or out around the middle. */
  zoomBy(steps: number): void {
    this.#zoomTo(this.cy.zoom() * STEP ** steps);
  }

  /** Colours changed. */
  recolour(palette: Palette): void {
    this.cy.style(stylesheet(palette));
  }

  /** Shows a scene: what is gone goes, what is new comes, what stays moves. */
  draw(scene: Scene, overview: Overview): void {
    const elements = elementsOf(scene, overview);
    const wanted = new Map(elements.map(element => [element.data.id!, element]));
    this.cy.batch(() => {
      this.cy.remove(this.cy.elements().filter(element => !wanted.has(element.id())));
      const fresh = elements.filter(({ data }) => {
        const known = this.cy.getElementById(data.id!);
        if (known.empty()) return true;
        known.data(data).classes(wanted.get(data.id!)!.classes!);
        if (known.isNode()) known.position(wanted.get(data.id!)!.position!);
        return false;
      });
      this.cy.add(fresh);
    });
  }

  /** Shows what is selected and what lies next to it; `hover` goes before the selection where something is hovered. */
  highlight(selected: string | undefined, hover: string | undefined, calm: boolean): void {
    this.cy.batch(() => {
      this.cy.elements('.dim, .hot, .selected').removeClass('dim hot selected');
      if (selected !== undefined) this.#withEnds(selected).addClass('selected');
      const focus = this.#withEnds(hover ?? selected ?? '');
      if (focus.empty()) return;
      const edge = focus.filter('edge').nonempty();
      const hot = edge ? focus.filter('edge') : focus.connectedEdges();
      // What hangs on nothing makes nobody step back.
      if (hot.empty()) return;
      const near = hot.union(hot.connectedNodes()).union(focus);
      hot.addClass('hot');
      // Among regions nothing needs to step back: there are few, and they tell where one is.
      if (!calm) this.cy.elements('.paper, .concept, .mentions, .related').difference(near).addClass('dim');
    });
  }

  #withEnds(id: string) {
    const element = this.cy.getElementById(id);
    return element.isEdge() ? element.union(element.connectedNodes()) : element;
  }

  /** Ids of what lies next to a node, or at the ends of an edge; nothing for a region, which makes nobody step back. */
  near(id: string | undefined): Set<string> {
    const element = this.cy.getElementById(id ?? '');
    if (element.empty() || element.hasClass('region')) return new Set();
    const { edges, nodes } = {
      edges: element.union(element.connectedEdges()).edges(),
      nodes: element.nodes()
    };
    if (edges.empty()) return new Set();
    return new Set(
      edges
        .connectedNodes()
        .union(nodes)
        .map(node => node.id())
    );
  }

  /** Moves to a zoom and pan; `atOnce` without a glide. */
  stand({ zoom, pan }: { readonly zoom: number; readonly pan: Place }, atOnce: boolean): void {
    this.cy.stop(true);
    if (atOnce || this.#still()) this.cy.viewport({ zoom, pan });
    else this.cy.animate({ zoom, pan }, { duration: GLIDE, easing: 'ease-out-cubic' });
  }

  /** Moves the picture just as far as an element needs to be in sight. */
  reveal(id: string): void {
    const element = this.cy.getElementById(id);
    if (element.empty() || !element.isNode()) return;
    const { x, y } = (element as NodeSingular).renderedPosition();
    const margin = 60;
    const by = {
      x: Math.max(margin - x, 0) + Math.min(this.cy.width() - margin - x, 0),
      y: Math.max(margin - y, 0) + Math.min(this.cy.height() - margin - y, 0)
    };
    if (by.x === 0 && by.y === 0) return;
    if (this.#still()) this.cy.panBy(by);
    else this.cy.animate({ panBy: by }, { duration: GLIDE, easing: 'ease-out-cubic' });
  }

  /** Where a place of the map stands in the window, in pixels. */
  toWindow({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } {
    const [zoom, pan] = [this.cy.zoom(), this.cy.pan()];
    return { x: x * UNIT * zoom + pan.x, y: y * UNIT * zoom + pan.y };
  }

  /** The size of the window changed. */
  resize(): void {
    this.cy.resize();
  }
}
