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
  readonly occurrences: Occurrence[];
}

/** A paper's candidates by key, in the order of their first place. */
export type Candidates = ReadonlyMap<string, Candidate>;

/** Groups the noun phrases of a paper by key. */
export function gatherCandidates(
  fields: readonly TaggedField[],
  shortForms: ShortForms
): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const [field, tagged] of fields.entries())
    for (const phrase of findPhrases(tagged)) {
      const key = keyOf(tagged.tokens, phrase.from, phrase.to, shortForms);
      if (key.length < 2) continue;
      const known = candidates.get(key);
      if (known) known.occurrences.push({ field, ...phrase });
      else candidates.set(key, { key, occurrences: [{ field, ...phrase }] });
    }
  return candidates;
}
