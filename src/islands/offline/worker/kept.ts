import {
  OFFLINE_FOLDER,
  packKey,
  type OfflineBuild,
  type OfflinePack,
  type PackHeader
} from '../../../model/offline.ts';
import { names, scope } from './caches.ts';
import { mediaType } from './route.ts';

/** What a whole copy of the site consists of. */
export type Kept = Pick<OfflineBuild, 'version' | 'packs' | 'buckets'>;

/** Never fetched: where a cache keeps which build it holds as a whole. */
const RECORD = `${scope}${OFFLINE_FOLDER}kept.json`;

/** Address of a pack, on the server and in the cache. */
export function packAddress(name: string): string {
  return scope + OFFLINE_FOLDER + name;
}

let record: Promise<Kept | undefined> | undefined;

/** The whole copy that is here, of whatever build. */
export function keptCopy(): Promise<Kept | undefined> {
  record ??= caches
    .match(RECORD, { cacheName: names.packs })
    .then(async found => found && ((await found.json()) as Kept))
    .catch(() => undefined);
  return record;
}

/** Makes a set of packs the whole copy, or none. It counts from this one write on. */
export async function setKept(cache: Cache, kept: Kept | undefined): Promise<void> {
  if (kept) await cache.put(RECORD, Response.json(kept));
  else await cache.delete(RECORD);
  record = undefined;
}

/** Removes all packs that no whole copy needs. */
export async function dropUnused(cache: Cache, needed: readonly OfflinePack[]): Promise<void> {
  const addresses = new Set(needed.map(({ name }) => packAddress(name)));
  opened.clear();
  for (const { url } of await cache.keys()) {
    if (url.endsWith('.pack') && !addresses.has(url)) await cache.delete(url);
  }
}

interface OpenPack {
  readonly header: PackHeader;
  readonly body: Blob;
}

/** Packs whose table of contents was read. */
const opened = new Map<string, Promise<OpenPack | undefined>>();

/** A file of a whole copy; nothing where that build has no such file. */
export async function fromCopy(kept: Kept, path: string): Promise<Response | undefined> {
  const key = packKey(path, kept.buckets);
  const name = kept.packs.find(pack => pack.name.startsWith(key))?.name;
  const pack = name && (await openPack(name));
  const place = pack && Object.hasOwn(pack.header.files, path) && pack.header.files[path];
  if (!pack || !place) return undefined;
  const [block, start, length] = place;
  const [from, size, isGzip] = pack.header.blocks[block]!;
  const packed = pack.body.slice(from, from + size);
  const content = isGzip ? (await unpacked(packed)).slice(start, start + length) : packed;
  return new Response(content, { headers: { 'Content-Type': mediaType(path) } });
}

function openPack(name: string): Promise<OpenPack | undefined> {
  const found = opened.get(name) ?? readPack(name);
  opened.set(name, found);
  found.catch(() => opened.delete(name));
  return found;
}

async function readPack(name: string): Promise<OpenPack | undefined> {
  const response = await caches.match(packAddress(name), { cacheName: names.packs });
  if (!response) return undefined;
  const blob = await response.blob();
  const length = new DataView(await blob.slice(0, 4).arrayBuffer()).getUint32(0, true);
  const header = JSON.parse(await blob.slice(4, 4 + length).text()) as PackHeader;
  return { header, body: blob.slice(4 + length) };
}

function unpacked(block: Blob): Promise<Blob> {
  return new Response(block.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
