// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import config from './paperweave.config.ts';
import { offline } from './src/integrations/offline/index.ts';
import { pagefind } from './src/integrations/pagefind/index.ts';
import { verbatimText } from './src/integrations/safe-mdx/index.ts';
import { siteConfig } from './src/integrations/site-config/index.ts';

export default defineConfig({
  // Both may be unset: every link is relative to the base, and only absolute addresses need a site.
  ...(process.env['SITE_URL'] ? { site: process.env['SITE_URL'] } : {}),
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), verbatimText(), siteConfig(config), pagefind(), offline()],
  devToolbar: { enabled: false },
  vite: {
    // An inlined script that imports Pagefind fails with "__VITE_PRELOAD__ is not defined".
    build: { assetsInlineLimit: 0 }
  }
});
