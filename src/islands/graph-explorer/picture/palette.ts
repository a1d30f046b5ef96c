import { NODE_TYPES, type NodeType } from '../wire.ts';

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Number of theme colours in `tokens.css`. */
export const THEME_COLOURS = 24;

/** Colours of the picture, as CSS that a canvas understands. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly focus: string;
  readonly types: Readonly<Record<NodeType, string>>;
  /** Per theme colour: fill and border of a closed and of an open region, of its dots, and of the marks of its papers. */
  readonly themes: readonly {
    readonly fill: string;
    readonly open: string;
    readonly border: string;
    readonly dot: string;
    readonly mark: string;
  }[];
  readonly forced: boolean;
}

/** `part` of `a` on `b`, from 0 to 1. */
export function mix(a: Rgb, b: Rgb, part: number): string {
  const [r, g, bl] = a.map((value, at) => Math.round(value * part + b[at]! * (1 - part)));
  return `rgb(${r}, ${g}, ${bl})`;
}

/** Reads the colours off the page: variables hold `light-dark(…)`, and forced colours hold names that only the page resolves. */
export function readPalette(host: HTMLElement): Palette {
  const forced = matchMedia('(forced-colors: active)').matches;
  const colour = forced ? forcedReader(host) : reader(host);
  const paper = colour('var(--paper)', 'Canvas');
  const ink = colour('var(--ink)', 'CanvasText');
  const solid = (value: Rgb) => mix(value, value, 1);
  const themes = Array.from({ length: THEME_COLOURS }, (_, at) => {
    const hue = colour(`var(--theme-${at})`, 'CanvasText');
    return {
      fill: forced ? solid(paper) : mix(hue, paper, 0.16),
      open: forced ? solid(paper) : mix(hue, paper, 0.07),
      border: forced ? solid(hue) : mix(hue, paper, 0.62),
      dot: forced ? solid(hue) : mix(hue, paper, 0.5),
      mark: solid(hue)
    };
  });
  const types = Object.fromEntries(
    NODE_TYPES.map(type => [
      type,
      solid(colour(type === 'paper' ? 'var(--ink-2)' : `var(--type-${type})`, 'CanvasText'))
    ])
  ) as Record<NodeType, string>;
  return {
    paper: solid(paper),
    ink: solid(ink),
    quiet: solid(colour('var(--ink-2)', 'CanvasText')),
    line: solid(colour('var(--line-strong)', 'CanvasText')),
    focus: solid(colour('var(--focus)', 'Highlight')),
    types,
    themes,
    forced
  };
}

type Reader = (value: string, forced: string) => Rgb;

/** Resolves a colour through an element and one pixel: whatever notation comes out, the pixel holds numbers. */
function reader(host: HTMLElement): Reader {
  const probe = host.appendChild(document.createElement('span'));
  probe.hidden = true;
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  queueMicrotask(() => probe.remove());
  return value => {
    probe.style.color = value;
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b] = pixel.getImageData(0, 0, 1, 1).data;
    return [r!, g!, b!];
  };
}

function forcedReader(host: HTMLElement): Reader {
  const read = reader(host);
  return (_, forced) => read(forced, forced);
}
