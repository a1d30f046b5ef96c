/** One pack: files of the built site, compressed together. Its name changes when its content does. */
export interface OfflinePack {
  /** `papers-03-1f0a….pack`: group, bucket, SHA-256 of the bytes (first 16 hex digits). */
  readonly name: string;
  readonly bytes: number;
}

/** What a service worker knows of the build that it belongs to. Paths are relative to the site's base. */
export interface OfflineBuild {
  /** Changes when any byte of the site does: 16 hex digits. */
  readonly version: string;
  /** Files that are kept from the first visit on. */
  readonly shell: readonly string[];
  /** All files of the site. */
  readonly packs: readonly OfflinePack[];
  /** Number of buckets of each group of packs; a power of two. */
  readonly buckets: Readonly<Record<string, number>>;
}

/** Where a file lies in a pack: its block, and the range of bytes in the unpacked block. */
export type PackedFile = readonly [block: number, start: number, length: number];

/** A run of bytes after the pack's header. `gzip` is 0 where it holds one file as it is. */
export type PackedBlock = readonly [start: number, length: number, gzip: 0 | 1];

/** Table of contents of a pack. In the pack it is JSON, and its length stands before it as 4 bytes, low byte first. */
export interface PackHeader {
  readonly files: Readonly<Record<string, PackedFile>>;
  readonly blocks: readonly PackedBlock[];
}

/** What a page asks of the service worker. */
export type OfflineRequest =
  | { readonly type: 'status' }
  /** Fetch everything. */
  | { readonly type: 'keep' }
  /** Drop everything that was fetched on request. */
  | { readonly type: 'forget' }
  /** How many files of the search index could not be had: the answer is a number, on the port that comes along. */
  | { readonly type: 'missed' }
  /** Take over from an older worker. */
  | { readonly type: 'activate' }
  /** These addresses were loaded before the worker could see them. */
  | { readonly type: 'read'; readonly urls: readonly string[] };

/** Why keeping the whole site failed: no connection or broken bytes, no room, or another build on the server. */
export type KeepFailure = 'network' | 'quota' | 'changed';

/** How much of the site is kept. Bytes are those that go over the wire. */
export interface OfflineStatus {
  readonly type: 'status';
  /** Of the whole site. */
  readonly bytes: number;
  /** Already here. */
  readonly done: number;
  /** `older` is a whole copy of an earlier build. */
  readonly kept: 'none' | 'older' | 'current';
  /** True while the worker fetches. */
  readonly running: boolean;
  /** True from the wish to keep the site until it is dropped. */
  readonly wanted: boolean;
  readonly failure?: KeepFailure;
}

/** Folder of the packs and of the page that stands in for what is not kept. */
export const OFFLINE_FOLDER = 'offline/';

/** What every cache of a site is called at its start. `scope` is the path that the site lives under. */
export function cachePrefix(scope: string): string {
  return `paperweave:${scope}:`;
}

/** Folders with packs of their own, so that a change in one leaves the others alone. The first that fits counts. */
const GROUPS = ['papers/', 'concepts/', 'graph/', 'pagefind/fragment/', 'pagefind/', '_astro/'];

/** The group of packs that a file belongs to. */
export function packGroup(path: string): string {
  return (GROUPS.find(folder => path.startsWith(folder)) ?? 'site').replace(/^_|\/$/gu, '').replace('/', '-');
}

/** Start of the name of the pack that holds a file: it depends on the path alone, so that neighbours do not move it. */
export function packKey(path: string, buckets: Readonly<Record<string, number>>): string {
  const group = packGroup(path);
  const bucket = fnv1a(path) & ((buckets[group] ?? 1) - 1);
  return `${group}-${bucket.toString(16).padStart(2, '0')}-`;
}

/** FNV-1a over the UTF-16 code units, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // The low bits alone are uneven for names that end alike.
  return (hash ^ (hash >>> 15)) >>> 0;
}
