import { readFileSync } from 'node:fs';
import { stem } from '../../src/model/stem.ts';
import type { PaperText } from '../../src/concepts/read.ts';

/** Papers with the stemmed key phrases that people gave them. */
export interface GoldSet {
  readonly name: string;
  readonly papers: readonly PaperText[];
  /** Parallel to the papers; undefined where nobody judged a paper. */
  readonly gold: readonly (ReadonlySet<string> | undefined)[];
}

interface Row {
  readonly id: string;
  readonly text?: string;
  readonly title?: string;
  readonly abstract?: string;
  readonly keyphrases?: readonly string[];
  readonly keyphrases_uncontr?: readonly string[];
}

/** A phrase as the evaluation compares it: stemmed words, split at everything but letters and digits. */
export function stems(phrase: string): string {
  return (
    phrase
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  )
    .map(stem)
    .join(' ');
}

/** The rows of a `.jsonl` file. */
export function readRows<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T);
}

/** One key phrase set of the evaluation; a text without a title counts as an abstract, as it does there. */
export function readGoldSet(folder: string, name: string): GoldSet {
  const rows = readRows<Row>(`${folder}/${name}.jsonl`);
  return {
    name,
    papers: rows.map(row => ({
      id: row.id,
      title: row.title ?? '',
      abstract: row.abstract ?? row.text ?? ''
    })),
    gold: rows.map(row => new Set((row.keyphrases_uncontr ?? row.keyphrases ?? []).map(stems)))
  };
}
