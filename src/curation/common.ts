import type { ConceptIndex } from '../model/concept.ts';
import type { Curation } from '../model/curation.ts';
import { Names } from '../model/names.ts';
import { nameKey } from '../model/slug.ts';
import type { VocabularyTerm } from '../model/vocabulary.ts';

/**
 * What the curator names as a concept and extraction left out, because nearly all papers share it or it is a general word, as
 * terms that are to be kept: a concept that somebody renamed must not vanish, with its address, when papers come.
 */
export function namedConcepts(
  { rename, merge, alias, retype }: Curation,
  { concepts, leftOut }: Pick<ConceptIndex, 'concepts' | 'leftOut'>
): VocabularyTerm[] {
  const named = [
    ...rename.map(({ concept, at }) => ({ name: concept, at })),
    ...merge.map(({ into, at }) => ({ name: into, at })),
    ...alias.map(({ concept, at }) => ({ name: concept, at })),
    ...retype.map(({ concept, at }) => ({ name: concept, at }))
  ];
  if (named.length === 0) return [];
  const known = new Names(
    concepts.map(({ id, slug, label, aliases }) => ({ id, exact: [slug, id], label, aliases }))
  );
  const missing = new Set(leftOut.map(({ text }) => nameKey(text)));
  const terms = new Map<string, VocabularyTerm>();
  for (const { name, at } of named) {
    const key = nameKey(name);
    if (known.all(name).length > 0 || !(missing.has(key) || missing.has(key.replace(/s$/u, '')))) continue;
    const label = name.trim();
    terms.set(key, { id: label, at, label, altLabels: [], hiddenLabels: [], broader: [] });
  }
  return [...terms.values()];
}
