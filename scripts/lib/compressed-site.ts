import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
};
const PACKED = /\.(?:html|js|css|json|webmanifest|txt|svg)$/u;

/**
 * Serves a built site as hosts do: compressed, and with hashed files kept for good. `instead` may give another text for a path
 * below the root. `close` ends it.
 */
export async function serveCompressed(
  root: string,
  instead: (path: string) => string | undefined = () => undefined
): Promise<{ url: string; close: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    try {
      const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
      const named = asked.replace(/\/$/u, '/index.html');
      const text = instead(named);
      const path = text === undefined ? fileAt(root, asked) : named;
      const bytes = text ?? readFileSync(path);
      const isPacked = PACKED.test(path);
      response.writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Cache-Control': path.includes('_astro')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=600',
        ...(isPacked && { 'Content-Encoding': 'gzip' })
      });
      response.end(isPacked ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

function fileAt(root: string, pathname: string): string {
  const path = join(root, pathname);
  return statSync(path).isDirectory() ? join(path, 'index.html') : path;
}
