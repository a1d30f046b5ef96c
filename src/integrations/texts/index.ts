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
        const load = async (id: string) =>
          id.replace(/\?.*$/u, '') === INDEX ? textsModule(language) : undefined;
        updateConfig({ vite: { plugins: [{ name: 'paperweave:texts', enforce: 'pre', load }] } });
      }
    }
  };
}

/** The same for scripts that esbuild bundles. */
export function textsPlugin(language: string): Plugin {
  return {
    name: 'paperweave:texts',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]texts[\\/]index\.ts$/u }, async ({ path }) =>
        path === INDEX ? { contents: await textsModule(language), loader: 'ts' } : undefined
      );
    }
  };
}

/** The file of texts for a language: its own (`pt-br.ts`), else that of the language without its region, else English. */
export function textsFile(language: string): string {
  const parts = language.toLowerCase().split('-');
  const tags = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
  const known = tags.find(tag => existsSync(new URL(`${tag}/index.ts`, FOLDER)));
  return known === undefined ? ENGLISH : `./${known}/index.ts`;
}

/** What stands in the place of `src/texts/index.ts` in a site of this language. */
export async function textsModule(language: string): Promise<string> {
  const file = textsFile(language);
  const isEnglish = file === ENGLISH;
  const english = await read(ENGLISH);
  const own = await read(file);
  const places = Object.entries(english).map(([place, texts]) => {
    if (!own[place]) return `export { ${place} } from ${JSON.stringify(ENGLISH)};`;
    const isWhole = Object.keys(texts).every(name => name in own[place]!);
    if (isWhole) return `export { ${place} } from ${JSON.stringify(file)};`;
    // Marked as free of effects, so that a script gets the places it uses and no others.
    return `export const ${place} = /*#__PURE__*/ Object.assign({}, english.${place}, own.${place});`;
  });
  return [
    `import * as english from ${JSON.stringify(ENGLISH)};`,
    `import * as own from ${JSON.stringify(file)};`,
    ...places,
    `export const language = ${JSON.stringify(isEnglish && !/^en\b/iu.test(language) ? 'en' : language)};`
  ].join('\n');
}

async function read(file: string): Promise<Module> {
  return (await import(new URL(file, FOLDER).href)) as Module;
}
