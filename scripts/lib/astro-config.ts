import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { fonts } from '../../src/integrations/fonts/index.ts';
import { modulePreload } from '../../src/integrations/module-preload/index.ts';
import { offline } from '../../src/integrations/offline/index.ts';
import { ownPackages } from '../../src/integrations/own-packages/index.ts';
import { ownPublic } from '../../src/integrations/own-public/index.ts';
import { pagefind } from '../../src/integrations/pagefind/index.ts';
import { verbatimText } from '../../src/integrations/safe-mdx/index.ts';
import { shareCards } from '../../src/integrations/share-cards/index.ts';
import { siteConfig } from '../../src/integrations/site-config/index.ts';
import { texts } from '../../src/integrations/texts/index.ts';
import { iconIn } from './icon.ts';
import type { Project } from './open-project.ts';
import { ROOT } from './project.ts';

/** How Astro builds a project: the code lies here, `content/` and the result in the project's folder. */
export function astroConfig({ root, config }: Project): AstroInlineConfig {
  const ours = join(ROOT, 'public');
  const own = join(root, 'public');
  const site = process.env['SITE_URL'] || config.site;
  return {
    configFile: false,
    root,
    srcDir: join(ROOT, 'src'),
    publicDir: ours,
    cacheDir: join(root, '.cache/astro'),
    // Both may be unset: every link is relative to the base, and only absolute addresses need a site.
    ...(site !== undefined && { site }),
    base: process.env['BASE_PATH'] ?? config.base,
    trailingSlash: 'always',
    integrations: [
      ...[mdx(), ownPackages(ROOT), ownPublic({ ours, own, merged: join(root, '.cache/public') })],
      ...[verbatimText(), siteConfig(config, iconIn(own)), texts(config.language)],
      ...[fonts(), modulePreload(), shareCards(), pagefind(), offline()]
    ],
    // `[[DARTS]]` in notes; src/components/NoteLink.astro finds the page.
    markdown: { processor: satteri({ features: { wikilinks: true } }) },
    devToolbar: { enabled: false },
    vite: {
      cacheDir: join(root, '.cache/vite'),
      build: {
        // Small styles stand in the page: a dozen requests before the first paint cost more than their bytes. Scripts never
        // do: an inlined one that imports Pagefind fails with "__VITE_PRELOAD__ is not defined".
        assetsInlineLimit: (path: string, content: Buffer) =>
          path.endsWith('.css') && content.length < 10_000 && !content.includes('url('),
        rolldownOptions: {
          // Astro marks each page written by hand with a directive that is read before bundling; its loss means nothing.
          onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log)
        }
      },
      server: { fs: { allow: [root, ROOT, join(ROOT, '..')] } }
    }
  };
}
