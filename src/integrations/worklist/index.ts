import type { AstroIntegration } from 'astro';

const NAME = 'virtual:paperweave/worklist';

/** The worklist as JSON on disk. */
export interface WorkFile {
  readonly path: string;
  /** Writes it anew. */
  refresh(): Promise<void>;
}

/**
 * The worklist as a page, `/worklist/`, fresh at each visit. For `astro dev` only: what is not yet mended is the curator's own
 * affair, so the page's file starts with `_` and no build makes a page of it.
 */
export function worklistPage(file: WorkFile): AstroIntegration {
  return {
    name: 'paperweave:worklist',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute, command, config }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('pages/worklist/_page.astro', config.srcDir);
        injectRoute({ pattern: '/worklist', entrypoint });
        updateConfig({ vite: { plugins: [virtualModule(file)] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, _response, next) => {
          if (!/\/worklist\/(?:\?|$)/u.test(request.url ?? '')) return next();
          file
            .refresh()
            .catch((cause: unknown) => logger.error(`the worklist is as it was: ${String(cause)}`))
            .finally(next);
        });
      }
    }
  };
}

function virtualModule({ path }: WorkFile) {
  const resolved = `\0${NAME}`;
  const code = [
    "import { readFile } from 'node:fs/promises';",
    `export const worklist = async () => JSON.parse(await readFile(${JSON.stringify(path)}, 'utf8'));`
  ].join('\n');
  return {
    name: 'paperweave:worklist',
    resolveId: (id: string) => (id === NAME ? resolved : undefined),
    load: (id: string) => (id === resolved ? code : undefined)
  };
}
