import { createServer } from 'node:net';
import { preview, type PreviewServer } from 'astro';
import { astroConfig } from './astro-config.ts';
import { Failure } from './failure.ts';
import type { Project } from './open-project.ts';
import { ownProject } from './own-project.ts';

/** Where a built site is served from. */
export interface ServeOptions {
  readonly outDir?: string;
  readonly base?: string;
  /** A port that must be free; without it the first free one from 4321 on is taken. */
  readonly port?: number;
  readonly project?: Project;
}

/** Serves a built site on this machine and gives its address. */
export async function serveSite({
  outDir = 'dist',
  base,
  port,
  project
}: ServeOptions): Promise<{ url: string; server: PreviewServer }> {
  const config = astroConfig(project ?? (await ownProject()));
  const server = await preview({
    ...config,
    outDir,
    logLevel: 'error',
    server: { port: await freePort(port), host: '127.0.0.1' },
    ...(base !== undefined && { base })
  });
  return { url: `http://localhost:${server.port}${withSlash(base ?? config.base ?? '/')}`, server };
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/** The wanted port, or the first free one from 4321 on. Throws a Failure where there is none. */
export async function freePort(wanted?: number): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted;
    throw new Failure(
      `port ${wanted} is taken`,
      'Give another one, for example --port 8080, or none: then the next free port is used.'
    );
  }
  const [from, to] = [4321, 4420];
  for (let port = from; port <= to; port += 1) if (await isFree(port)) return port;
  throw new Failure(`no free port between ${from} and ${to}`, 'Give one yourself: --port 8080');
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
