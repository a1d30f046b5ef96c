import type { ConceptType } from '../../model/concept.ts';
import { compareText } from '../../model/text.ts';
import type { Collection } from '../collection.ts';
import type { Ranked } from '../rank.ts';
import type { Chosen } from '../select.ts';
import type { Terms } from './terms.ts';

/** The chosen concepts of each paper, and with them every term that its texts hold, whatever its score. */
export function keepTerms(
  chosen: readonly Chosen[][],
  { candidates }: Collection,
  ranked: readonly Ranked[],
  terms: Terms
): Chosen[][] {
  if (terms.all.length === 0) return [...chosen];
  return chosen.map((own, paper) => {
    const known = new Set(own.map(({ key }) => key));
    const missing = [...candidates[paper]!.values()].flatMap(({ key, record, occurrences }, i): Chosen[] => {
      const term = terms.byKey.get(key);
      if (!term || known.has(key)) return [];
      record.id ??= term.id;
      return [{ key, id: term.id, spread: record.papers, score: ranked[paper]!.scores[i]!, occurrences }];
    });
    return missing.length === 0
      ? own
      : [...own, ...missing].sort((a, b) => b.score - a.score || compareText(a.key, b.key));
  });
}

/** The types of concepts by id, with those that the vocabulary gives. */
export function termTypes(types: ReadonlyMap<string, ConceptType>, terms: Terms): Map<string, ConceptType> {
  const given = terms.all.flatMap(({ id, source: { type } }) =>
    type && types.has(id) ? [[id, type] as const] : []
  );
  return new Map([...types, ...given]);
}
