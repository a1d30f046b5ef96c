import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a page costs a reader. Absent figures could not be had in the time that there was. */
export interface Probe {
  /** Milliseconds from navigation until the first frame with the graph has been drawn. */
  readonly firstFrame: number;
  /** Milliseconds of CPU time of the main thread until then: what a busy machine leaves alone. */
  readonly work: number;
  /** All that came over the wire until then and while the network was busy: page, styles, script, fonts, data. */
  readonly bytes: number;
  /** While the picture is dragged, and while it is zoomed. */
  readonly panning?: Motion;
  readonly zooming?: Motion;
  /** Bytes of the JavaScript heap in use after all that, garbage collected. */
  readonly heap?: number;
}

/** Frames a second, and milliseconds of CPU time of the main thread that each took. */
export interface Motion {
  readonly fps: number;
  readonly work: number;
}

/** A way to look at a page: where the picture stands once it can be moved. */
export interface Subject {
  readonly url: string;
  /** Selector of what is dragged. */
  readonly stage: string;
  /** Brings the picture into the state in which it is moved. */
  prepare?(page: Page): Promise<void>;
}

/** Milliseconds that a page has for its first frame, and in which it is moved. */
export const LIMIT = 60_000;
const MOVING = 2_500;

/**
 * Loads a page in a browser of its own and measures it; nothing where it has no frame within the limit, and without figures of
 * motion where moving it takes longer.
 */
export async function probe(
  launch: () => Promise<Browser>,
  subject: Subject,
  isMoved: boolean
): Promise<Probe | undefined> {
  const browser = await launch();
  let found: Probe | undefined;
  const measure = async () => {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 }
    });
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    const client = await context.newCDPSession(page);
    found = await loaded(page, client, subject.url);
    if (isMoved) found = { ...found, ...(await moved(page, client, subject)) };
  };
  await inTime(
    measure().catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
    }),
    2 * LIMIT
  );
  // A page that hangs would not let itself be closed.
  await inTime(browser.close(), LIMIT);
  return found;
}

async function loaded(page: Page, client: CDPSession, url: string): Promise<Probe> {
  await client.send('Network.enable');
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(noteFirstFrame);
  await page.goto(url, { waitUntil: 'commit' });
  const frame = await page.waitForFunction(() => window.firstFrame, undefined, { polling: 50 });
  const firstFrame = (await frame.jsonValue()) as number;
  const work = await mainThread(client);
  await page.waitForLoadState('networkidle');
  return { firstFrame, work, bytes };
}

declare global {
  interface Window {
    /** Milliseconds after navigation at which the graph stood in a frame. */
    firstFrame?: number;
    /** Frames that are being counted, and since when. */
    tally?: { readonly from: number; frames: number };
  }
}

/** Runs in the page, before anything else of it. */
function noteFirstFrame(): void {
  const isDrawn = () => document.querySelector('[data-graph]') !== null;
  const watcher = new MutationObserver(() => {
    if (!isDrawn()) return;
    watcher.disconnect();
    // The frame that holds the change has been drawn when the next one begins.
    requestAnimationFrame(() => requestAnimationFrame(() => (window.firstFrame = performance.now())));
  });
  watcher.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-graph']
  });
}

async function moved(
  page: Page,
  client: CDPSession,
  { stage, prepare }: Subject
): Promise<Pick<Probe, 'panning' | 'zooming' | 'heap'>> {
  await prepare?.(page);
  const box = (await page.locator(stage).boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  const corner = { x: box.x + 12, y: box.y + 12 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  const panning = await framesWhile(page, client, step =>
    page.mouse.move(corner.x + 60 + 50 * Math.sin(step / 6), corner.y + 60 + 50 * Math.cos(step / 6))
  );
  await page.mouse.up();
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  const zooming = await framesWhile(page, client, step => page.mouse.wheel(0, step % 40 < 20 ? -40 : 40));
  await page.keyboard.up('Control');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { panning, zooming, heap: usedSize };
}

/** What comes within the limit; nothing where it takes longer. */
async function inTime<T>(coming: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const limit = new AbortController();
  const late = delay(milliseconds, undefined, { signal: limit.signal }).catch(() => undefined);
  const found = await Promise.race([coming, late]);
  limit.abort();
  // What comes after all may fail: nobody waits for it.
  coming.catch(() => undefined);
  return found;
}

/** Milliseconds of CPU time that the page's main thread has taken so far. */
async function mainThread(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** What the page draws while something is done to it again and again. */
async function framesWhile(
  page: Page,
  client: CDPSession,
  act: (step: number) => Promise<void>
): Promise<Motion> {
  const before = await mainThread(client);
  await page.evaluate(() => {
    const tally = (window.tally = { from: performance.now(), frames: 0 });
    const count = () => {
      tally.frames++;
      if (window.tally === tally) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const end = performance.now() + MOVING;
  for (let step = 0; performance.now() < end; step++) await act(step);
  const { frames, seconds } = await page.evaluate(() => {
    const { from, frames } = window.tally!;
    delete window.tally;
    return { frames, seconds: (performance.now() - from) / 1000 };
  });
  return { fps: frames / seconds, work: ((await mainThread(client)) - before) / Math.max(1, frames) };
}
