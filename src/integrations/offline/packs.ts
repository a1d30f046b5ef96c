import { gzipSync } from 'fflate';
import {
  packGroup,
  packKey,
  type OfflinePack,
  type PackedBlock,
  type PackedFile,
  type PackHeader
} from '../../model/offline.ts';
import { digest, isKept, type SiteFiles } from './files.ts';

/** Bytes of files in a pack, about; above `MOST_BUCKETS` of them packs grow instead. */
const PACK_BYTES = 1 << 20;
const MOST_BUCKETS = 64;

/**
 * Bytes of files that are compressed together. Pages are alike, so that a block of them is much smaller than each alone,
 * and one page still unpacks within milliseconds.
 */
const BLOCK_BYTES = 128 << 10;

/** Compressed already: gzip would only cost time. */
const COMPRESSED = /\.(?:woff2|png|jpe?g|webp|avif|zip|gz|pagefind|pf_\w+)$/u;

/** Packs with their bytes, and how many buckets each group has. */
export interface Packed {
  readonly packs: readonly (OfflinePack & { readonly content: Uint8Array })[];
  readonly buckets: Readonly<Record<string, number>>;
}

/** Puts the files of a site into packs, each file into one that its path alone decides. Packs come in order of their names. */
export function packSite(site: SiteFiles): Packed {
  const files = new Map([...site].filter(([path]) => isKept(path)));
  const buckets = countBuckets(files);
  const byKey = Map.groupBy(files, ([path]) => packKey(path, buckets));
  const packs = [...byKey].map(([key, members]) => {
    const content = packFiles(new Map(members));
    return { name: `${key}${digest(content)}.pack`, bytes: content.length, content };
  });
  return { packs: packs.toSorted((a, b) => (a.name < b.name ? -1 : 1)), buckets };
}

/** A power of two, so that a group that outgrows its buckets splits each of them instead of moving everything. */
function countBuckets(files: SiteFiles): Record<string, number> {
  const buckets: Record<string, number> = {};
  for (const [group, members] of Map.groupBy(files, ([path]) => packGroup(path))) {
    const bytes = members.reduce((sum, [, content]) => sum + content.length, 0);
    buckets[group] = Math.min(MOST_BUCKETS, 2 ** Math.max(0, Math.ceil(Math.log2(bytes / PACK_BYTES))));
  }
  return buckets;
}

/** One pack: the header's length, the header, the blocks. Files keep their order. */
export function packFiles(files: SiteFiles): Uint8Array {
  const index = new Map<string, PackedFile>();
  const blocks: PackedBlock[] = [];
  const bodies: Uint8Array[] = [];
  let end = 0;
  const close = (body: Uint8Array, gzip: 0 | 1): void => {
    blocks.push([end, body.length, gzip]);
    bodies.push(body);
    end += body.length;
  };
  let open: Uint8Array[] = [];
  let size = 0;
  const compress = (): void => {
    if (open.length > 0) close(gzipSync(concat(open), { level: 9, mtime: 0 }), 1);
    open = [];
    size = 0;
  };
  // Those that stay as they are come first: the blocks of the others then follow each other.
  for (const [path, content] of files) {
    if (!COMPRESSED.test(path)) continue;
    index.set(path, [blocks.length, 0, content.length]);
    close(content, 0);
  }
  for (const [path, content] of files) {
    if (COMPRESSED.test(path)) continue;
    if (size > 0 && size + content.length > BLOCK_BYTES) compress();
    index.set(path, [blocks.length, size, content.length]);
    open.push(content);
    size += content.length;
  }
  compress();
  const header = new TextEncoder().encode(
    JSON.stringify({ files: Object.fromEntries(index), blocks } satisfies PackHeader)
  );
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length, true);
  return concat([length, header, ...bodies]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
