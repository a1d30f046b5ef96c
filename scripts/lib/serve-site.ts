import { createServer } from 'node:net';
import { preview, type PreviewServer } from 'astro';
import { fail } from '../../src/io/terminal.ts';
import { ROOT } from './project.ts';

/** Where a built site is served from. */
export interface ServeOptions {
  readonly outDir?: string;
  readonly base?: string;
  /** A port that must be free; without it the first free one from 4321 on is taken. */
  readonly port?: number;
}

/** Serves a built site on this machine and gives its address. */
export async function serveSite({
  outDir = 'dist',
  base,
  port
}: ServeOptions): Promise<{ url: string; server: PreviewServer }> {
  const free = port ?? (await firstFreePort(4321));
  if (port !== undefined && !(await isFree(port))) {
    fail(
      `port ${port} is taken`,
      'Give another one (PORT=8080 npm start), or none: then the next free port is used.'
    );
  }
  const server = await preview({
    root: ROOT,
    outDir,
    logLevel: 'error',
    server: { port: free, host: '127.0.0.1' },
    ...(base !== undefined && { base })
  });
  return {
    url: `http://localhost:${server.port}${withSlash(base ?? process.env['BASE_PATH'] ?? '/')}`,
    server
  };
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

async function firstFreePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port += 1) if (await isFree(port)) return port;
  return fail(`no free port between ${from} and ${from + 99}`, 'Give one yourself: PORT=8080 npm start');
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
