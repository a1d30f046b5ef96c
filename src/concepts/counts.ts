import type { Candidates } from './gather.ts';

/** What a collection knows of a key; filled in as the collection is read. */
export interface KeyRecord {
  readonly key: string;
  /** The concept's id, once it is one. */
  id?: string;
  /** Papers that have it anywhere. */
  papers: number;
  /** Papers that have it as a noun phrase of its own, not only inside a longer one. */
  maximal: number;
  /** Places, and those where it is written like a name. */
  places: number;
  names: number;
  /** The ranker's best and second best score in any paper, and the sum of all. */
  best: number;
  second: number;
  sum: number;
}

/** The records of all keys. */
export type KeyTable = Map<string, KeyRecord>;

/** The record of a key, made at first sight. */
export function recordOf(table: KeyTable, key: string): KeyRecord {
  let record = table.get(key);
  if (!record) {
    record = { key, papers: 0, maximal: 0, places: 0, names: 0, best: 0, second: 0, sum: 0 };
    table.set(key, record);
  }
  return record;
}

/** Counts papers and places of all keys. */
export function countKeys(papers: readonly Candidates[]): void {
  for (const candidates of papers)
    for (const { record, occurrences } of candidates.values()) {
      record.papers++;
      record.places += occurrences.length;
      if (occurrences.some(o => o.maximal)) record.maximal++;
    }
}

/** Adds a paper's score of a key. */
export function noteScore(record: KeyRecord, score: number): void {
  record.sum += score;
  if (score > record.best) [record.best, record.second] = [score, record.best];
  else if (score > record.second) record.second = score;
}
