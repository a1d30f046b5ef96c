import type { AstroConfig, AstroIntegration } from 'astro';

/** Placeholders that Astro and Vite put into built modules for the addresses of assets. */
const PLACEHOLDER = /__(?:ASTRO_ASSET_IMAGE|VITE_ASSET)__([\w$]+?)__/gu;

/**
 * Lets papers be about `__ASTRO_ASSET_IMAGE__x__`. The data of all collections becomes part of a built module, in which
 * Astro and Vite take such text for a placeholder and fail on it. One that stands for no asset is written with an escape,
 * which the module's string literals read back as the same text.
 */
export function verbatimText(): AstroIntegration {
  return {
    name: 'verbatim-text',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      }
    }
  };
}

type VitePlugin = NonNullable<NonNullable<AstroConfig['vite']>['plugins']>[number];

const plugin: VitePlugin = {
  name: 'verbatim-text',
  enforce: 'pre',
  renderChunk(code) {
    const isAsset = (id: string) => {
      try {
        return this.getFileName(id) !== '';
      } catch {
        return false;
      }
    };
    const safe = code.replace(PLACEHOLDER, (found, id: string) =>
      isAsset(id) ? found : `\\x5f${found.slice(1)}`
    );
    return safe === code ? null : { code: safe, map: null };
  }
};
