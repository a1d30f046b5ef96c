import { readBridges, type Bridges } from './scenes/bridges.ts';
import { readChanged, type Changed } from './scenes/changed.ts';
import { readOverview, type Overview } from './overview.ts';
import {
  bucketOf,
  WIRE_VERSION,
  type BridgesFile,
  type ChangedFile,
  type NamesFile,
  type OverviewFile,
  type ShardFile,
  type TextFile,
  type WhereFile
} from './wire.ts';

/** Where the graph's files come from. */
export interface Loader {
  overview(): Promise<Overview>;
  shard(name: string): Promise<ShardFile>;
  text(name: string): Promise<TextFile>;
  bridges(): Promise<Bridges>;
  changed(): Promise<Changed>;
  names(): Promise<NamesFile>;
  /** Shard of a node; nothing where the map has no such node. */
  where(id: string, buckets: number): Promise<string | undefined>;
}

/** Fetches each file once. `base` is the address of the folder, `version` changes when its content does. */
export function fetchLoader(base: string, version: string): Loader {
  const files = new Map<string, Promise<unknown>>();
  const get = <T>(path: string): Promise<T> => {
    const found = files.get(path) as Promise<T> | undefined;
    if (found) return found;
    const file = fetchJson<T>(`${base}${path}.json?v=${version}`);
    files.set(path, file);
    // A failed file is asked for again the next time.
    file.catch(() => files.delete(path));
    return file;
  };
  return {
    overview: async () => readOverview(await get<OverviewFile>('overview')),
    shard: name => get(`shard/${name}`),
    text: name => get(`text/${name}`),
    bridges: async () => readBridges(await get<BridgesFile>('bridges')),
    changed: async () => readChanged(await get<ChangedFile>('changed')),
    names: () => get('names'),
    where: async (id, buckets) => (await get<WhereFile>(`where/${bucketOf(id, buckets)}`))[id]
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const file = (await response.json()) as T & { readonly version?: number };
  if (file.version !== undefined && file.version !== WIRE_VERSION)
    throw new Error(`${url}: version ${file.version}`);
  return file;
}
