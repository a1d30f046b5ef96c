import {
  CITATIONS_A_FILE,
  ENTRIES_A_FILE,
  type EntriesFile,
  type Entry,
  type FacetsFile
} from './index-files.ts';
import type { CitationsFile, StartFile, TermsFile } from './index-files.ts';
import type { CitationParts } from './citations.ts';
import type { ResultKind } from './types.ts';
import type { WordsFile } from './vocabulary.ts';

/** Reads a file of the index by its name (`terms/3`). Rejects where it cannot be read. */
export type LoadFile = (name: string) => Promise<unknown>;

/** The parts of the index, each loaded once and kept. Every method rejects where its file cannot be read, and tries again when asked again. */
export interface IndexStore {
  start(): Promise<StartFile>;
  /** The file of terms that a stem belongs to. */
  terms(stem: string): Promise<TermsFile>;
  words(bucket: string): Promise<WordsFile>;
  facets(): Promise<FacetsFile>;
  /** A page by its number among those of its kind. */
  entry(kind: ResultKind, at: number): Promise<Entry>;
  citation(paper: number): Promise<CitationParts>;
}

/** A store over a way to read files. */
export function indexStore(load: LoadFile): IndexStore {
  const files = new Map<string, Promise<unknown>>();
  const file = <Value>(name: string): Promise<Value> => {
    const known = files.get(name);
    if (known) return known as Promise<Value>;
    const loading = load(name);
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading as Promise<Value>;
  };
  const start = () => file<StartFile>('start');
  return {
    start,
    terms: async stem => file<TermsFile>(`terms/${shardOf(stem, (await start()).shards)}`),
    words: bucket => file(`words/${bucket}`),
    facets: () => file('facets'),
    async entry(kind, at) {
      const size = ENTRIES_A_FILE[kind];
      const { entries } = await file<EntriesFile>(`entries/${kind}-${Math.floor(at / size)}`);
      return entries[at % size]!;
    },
    async citation(paper) {
      const size = CITATIONS_A_FILE;
      const { papers } = await file<CitationsFile<CitationParts>>(`citations/${Math.floor(paper / size)}`);
      return papers[paper % size]!;
    }
  };
}

/** The last shard whose first stem does not lie behind a stem. */
export function shardOf(stem: string, firsts: readonly string[]): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (firsts[middle]! <= stem) low = middle;
    else high = middle - 1;
  }
  return low;
}
