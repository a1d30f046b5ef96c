import { readdirSync, readFileSync } from 'node:fs';
import type { Collection } from '../../src/concepts/collection.ts';
import { readCuration } from '../../src/curation/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { merge } from '../../src/merge/index.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { ConceptType } from '../../src/model/concept.ts';
import { formAt, listCandidates } from './candidates.ts';
import { readRows } from './data.ts';

/** What somebody noted of a paper of the captures. */
export interface Judged {
  readonly title: string;
  readonly concepts: readonly {
    readonly name: string;
    readonly type: ConceptType;
    readonly surface: readonly string[];
  }[];
}

/** The papers of a folder of captures, merged. */
export function readSeedPapers(folder: string): Paper[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
  const files = names.map(name => ({ path: `seeds/${name}`, bytes: readFileSync(`${folder}/${name}`) }));
  return merge(ingest(files, readCuration('', 'none').value).value).value;
}

/** The judgements by paper; a paper without one has no entry. */
export function readJudged(folder: string, papers: readonly Paper[]): Map<number, Judged> {
  const key = (title: string) =>
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_]+/gu, '');
  const byTitle = new Map(readRows<Judged>(`${folder}/concepts.jsonl`).map(row => [key(row.title), row]));
  return new Map(
    papers.flatMap((paper, i) => {
      const judged = byTitle.get(key(paper.title));
      return judged ? [[i, judged] as const] : [];
    })
  );
}

/** All forms of each key in a collection, as the evaluation compares them. */
export function formsOf(collection: Collection): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const p of collection.papers.keys())
    for (const { key, places } of listCandidates(collection, p)) {
      const known = forms.get(key) ?? new Set<string>();
      forms.set(key, known);
      for (const place of places) known.add(formAt(collection, p, place));
    }
  return forms;
}
