import type { ConceptType } from '../../model/concept.ts';
import { compareText } from '../../model/text.ts';
import type { Collection } from '../collection.ts';
import { mentionsOf } from '../mentions.ts';
import type { Ranked } from '../rank.ts';
import type { Chosen } from '../select.ts';
import type { Terms } from './terms.ts';

/** The chosen concepts of each paper, and with them every term that its texts hold, whatever its score. */
export function keepTerms(
  chosen: readonly Chosen[][],
  collection: Collection,
  ranked: readonly Ranked[],
  terms: Terms
): Chosen[][] {
  if (terms.all.length === 0) return [...chosen];
  const { candidates, counts, keys: table } = collection;
  const byKey = new Map(terms.all.map(term => [table.find(term.key), term]));
  return chosen.map((own, paper) => {
    const known = new Set(own.map(({ key }) => key));
    const missing = [...candidates[paper]!.keys].flatMap((number, n): Chosen[] => {
      const term = byKey.get(number);
      if (!term || known.has(term.key)) return [];
      const score = ranked[paper]!.scores[n]!;
      const mentions = mentionsOf(collection, paper, n);
      return [{ key: term.key, id: term.id, spread: counts.papers[number]!, score, mentions }];
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
