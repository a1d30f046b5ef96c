import type { ConceptType } from '../model/concept.ts';
import { readable } from '../model/segments.ts';
import type { Atlas } from './atlas.ts';
import { CONCEPT_SHAPES } from './concept-shapes.ts';
import { shortened, wrapped } from './labels.ts';
import { words } from '../texts/index.ts';

/** Size of a card in pixels: what the services that show links ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card shows beside the map. */
export interface Card {
  /** Name of the collection. */
  readonly site: string;
  /** What stands large. */
  readonly heading: string;
  /** What stands small above it. */
  readonly eyebrow?: string;
  /** Leading concepts, best first. */
  readonly concepts: readonly { readonly label: string; readonly type: ConceptType }[];
  /** Numbers, in words. */
  readonly facts: readonly string[];
  readonly map: Atlas;
  /** Number of each theme's colour, by its id. */
  readonly colours: ReadonlyMap<string, number>;
  /** The theme that is shown among the others; absent where all are. */
  readonly theme?: string;
}

/** A colour of the style sheet by the name of its variable, as SVG knows it. */
export type Palette = (name: string) => string;

/** The colours of the paper theme in `tokens.css`. Throws for a name that is not there. */
export function paletteOf(css: string): Palette {
  const colours = new Map(
    [...css.matchAll(/--(?<name>[\w-]+):\s*light-dark\((?<light>#\w+)/gu)].map(({ groups }) => [
      groups!['name']!,
      groups!['light']!
    ])
  );
  return name => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`tokens.css has no colour --${name}`);
    return colour;
  };
}

const THEME_COLOURS = 24;
const LEFT = 72;
const MAP = { left: 660, top: 60, width: 490, height: 510 };
/** Letters a line, height of a line and size of the heading, by how long it is. */
const HEADINGS = [
  { most: 44, letters: 17, line: 72, size: 64 },
  { most: 90, letters: 22, line: 58, size: 50 },
  { most: 230, letters: 28, line: 47, size: 39 }
] as const;

/** Letters that the fonts of cards have; a text with others would show holes. */
const WRITTEN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;

const written = (words: string): string => (WRITTEN.test(words) ? words : '');

/** A card as SVG, drawn with the fonts `Source Serif 4` and `Atkinson Hyperlegible Next`. */
export function cardSvg(card: Card, colour: Palette): string {
  const { width, height } = CARD;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${colour('paper')}"/>
${mapPart(card, colour)}
${wordmark(card.site, colour)}
${textPart(card, colour)}
</svg>
`;
}

function mapPart({ map, colours, theme }: Card, colour: Palette): string {
  if (map.lands.length === 0) return '';
  const scale = Math.min(MAP.width / map.width, MAP.height / map.height);
  const x = MAP.left + (MAP.width - map.width * scale) / 2;
  const y = MAP.top + (MAP.height - map.height * scale) / 2;
  const lands = map.lands.map(land => {
    const own = colour(`theme-${(colours.get(land.theme) ?? 0) % THEME_COLOURS}`);
    if (theme !== undefined && land.theme !== theme)
      return `<path d="${land.path}" fill="${colour('surface-2')}" stroke="${colour('paper')}" stroke-width="4"/>`;
    const dots = land.dots.map(dot => `<circle cx="${dot.x}" cy="${dot.y}" r="6"/>`).join('');
    return `<path d="${land.path}" fill="${own}" fill-opacity=".16" stroke="${own}" stroke-width="3"/><g fill="${own}" fill-opacity=".7">${dots}</g>`;
  });
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})">${lands.join('')}</g>`;
}

/** The mark of the site's header, with the collection's name. */
function wordmark(name: string, colour: Palette): string {
  const weft = '<path d="M3 5.5h14M3 10h14M3 14.5h14"/>';
  const warp = `<path stroke="${colour('ink')}" d="M6 2.5v4.6m0 5.8v4.6M10 2.5v1m0 4v5m0 4v1M14 2.5v4.6m0 5.8v4.6"/>`;
  return `<g transform="translate(${LEFT - 6} 60) scale(2)" fill="none" stroke="${colour('link')}" stroke-width="1.75" stroke-linecap="round">${weft}${warp}</g>
${text(LEFT + 46, 91, 32, 'serif', colour('ink'), shortened(written(name), 32))}`;
}

function textPart({ heading, eyebrow, concepts, facts }: Card, colour: Palette): string {
  const readableHeading = shortened(written(readable(heading)), HEADINGS.at(-1)!.most);
  const form = HEADINGS.find(({ most }) => readableHeading.length <= most) ?? HEADINGS.at(-1)!;
  const lines = wrapped(readableHeading, form.letters);
  const top = eyebrow === undefined ? 190 : 238;
  const below = top + (lines.length - 1) * form.line + 62;
  return [
    ...(eyebrow === undefined ? [] : [text(LEFT, 172, 26, 'sans', colour('ink-2'), eyebrow)]),
    ...lines.map((line, at) => text(LEFT, top + at * form.line, form.size, 'serif', colour('ink'), line)),
    ...concepts
      .filter(({ label }) => WRITTEN.test(label))
      .slice(0, Math.max(0, Math.floor((536 - below) / 42)))
      .map(({ label, type }, at) => {
        const shape = `<path transform="translate(${LEFT} ${below + at * 42 - 19}) scale(1.7)" fill="${colour(`type-${type}`)}" d="${CONCEPT_SHAPES[type]}"/>`;
        return (
          shape + text(LEFT + 34, below + at * 42, 27, 'sans', colour('ink'), shortened(readable(label), 34))
        );
      }),
    text(LEFT, 566, 26, 'sans', colour('ink-2'), facts.join('  ·  '))
  ].join('\n');
}

const FAMILIES = { serif: 'Source Serif 4', sans: 'Atkinson Hyperlegible Next' } as const;

function text(
  x: number,
  y: number,
  size: number,
  family: keyof typeof FAMILIES,
  fill: string,
  content: string
): string {
  return `<text x="${x}" y="${y}" font-family="${FAMILIES[family]}" font-size="${size}" fill="${fill}" xml:space="preserve">${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/gu, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
}

/** Numbers of the collection, for a card's last line. */
export function cardFacts(numbers: { papers: number; concepts: number; themes: number }): string[] {
  return [words.papers(numbers.papers), words.concepts(numbers.concepts), words.themes(numbers.themes)];
}
