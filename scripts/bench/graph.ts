/**
 * What the graph costs, at build time and in a browser: `npm run bench -- graph [SIZE…]`, by default 200, 2 000, 10 000 and
 * 50 000 papers, recombined from the project's own. The page and script are those of the built site (`SITE=folder`, default
 * `dist`), the data is made by what a build makes it with. In the same run, in the same Chromium and from the same server:
 * everything at once in Cytoscape, canvas and WebGL, and in sigma.js 3 (`PEERS=no` leaves them out).
 */
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { readProject } from '../../src/io/read-project.ts';
import { openTerminal } from '../../src/io/terminal.ts';
import { weave } from '../../src/pipeline.ts';
import { ensureChromium } from '../lib/chromium.ts';
import { serveCompressed } from '../lib/compressed-site.ts';
import { generatedPapers } from './graph/generated-papers.ts';
import { graphCollection, graphFiles } from './graph/graph-files.ts';
import { PEERS, peerFiles } from './graph/peers.ts';
import { LIMIT, probe, type Probe, type Subject } from './graph/probe.ts';
import { ownProject } from '../lib/own-project.ts';
import { ROOT } from '../lib/project.ts';

/** Of a few first frames the fastest counts: the machine is shared. */
const RUNS = 3;

const [, , ...given] = process.argv;
const sizes = given.length > 0 ? given.map(Number) : [200, 2_000, 10_000, 50_000];
const site = join(ROOT, process.env['SITE'] ?? 'dist');
const { files, config } = await ownProject();
const read = await readProject(files, config.seeds);
const seeds = weave({ ...read.value, related: config.related }).value;
const terminal = openTerminal();
const executablePath = ensureChromium();
/** No graphics card: also WebGL is drawn by the processor. */
const args = ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'];
const launch = (): Promise<Browser> => chromium.launch({ executablePath, args });
for (const size of sizes) await measured(size);

async function measured(size: number): Promise<void> {
  const { collection, cost } = graphCollection(generatedPapers(seeds, size), stage =>
    terminal.progress(`${size} papers: ${stage}`)
  );
  const data = graphFiles(collection);
  const peers = process.env['PEERS'] === 'no' ? new Map<string, string>() : await peerFiles(collection);
  const { url, close } = await serveCompressed(site, path =>
    path.startsWith('graph/data/') ? data(path.slice('graph/data/'.length)) : peers.get(path)
  );
  const seconds = Object.entries(cost).map(([stage, value]) => `${stage} ${value.toFixed(1)}`);
  console.log(
    `\n${collection.papers.size} papers, ${collection.concepts.size} shared concepts, ${collection.edges.length} edges, ` +
      `${collection.themes.length} themes. CPU seconds: ${seconds.join(' · ')}`
  );
  console.log(
    `${''.padEnd(20)}first frame (main thread)   wire     panning, work a frame     zooming           heap`
  );
  report('Paperweave', await best(ours(url)));
  const [key = ''] = [...collection.nodes.keys()].slice(-1);
  report('… a paper selected', await best({ ...ours(url), url: `${url}graph/?node=${key}` }, RUNS, false));
  for (const { name, page } of peers.size > 0 ? PEERS : [])
    report(name, await best({ url: `${url}peers/${page}/`, stage: '#stage' }, 1));
  close();
}

/** The explorer: dragged and zoomed with its five largest themes open, as many as ever are. */
function ours(url: string): Subject {
  return {
    url: `${url}graph/`,
    stage: '.ge-stage',
    async prepare(page) {
      for (let at = 0; at < 5; at++) {
        await page.locator('.ge-group:last-child button[data-id^="theme:"]').nth(at).click();
        await page.waitForLoadState('networkidle');
      }
      await page.locator('.ge-stage').hover();
      await page.locator('graph-explorer[data-graph="live"]').waitFor();
    }
  };
}

async function best(subject: Subject, runs = RUNS, isMoved = true): Promise<Probe | undefined> {
  const first = await probe(launch, subject, isMoved);
  const more: (Probe | undefined)[] = [];
  for (let run = 1; first && run < runs; run++) more.push(await probe(launch, subject, false));
  const all = [first, ...more].filter(each => each !== undefined);
  const least = (of: (probe: Probe) => number) => Math.min(...all.map(of));
  return first && { ...first, firstFrame: least(each => each.firstFrame), work: least(each => each.work) };
}

function report(name: string, found: Probe | undefined): void {
  if (!found) return console.log(`${name.padEnd(20)}did not finish in ${LIMIT / 1000} s`);
  const { firstFrame, work, bytes, panning, zooming, heap } = found;
  const cells = [
    `${(firstFrame / 1000).toFixed(2)} s (${(work / 1000).toFixed(2)} s)`.padStart(20),
    `${(bytes / 1000).toFixed(0)} KB`.padStart(9),
    ...[panning, zooming].map(motion =>
      (motion ? `${motion.fps.toFixed(0)} fps, ${motion.work.toFixed(1)} ms` : '–').padStart(19)
    ),
    (heap === undefined ? '–' : `${(heap / 1e6).toFixed(0)} MB`).padStart(10)
  ];
  console.log(name.padEnd(20) + cells.join(''));
}
