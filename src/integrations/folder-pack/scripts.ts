import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { textsPlugin } from '../texts/index.ts';

const ISLANDS = new URL('../../islands/', import.meta.url);

/** A script with the styles that it brings. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** What the scripts of a pack are made of, beside the code. */
export interface PackSource {
  /** The text of the site's own `pagefind.js`. */
  readonly pagefind: string;
  /** The language of the site. */
  readonly language: string;
}

/** Bundles an entry of `src/islands/folder/` as one classic script. */
export async function classicScript(entry: string, { pagefind, language }: PackSource): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`folder/${entry}.ts`, ISLANDS))],
    outdir: 'pack',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'import.meta.env.BASE_URL': 'PAPERWEAVE_ROOT', 'import.meta.env.PROD': 'true' },
    plugins: [bundledPagefind(pagefind), textsPlugin(language)],
    logLevel: 'silent'
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** Search loads Pagefind as a module, which is blocked below `file://`: here it becomes a part of the script. */
function bundledPagefind(text: string): Plugin {
  return {
    name: 'bundled-pagefind',
    setup({ onLoad, onResolve }) {
      const instead = fileURLToPath(new URL('folder/pagefind.ts', ISLANDS));
      onResolve({ filter: /\/pagefind\.ts$/ }, ({ importer }) =>
        importer.endsWith('full-text.ts') ? { path: instead } : null
      );
      onResolve({ filter: /^site:pagefind$/ }, ({ path }) => ({ path, namespace: 'site' }));
      onLoad({ filter: /.*/, namespace: 'site' }, () => ({ contents: text, loader: 'js' }));
    }
  };
}
