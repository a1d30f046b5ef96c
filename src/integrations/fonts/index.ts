import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** Weights that the styles use; the fonts come with 200 to 900. */
const WEIGHTS = { min: 400, max: 700 };

/** What shaping needs, and the figures that the styles ask for; small capitals, swashes and the like go. */
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'calt', 'lnum', 'pnum', 'tnum'];

/**
 * Makes the built site's fonts smaller: each keeps its characters (the styles split them by `unicode-range` already), but
 * only the weights and features that the styles use. It must run before what packs or counts the site's files.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { before, after } = await slimFonts(join(fileURLToPath(dir), '_astro'));
        logger.info(`${Math.round(before / 1024)} KB made ${Math.round(after / 1024)} KB`);
      }
    }
  };
}

/** Replaces every WOFF2 font in a folder; gives their bytes before and after. */
export async function slimFonts(folder: string): Promise<{ before: number; after: number }> {
  const sum = { before: 0, after: 0 };
  for (const name of (await readdir(folder)).filter(file => file.endsWith('.woff2'))) {
    const font = await readFile(join(folder, name));
    const slim = await slimFont(font);
    sum.before += font.length;
    sum.after += slim.length;
    await writeFile(join(folder, name), slim);
  }
  return sum;
}

/** A WOFF2 font with the weights and features that the styles use. */
export function slimFont(font: Buffer): Promise<Buffer> {
  return subsetFont(font, undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    keepFeatures: FEATURES,
    variationAxes: { wght: WEIGHTS }
  });
}
