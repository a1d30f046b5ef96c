import { EXIT, Failure } from '../lib/failure.ts';
import { freePort, serveSite } from '../lib/serve-site.ts';
import { buildProject } from './build.ts';
import { defineCommand } from './command.ts';

/** Builds and serves. */
export const start = defineCommand({
  name: 'start',
  summary: 'builds the site, serves it on this machine and prints the address',
  usage: '[--port N]',
  takes: [0, 0],
  options: {
    port: {
      type: 'string',
      value: 'N',
      says: 'a port that must be free; default: $PORT, or the next free from 4321'
    }
  },
  examples: [
    ['paperweave start', 'stop it with Ctrl+C'],
    ['paperweave start --port 8080', 'on http://localhost:8080/']
  ],
  async run(_args, options, { project: open, terminal }) {
    const port = portOf(options.port ?? process.env['PORT']);
    const project = await open();
    // Better to hear of a taken port before a minute of building than after it.
    if (port !== undefined) await freePort(port);
    const { papers, diagnostics } = await buildProject(project, terminal);
    const { url } = await serveSite({ project, ...(port !== undefined && { port }) });
    return { diagnostics, lines: [ready(url)], data: { papers, url } };
  }
});

/** What to say once a site is served. */
export function ready(url: string): string {
  return `\nReady: ${url}\nStop with Ctrl+C.`;
}

/** A port number; undefined where none was named. */
export function portOf(wanted: string | undefined): number | undefined {
  if (wanted === undefined || wanted === '') return undefined;
  const port = Number(wanted);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`"${wanted}" is no port number`, 'Give a number from 1 to 65535: --port 8080', {
    exit: EXIT.usage
  });
}
