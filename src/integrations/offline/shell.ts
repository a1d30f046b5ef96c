import type { SiteFiles } from './files.ts';

/** Pages that open offline from the first visit on. */
const PAGES = ['index.html', 'search/index.html', 'graph/index.html', 'offline/index.html'];

/** What these pages ask for by an address that stands in no file. */
const DATA = [
  /^search\/data\/start\.json$/u,
  /^graph\/data\/overview\.json$/u,
  /^(?:favicon\.(?:svg|png|ico)|icon\.svg)$/u,
  /^manifest\.webmanifest$/u
];

const ASSETS = '_astro/';

/** Files that are kept from the first visit on: four pages, what they are made of, and the start of the search's index. Sorted. */
export function shellFiles(files: SiteFiles): string[] {
  const shell = new Set<string>();
  const add = (path: string): void => {
    if (shell.has(path) || !files.has(path)) return;
    shell.add(path);
    for (const mentioned of assetsIn(path, files)) add(mentioned);
  };
  PAGES.forEach(add);
  for (const path of files.keys()) if (DATA.some(pattern => pattern.test(path))) add(path);
  return [...shell].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Built assets that a page, style or script names: Astro gives each a name that no other text has. */
function assetsIn(path: string, files: SiteFiles): string[] {
  if (!/\.(?:html|css|js)$/u.test(path)) return [];
  const text = new TextDecoder().decode(files.get(path));
  const names = (path.endsWith('.css') ? withoutRareFonts(text) : text).match(/[\w.~@-]+\.\w+/gu) ?? [];
  return names.map(name => ASSETS + name).filter(name => files.has(name));
}

/** A stylesheet without the faces that a page in Latin letters does not need at once: other scripts, and italics. */
function withoutRareFonts(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/gu, face => {
    const range = /unicode-range:([^;}]*)/u.exec(face)?.[1];
    const isItalic = /font-style:\s*italic/u.test(face);
    return isItalic || (range !== undefined && !covers(range, 0x61)) ? '' : face;
  });
}

/** True where a `unicode-range` holds a code point. `U+4??` is `U+400-4FF`. */
export function covers(range: string, codePoint: number): boolean {
  return range.split(',').some(part => {
    const [, low = '', high = low] = /U\+([\da-f?]+)(?:-([\da-f]+))?/iu.exec(part) ?? [];
    const from = Number.parseInt(low.replaceAll('?', '0'), 16);
    return from <= codePoint && codePoint <= Number.parseInt(high.replaceAll('?', 'f'), 16);
  });
}
