import type { AstroIntegration } from 'astro';
import type { SiteConfig, SiteIcon } from '../../model/config.ts';

const NAME = 'virtual:paperweave/site';

/** Hands the curator's configuration and icon to pages as `import { icon, site } from 'virtual:paperweave/site'`. */
export function siteConfig(config: SiteConfig, icon: SiteIcon): AstroIntegration {
  return {
    name: 'paperweave:site-config',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [virtualModule(config, icon)] } });
      }
    }
  };
}

function virtualModule(config: SiteConfig, icon: SiteIcon) {
  const resolved = `\0${NAME}`;
  return {
    name: 'paperweave:site-config',
    resolveId: (id: string) => (id === NAME ? resolved : undefined),
    load: (id: string) =>
      id === resolved
        ? `export const site = ${JSON.stringify(config)};\nexport const icon = ${JSON.stringify(icon)};`
        : undefined
  };
}
