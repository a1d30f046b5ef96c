import { compareText } from '../../../model/text.ts';
import { xmlText } from './xml.ts';

/** Addresses in one file, as sitemaps.org has it. */
const MOST = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** `sitemap.xml` by its name without ending; above 50 000 addresses it names `sitemap-1.xml`, … which hold them. */
export function sitemapFiles(
  addresses: readonly string[],
  place: (file: string) => string,
  most = MOST
): Map<string, string> {
  if (addresses.length <= most) return new Map([['sitemap', urlset(addresses)]]);
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, at) => ({
    name: `sitemap-${at + 1}`,
    text: urlset(addresses.slice(at * most, (at + 1) * most))
  }));
  const index = parts.map(({ name }) => `<sitemap><loc>${xmlText(place(`${name}.xml`))}</loc></sitemap>`);
  return new Map([
    ['sitemap', `${HEAD}\n<sitemapindex ${SPACE}>\n${index.join('\n')}\n</sitemapindex>\n`],
    ...parts.map(({ name, text }) => [name, text] as const)
  ]);
}

function urlset(addresses: readonly string[]): string {
  const urls = addresses.map(address => `<url><loc>${xmlText(address)}</loc></url>`);
  return `${HEAD}\n<urlset ${SPACE}>\n${urls.join('\n')}\n</urlset>\n`;
}

/** Pages that nobody looks for. */
const UNLISTED = new Set(['404/', 'offline/', 'graph/embed/']);

/**
 * Paths of all pages, relative to the home page: those that have a file of their own (`files`, relative to the folder of
 * pages) and those that are made from one paper, concept or theme.
 */
export function pagePaths(names: {
  readonly files: readonly string[];
  readonly papers: Iterable<string>;
  readonly concepts: Iterable<string>;
  readonly themes: Iterable<string>;
}): string[] {
  return [
    ...names.files.flatMap(pathOf).toSorted(compareText),
    ...[...names.themes].map(id => `themes/${id}/`),
    ...[...names.papers].map(slug => `papers/${slug}/`),
    ...[...names.concepts].map(slug => `concepts/${slug}/`)
  ];
}

/**
 * `./graph/index.astro` → `graph/`, and so does `./graph/[...page].astro`, whose first page lies there. Nothing for other files
 * that stand for many pages.
 */
function pathOf(file: string): string[] {
  const words = file
    .replace(/\.astro$/u, '')
    .split('/')
    .filter(word => !['.', 'index', '[...page]'].includes(word));
  const path = words.map(word => `${word}/`).join('');
  return words.some(word => /^[[_]/u.test(word)) || UNLISTED.has(path) ? [] : [path];
}
