import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mediaType } from '../../src/islands/offline/worker/route.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A copy of the built site that a test may change, served on a port of its own. */
export interface SiteCopy {
  readonly folder: string;
  /** Address of the site's root, with its base. */
  readonly url: string;
  /** Paths that the server answers with a status instead of the file, or cut in half (`'half'`). */
  readonly faults: Map<RegExp, number | 'half'>;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Text that stands before the worker's own. */
  before: { worker: string };
  close(): void;
}

/** Copies a built site, the one under test where none is named, and serves it. `base` is the path that it was built for. */
export async function copySite(
  base: string,
  site = process.env['PAPERWEAVE_SITE'] ?? 'dist'
): Promise<SiteCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'paperweave-site-'));
  cpSync(resolve(ROOT, site), folder, { recursive: true });
  const faults: SiteCopy['faults'] = new Map();
  const asked: string[] = [];
  const before = { worker: '' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const path = decodeURIComponent(pathname)
      .slice(base.length)
      .replace(/(^|\/)$/u, '$1index.html');
    asked.push(path);
    const fault = [...faults].find(([pattern]) => pattern.test(path))?.[1];
    if (typeof fault === 'number') return response.writeHead(fault).end();
    try {
      const content = readFileSync(join(folder, path));
      response.writeHead(200, { 'Content-Type': mediaType(path), 'Cache-Control': 'no-cache' });
      if (path === 'sw.js') response.write(before.worker);
      return response.end(fault === 'half' ? content.subarray(0, content.length / 2) : content);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    url: `http://localhost:${port}${base}`,
    faults,
    asked,
    before,
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

function listening(server: Server): Promise<void> {
  return new Promise(resolve => server.listen(0, 'localhost', resolve));
}
