import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPreloads } from './preloads.ts';

/** Lets every page of the built site ask for all its modules at once. It must run before what packs the site's files. */
export function modulePreload(): AstroIntegration {
  let assets = '_astro';
  return {
    name: 'module-preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => preloadModules(fileURLToPath(dir), assets)
    }
  };
}

/** Names in every page below `site` the modules that its modules import; `assets` is the folder that holds them. */
export async function preloadModules(site: string, assets: string): Promise<void> {
  const texts = new Map<string, string>();
  const textOf = (name: string) => {
    const text = texts.get(name) ?? readFileSync(join(site, assets, name), 'utf8');
    texts.set(name, text);
    return text;
  };
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.html')
  );
  for (const path of paths) {
    const html = await readFile(join(site, path), 'utf8');
    const whole = withPreloads(html, assets, textOf);
    if (whole !== html) await writeFile(join(site, path), whole);
  }
}
