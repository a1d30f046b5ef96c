import {
  OFFLINE_FOLDER,
  type KeepFailure,
  type OfflinePack,
  type OfflineStatus
} from '../../../model/offline.ts';
import { build, names, scope } from './caches.ts';
import { dropUnused, keptCopy, packAddress, setKept } from './kept.ts';
import { worker } from './scope.ts';

/** Never fetched: stands in the cache while somebody wants the whole site kept. */
const WANTED = `${scope}${OFFLINE_FOLDER}wanted.json`;

const TOTAL = build.packs.reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes that are here, while packs are being fetched. */
let progress: number | undefined;

/** Fetching could not be finished. */
class KeepError extends Error {
  readonly reason: KeepFailure;

  constructor(reason: KeepFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** How much of the site is kept. */
export async function status(failure?: KeepFailure): Promise<OfflineStatus> {
  const kept = await keptCopy();
  const missing = bytesOf(await missingPacks(await caches.open(names.packs)));
  const isCurrent = kept?.version === build.version && missing === 0;
  const wanted = await caches.match(WANTED, { cacheName: names.packs });
  return {
    type: 'status',
    bytes: TOTAL,
    done: progress ?? TOTAL - missing,
    kept: isCurrent ? 'current' : kept && kept.version !== build.version ? 'older' : 'none',
    running: progress !== undefined,
    wanted: wanted !== undefined,
    ...(failure && { failure })
  };
}

/** Tells every open page how much is kept. */
export async function tellAll(failure?: KeepFailure): Promise<void> {
  const now = await status(failure);
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(now);
}

/**
 * Fetches all packs that are not here. A whole copy of an earlier build counts until the last one has arrived, and packs
 * that did arrive need not be fetched again after a failure.
 */
export async function keepAll(): Promise<void> {
  if (progress !== undefined) return;
  progress = 0;
  try {
    await fetchAll();
    progress = undefined;
    await tellAll();
  } catch (error) {
    progress = undefined;
    const reason = error instanceof KeepError ? error.reason : 'quota';
    if (reason === 'quota') await makeRoom();
    if (reason === 'changed') await worker.registration.update().catch(() => undefined);
    await tellAll(reason);
  }
}

async function fetchAll(): Promise<void> {
  const cache = await caches.open(names.packs);
  const missing = await missingPacks(cache);
  await checkRoom(bytesOf(missing));
  await cache.put(WANTED, Response.json(true));
  let done = TOTAL - bytesOf(missing);
  for (const pack of missing) {
    progress = done;
    await tellAll();
    await cache.put(packAddress(pack.name), new Response(await download(pack)));
    done += pack.bytes;
  }
  progress = done;
  await setKept(cache, { version: build.version, packs: build.packs, buckets: build.buckets });
  await dropUnused(cache, build.packs);
}

/** Drops everything that was fetched on request. */
export async function forgetAll(): Promise<void> {
  await caches.delete(names.packs);
  const cache = await caches.open(names.packs);
  await setKept(cache, undefined);
  await dropUnused(cache, []);
  await tellAll();
}

async function missingPacks(cache: Cache): Promise<OfflinePack[]> {
  const here = new Set((await cache.keys()).map(({ url }) => url));
  return build.packs.filter(({ name }) => !here.has(packAddress(name)));
}

function bytesOf(packs: readonly OfflinePack[]): number {
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function checkRoom(needed: number): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < needed) throw new KeepError('quota');
}

/** What was fetched in vain gives its room back; a whole copy of an earlier build stays. */
async function makeRoom(): Promise<void> {
  const cache = await caches.open(names.packs);
  await cache.delete(WANTED);
  await dropUnused(cache, (await keptCopy())?.packs ?? []);
}

/** The bytes of a pack, which are those that its name stands for. */
async function download({ name }: OfflinePack): Promise<ArrayBuffer> {
  const response = await fetch(packAddress(name), { cache: 'no-store' }).catch(() => undefined);
  if (response?.status === 404 || response?.status === 410) throw new KeepError('changed');
  const bytes = response?.ok && (await response.arrayBuffer().catch(() => undefined));
  if (!bytes || !name.endsWith(`-${await digest(bytes)}.pack`)) throw new KeepError('network');
  return bytes;
}

/** First 16 hex digits of the SHA-256. */
async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8);
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
