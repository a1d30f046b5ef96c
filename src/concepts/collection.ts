import { gatherCandidates, joinSpellings, type Candidates } from './gather.ts';
import { countKeys, type KeyRecord, type KeyTable } from './counts.ts';
import type { ShortForms } from './keys.ts';
import { createLexicon } from './lexicon.ts';
import { readFields, type PaperText, type TaggedField } from './read.ts';
import { poolShortForms, resolveShortForms, type ShortFormPool } from './short-forms.ts';
import { createTagger } from './tagger.ts';
import { joinTerms } from './vocabulary/join.ts';
import { NO_TERMS, type Terms } from './vocabulary/terms.ts';

/** A collection as far as it is read before anything is chosen; the lists run parallel to the papers. */
export interface Collection {
  readonly papers: readonly PaperText[];
  readonly fields: readonly (readonly TaggedField[])[];
  readonly pool: ShortFormPool;
  readonly shortForms: readonly ShortForms[];
  readonly candidates: readonly Candidates[];
  readonly counts: ReadonlyMap<string, KeyRecord>;
}

/** Reads all papers: tokens, tags, short forms, candidates and how often each occurs. */
export function readCollection(papers: readonly PaperText[], terms: Terms = NO_TERMS): Collection {
  const lexicon = createLexicon();
  const tagger = createTagger();
  const fields = papers.map(paper => readFields(paper, lexicon, tagger));
  const pool = poolShortForms(fields);
  const shortForms = resolveShortForms(pool, fields);
  const table: KeyTable = new Map();
  const spelled = joinSpellings(
    fields.map((own, i) => gatherCandidates(own, shortForms[i]!, table)),
    table
  );
  const candidates =
    terms.all.length > 0 ? joinTerms(spelled, { fields, shortForms, pool }, terms, table) : spelled;
  countKeys(candidates);
  return { papers, fields, pool, shortForms, candidates, counts: table };
}
