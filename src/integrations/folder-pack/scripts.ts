import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ISLANDS = new URL('../../islands/', import.meta.url);
const ENGINE = "import(/* @vite-ignore */ address('pagefind/pagefind.js'))";

/** A script with the styles that it brings. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Bundles an entry of `src/islands/folder/` as one classic script. `pagefind` is the text of the site's own `pagefind.js`. */
export async function classicScript(entry: string, pagefind: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`folder/${entry}.ts`, ISLANDS))],
    outdir: 'pack',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'import.meta.env.BASE_URL': 'PAPERWEAVE_ROOT', 'import.meta.env.PROD': 'true' },
    plugins: [bundledPagefind(pagefind)],
    logLevel: 'silent'
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/**
 * Search loads Pagefind as a module, which is blocked below `file://`: here it becomes a part of the script. Pagefind takes
 * addresses of `https:` only for whole ones; here those of `file:` are whole too.
 */
function bundledPagefind(text: string): Plugin {
  return {
    name: 'bundled-pagefind',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /islands\/search\/engine\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: replaced(source, ENGINE, "import('site:pagefind')"), loader: 'ts' };
      });
      onResolve({ filter: /^site:pagefind$/ }, ({ path }) => ({ path, namespace: 'site' }));
      onLoad({ filter: /.*/, namespace: 'site' }, () => ({
        contents: replaced(
          replaced(text, 'import.meta.url', "(PAPERWEAVE_ROOT + 'pagefind/pagefind.js')"),
          String.raw`/^(\/|https?:\/\/)/`,
          String.raw`/^(\/|https?:\/\/|file:)/`
        ),
        loader: 'js'
      }));
    }
  };
}

/** Replaces all of a text's `known`; throws where there is none, since the pack's search would not work. */
function replaced(text: string, known: string, by: string): string {
  if (!text.includes(known)) throw new Error(`the folder pack looks for ${known} in what search loads`);
  return text.replaceAll(known, () => by);
}
