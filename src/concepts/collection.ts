import { countKeys, type KeyCounts } from './counts.ts';
import { createGrouper, keysOf, type Candidates, type Phrases } from './gather.ts';
import { KeyTable } from './key-table.ts';
import { createKeyWordReader, type KeyWords, type ShortForms } from './keys.ts';
import { createLexicon } from './lexicon.ts';
import { createPhraseFinder } from './phrases.ts';
import { readFields, type PaperText, type TaggedField } from './read.ts';
import { poolShortForms, resolveShortForms, type ShortFormPool } from './short-forms.ts';
import { joinSpellings } from './spellings.ts';
import { joinEmptyWords } from './synonyms.ts';
import { createTagger } from './tagger.ts';
import { joinTerms } from './vocabulary/join.ts';
import { NO_TERMS, type Terms } from './vocabulary/terms.ts';

/** A collection as far as it is read before anything is chosen; the lists run parallel to the papers. */
export interface Collection {
  readonly papers: readonly PaperText[];
  readonly fields: readonly (readonly TaggedField[])[];
  readonly pool: ShortFormPool;
  readonly shortForms: readonly ShortForms[];
  readonly keys: KeyTable;
  /** By key: the one that stands for it, 0 for what is no candidate. */
  readonly nameOf: Int32Array;
  readonly candidates: readonly Candidates[];
  readonly counts: KeyCounts;
}

/** Reads all papers: tokens, tags, short forms, candidates and how often each occurs. */
export function readCollection(papers: readonly PaperText[], terms: Terms = NO_TERMS): Collection {
  const lexicon = createLexicon();
  const tagger = createTagger();
  const fields = papers.map(paper => readFields(paper, lexicon, tagger));
  const pool = poolShortForms(fields);
  const shortForms = resolveShortForms(pool, fields);
  const keys = new KeyTable();
  const wordsOf = createKeyWordReader(keys);
  const words = fields.map((own, i) => own.map(({ tokens }) => wordsOf(tokens, shortForms[i]!)));
  const found = readPhrases(fields, words, keys);
  const spelled = { phrases: found, nameOf: joinSpellings(found, keys, joinEmptyWords(found, keys, pool)) };
  const { phrases, nameOf } =
    terms.all.length > 0 ? joinTerms(spelled, { fields, words, shortForms, pool }, terms, keys) : spelled;
  const candidates = phrases.map(createGrouper(nameOf));
  const counts = countKeys(candidates, keys.size);
  return { papers, fields, pool, shortForms, keys, nameOf, candidates, counts };
}

/** The phrases of each paper, with their keys. */
function readPhrases(
  papers: readonly (readonly TaggedField[])[],
  words: readonly (readonly KeyWords[])[],
  table: KeyTable
): Phrases[] {
  const find = createPhraseFinder();
  return papers.map((fields, paper) => {
    const places = fields.map(find);
    const keys = places.map((own, i) => keysOf(own, words[paper]![i]!, table));
    return { places: Int32Array.from(places.flat()), keys: Int32Array.from(keys.flat()) };
  });
}
