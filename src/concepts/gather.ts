import { compareText } from '../model/text.ts';
import { recordOf, type KeyRecord, type KeyTable } from './counts.ts';
import { keyOf, type ShortForms } from './keys.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import type { TaggedField } from './read.ts';

/** Where a candidate stands: the number of its field (0 title, 1 abstract) and its phrase. */
export interface Occurrence extends Phrase {
  readonly field: number;
}

/** All places of a paper that have one key, in reading order. */
export interface Candidate {
  readonly key: string;
  readonly record: KeyRecord;
  readonly occurrences: Occurrence[];
}

/** A paper's candidates by key, in the order of their first place. */
export type Candidates = ReadonlyMap<string, Candidate>;

/** Groups the noun phrases of a paper by key. */
export function gatherCandidates(
  fields: readonly TaggedField[],
  shortForms: ShortForms,
  table: KeyTable
): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const [field, tagged] of fields.entries())
    for (const phrase of findPhrases(tagged)) {
      const key = keyOf(tagged.tokens, phrase.from, phrase.to, shortForms);
      if (key.length < 2) continue;
      const occurrence = { field, from: phrase.from, to: phrase.to, maximal: phrase.maximal };
      const known = candidates.get(key);
      if (known) known.occurrences.push(occurrence);
      else addNew(candidates, recordOf(table, key), occurrence);
    }
  return candidates;
}

function add(
  candidates: Map<string, Candidate>,
  record: KeyRecord,
  occurrences: readonly Occurrence[]
): void {
  const known = candidates.get(record.key);
  if (known) known.occurrences.push(...occurrences);
  else candidates.set(record.key, { key: record.key, record, occurrences: [...occurrences] });
}

/** The record's own key is stored, so that equal keys of many papers are one string in memory. */
function addNew(candidates: Map<string, Candidate>, record: KeyRecord, occurrence: Occurrence): void {
  candidates.set(record.key, { key: record.key, record, occurrences: [occurrence] });
}

/**
 * Joins keys that differ only in where words are parted: `finetuning` and `fine tuning`, `lowrank` and `low rank`.
 * The key with most words stands for all, so that it depends on the spellings alone.
 */
export function joinSpellings(
  papers: readonly Map<string, Candidate>[],
  table: KeyTable
): Map<string, Candidate>[] {
  const renamed = otherSpellings(table);
  return papers.map(candidates => {
    if (!candidates.keys().some(key => renamed.has(key))) return candidates;
    const joined = new Map<string, Candidate>();
    for (const { key, occurrences } of candidates.values())
      add(joined, recordOf(table, renamed.get(key) ?? key), occurrences);
    for (const { occurrences } of joined.values())
      occurrences.sort((a, b) => a.field - b.field || a.from - b.from || b.to - a.to);
    return joined;
  });
}

/** Keys that another spelling stands for. */
function otherSpellings(table: KeyTable): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const key of table.keys()) {
    const solid = key.replaceAll(' ', '');
    const known = chosen.get(solid);
    if (known === undefined || compareSpellings(key, known) < 0) chosen.set(solid, key);
  }
  const renamed = new Map<string, string>();
  if (chosen.size < table.size)
    for (const key of table.keys()) {
      const spelling = chosen.get(key.replaceAll(' ', ''))!;
      if (spelling !== key) renamed.set(key, spelling);
    }
  return renamed;
}

function compareSpellings(a: string, b: string): number {
  return b.length - a.length || compareText(a, b);
}
