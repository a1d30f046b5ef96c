import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { mediaType } from './files.ts';

/** A Vite plugin that serves the files in `folder` below `/<name>/` of the development server. */
export function serveIndex(folder: string, name: string): Plugin {
  return {
    name: 'pagefind-dev',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = indexPath(request.url ?? '', name);
        if (path === undefined) return next();
        readFile(join(folder, path)).then(
          content => response.setHeader('Content-Type', mediaType(path)).end(content),
          () => next()
        );
      });
    }
  };
}

/** The path inside the index that an address asks for; nothing for any other address, or one that climbs out of it. */
export function indexPath(url: string, name: string): string | undefined {
  const { pathname } = new URL(url, 'http://dev.invalid');
  const start = pathname.indexOf(`/${name}/`);
  if (start < 0) return undefined;
  const path = normalize(decodeURIComponent(pathname.slice(start + name.length + 2)));
  return path.startsWith('..') || path.startsWith('/') ? undefined : path;
}
