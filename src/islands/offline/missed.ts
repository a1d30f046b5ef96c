import type { OfflineRequest } from '../../model/offline.ts';

/** Milliseconds that a worker has to answer; without an answer nothing is known to be missing. */
const PATIENCE = 500;

/**
 * Runs a search, and rejects where the worker could not get a part of the index meanwhile. Pagefind itself then finds
 * nothing and says nothing.
 */
export async function unlessMissed<T>(search: () => Promise<T>): Promise<T> {
  const [before, found] = await Promise.all([missedFiles(), search()]);
  const after = await missedFiles();
  if (isMore(before, after)) throw new Error('a part of the search index is neither kept nor within reach');
  return found;
}

/** True where more files were missed than before. A worker that slept in between counts from 0 again. */
export function isMore(before: number, after: number): boolean {
  return after > before || (after < before && after > 0);
}

function missedFiles(): Promise<number> {
  const worker = globalThis.navigator?.serviceWorker?.controller;
  if (!worker) return Promise.resolve(0);
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(Number(data));
    setTimeout(resolve, PATIENCE, 0);
    worker.postMessage({ type: 'missed' } satisfies OfflineRequest, [port2]);
  });
}
