import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** Where cards lie in the built site. */
const FOLDER = 'share';

/** The cards' fonts: the site's own, at one weight each, in the subsets that names of papers need. */
const FONTS = ['latin', 'latin-ext', 'greek'].flatMap(subset => [
  { file: `source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`, weight: 600 },
  ...(subset === 'greek'
    ? []
    : [
        {
          file: `atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-wght-normal.woff2`,
          weight: 400
        }
      ])
]);

const require = createRequire(import.meta.url);

/** Makes PNG pictures of the SVG cards that pages drew for links to the site: services that show links take no SVG. */
export function shareCards(): AstroIntegration {
  return {
    name: 'share-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), FOLDER);
        const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.svg'));
        if (names.length === 0) return;
        const picture = await painter();
        for (const name of names.sort()) {
          const svg = join(folder, name);
          await writeFile(svg.replace(/\.svg$/u, '.png'), picture(await readFile(svg, 'utf8')));
          await rm(svg);
        }
        logger.info(`${names.length} pictures`);
      }
    }
  };
}

let loaded: Promise<void> | undefined;

/** SVG text → PNG bytes. The renderer is WebAssembly with the fonts handed in: the same bytes on every machine. */
export async function painter(): Promise<(svg: string) => Uint8Array> {
  loaded ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await loaded;
  const fontBuffers = await Promise.all(FONTS.map(fontOf));
  return svg => new Resvg(svg, { font: { fontBuffers } }).render().asPng();
}

/** A font at one weight, in the only format that the renderer reads. */
async function fontOf({ file, weight }: (typeof FONTS)[number]): Promise<Uint8Array> {
  const font = await readFile(require.resolve(`@fontsource-variable/${file}`));
  return subsetFont(font, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    variationAxes: { wght: weight }
  });
}
