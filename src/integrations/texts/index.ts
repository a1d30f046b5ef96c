import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'esbuild';

const FOLDER = new URL('../../texts/', import.meta.url);

/** The module that hands out the texts; English as it stands there. */
const INDEX = fileURLToPath(new URL('index.ts', FOLDER));

/** The texts that are always whole; addresses of modules are relative to the folder. */
const ENGLISH = './en/index.ts';

/** A module of texts: places by name, each with its texts by name. */
type Module = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Lets pages and scripts say `import … from 'src/texts/index.ts'` and get the texts of the site's language. */
export function texts(language: string): AstroIntegration {
  return {
    name: 'paperweave:texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const load = async (id: string) => (id === INDEX ? textsModule(language) : undefined);
        // Texts do nothing by themselves: a script that uses none of a module's need not load it.
        const transform = (code: string, id: string) =>
          id.startsWith(fileURLToPath(FOLDER)) ? { code, map: null, moduleSideEffects: false } : undefined;
        updateConfig({ vite: { plugins: [{ name: 'paperweave:texts', enforce: 'pre', load, transform }] } });
      }
    }
  };
}

/** The same for scripts that esbuild bundles; its filters are Go's, which know no `u`. */
export function textsPlugin(language: string): Plugin {
  return {
    name: 'paperweave:texts',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]texts[\\/]index\.ts$/ }, async ({ path }) =>
        path === INDEX ? { contents: await textsModule(language), loader: 'ts' } : undefined
      );
    }
  };
}

/** The file of texts for a language: its own (`pt-br/`), else that of the language without its region, else English. */
export function textsFile(language: string): string {
  const parts = language.toLowerCase().split('-');
  const tags = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
  const known = tags.find(tag => existsSync(new URL(`${tag}/index.ts`, FOLDER)));
  return known === undefined ? ENGLISH : `./${known}/index.ts`;
}

/** What stands in the place of `src/texts/index.ts` in a site of this language. */
export async function textsModule(language: string): Promise<string> {
  const file = textsFile(language);
  const isStandIn = file === ENGLISH && !/^en\b/iu.test(language);
  return [
    `import * as english from ${JSON.stringify(ENGLISH)};`,
    `import * as own from ${JSON.stringify(file)};`,
    ...exportsOf(await read(ENGLISH), await read(file), file),
    `export const language = ${JSON.stringify(isStandIn ? 'en' : language)};`
  ].join('\n');
}

/** A line of code for each place: the language's own texts from `file`, and English for those that it lacks. */
export function exportsOf(english: Module, own: Module, file: string): string[] {
  return Object.entries(english).map(([place, texts]) => {
    const translated = own[place];
    if (!translated) return `export { ${place} } from ${JSON.stringify(ENGLISH)};`;
    if (Object.keys(texts).every(name => name in translated))
      return `export { ${place} } from ${JSON.stringify(file)};`;
    // Marked as free of effects, so that a script gets the places it uses and no others.
    return `export const ${place} = /*#__PURE__*/ Object.assign({}, english.${place}, own.${place});`;
  });
}

async function read(file: string): Promise<Module> {
  return (await import(new URL(file, FOLDER).href)) as Module;
}
