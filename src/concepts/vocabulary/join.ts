import { recordOf, type KeyTable } from '../counts.ts';
import type { Candidate, Candidates, Occurrence } from '../gather.ts';
import { findTerms, isOtherWord, type Found } from './find.ts';
import type { ShortForms } from '../keys.ts';
import type { TaggedField } from '../read.ts';
import type { ShortFormPool } from '../short-forms.ts';
import { solid, type Term, type Terms } from './terms.ts';

/** What is read of the papers before candidates are counted; the lists run parallel to the papers. */
export interface ReadPapers {
  readonly fields: readonly (readonly TaggedField[])[];
  readonly shortForms: readonly ShortForms[];
  readonly pool: ShortFormPool;
}

/** Gives all forms of a term its key, and makes candidates of the places that the extractor passes over. */
export function joinTerms(
  papers: readonly Candidates[],
  { fields, shortForms, pool }: ReadPapers,
  terms: Terms,
  table: KeyTable
): Candidates[] {
  const found = fields.map((own, i) => findTerms(own, shortForms[i]!, pool, terms));
  const owners = ownersOf(found, terms);
  const ownerOf = (key: string) => terms.bySolid.get(solid(key)) ?? owners.get(key);
  return papers.map((candidates, i) => {
    if (found[i]!.length === 0 && !candidates.keys().some(key => ownerOf(key))) return candidates;
    const joined = new Map<string, Candidate>();
    const isOther = (o: Occurrence) => isOtherWord(o, fields[i]![o.field]!.tokens, terms);
    for (const { key, occurrences } of candidates.values()) {
      const owner = ownerOf(key);
      if (!owner) add(joined, table, key, occurrences);
      else
        add(
          joined,
          table,
          owner.key,
          occurrences.filter(o => !isOther(o))
        );
    }
    for (const { term, occurrence } of found[i]!) add(joined, table, term.key, [occurrence]);
    for (const { key, occurrences } of joined.values()) if (terms.byKey.has(key)) order(occurrences);
    return joined;
  });
}

/** The term of each key that a label has in some paper, with its short forms written out; where two have it, the earlier one. */
function ownersOf(found: readonly (readonly Found[])[], terms: Terms): Map<string, Term> {
  const owners = new Map<string, Term>();
  for (const { term, key } of found.flat()) {
    const known = owners.get(key);
    if (!terms.bySolid.has(solid(key)) && (!known || term.rank < known.rank)) owners.set(key, term);
  }
  return owners;
}

function add(
  joined: Map<string, Candidate>,
  table: KeyTable,
  key: string,
  occurrences: readonly Occurrence[]
): void {
  if (occurrences.length === 0) return;
  const record = recordOf(table, key);
  const known = joined.get(record.key);
  if (known) known.occurrences.push(...occurrences);
  else joined.set(record.key, { key: record.key, record, occurrences: [...occurrences] });
}

/** Reading order, each place once; of two that overlap the longer one. */
function order(occurrences: Occurrence[]): void {
  occurrences.sort((a, b) => a.field - b.field || a.from - b.from || b.to - a.to);
  const kept = occurrences.filter(
    (o, i) =>
      !occurrences.some(
        (other, k) => k < i && other.field === o.field && other.to >= o.to && other.from <= o.from
      )
  );
  occurrences.splice(0, occurrences.length, ...kept);
}
