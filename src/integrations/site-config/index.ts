import type { AstroIntegration } from 'astro';
import type { SiteConfig } from '../../model/config.ts';

const NAME = 'virtual:paperweave/site';

/** Hands the curator's configuration to pages as `import { site } from 'virtual:paperweave/site'`. */
export function siteConfig(config: SiteConfig): AstroIntegration {
  return {
    name: 'paperweave:site-config',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [virtualModule(config)] } });
      }
    }
  };
}

function virtualModule(config: SiteConfig) {
  const resolved = `\0${NAME}`;
  return {
    name: 'paperweave:site-config',
    resolveId: (id: string) => (id === NAME ? resolved : undefined),
    load: (id: string) => (id === resolved ? `export const site = ${JSON.stringify(config)};` : undefined)
  };
}
