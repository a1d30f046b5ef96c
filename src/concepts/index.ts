import type { ConceptIndex, ConceptType, LeftOut, PaperConcepts } from '../model/concept.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { compareText } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { findBroader } from './broader.ts';
import { readCollection, type Collection } from './collection.ts';
import { findDefinitions } from './definitions.ts';
import { describeConcepts } from './describe.ts';
import { scoresByKey, type KeyScores } from './links.ts';
import { rankCandidates } from './rank.ts';
import type { PaperText } from './read.ts';
import { chooseConcepts, whyLeftOut, type Chosen } from './select.ts';
import { readStatements } from './statements.ts';
import { typeFeatures, typeOf } from './types.ts';
import { broaderTerms, describeTerms } from './vocabulary/describe.ts';
import { keepTerms, termTypes } from './vocabulary/keep.ts';
import { prepareTerms } from './vocabulary/terms.ts';

export type { PaperText } from './read.ts';

/**
 * Papers → the concepts that they mention, with every mention's place, and what they say of them. What a vocabulary
 * calls a term is a concept wherever it stands.
 * The order of the papers makes no difference but for the order in which papers are listed.
 */
export function extractConcepts(
  papers: readonly PaperText[],
  vocabulary: Vocabulary = []
): Outcome<ConceptIndex> {
  const sorted = [...papers].sort((a, b) => compareText(a.id, b.id));
  const { value: terms, diagnostics } = prepareTerms(vocabulary);
  const collection = readCollection(sorted, terms);
  const ranked = rankCandidates(collection);
  const scored = scoresByKey(collection, ranked);
  const found = chooseConcepts(collection, ranked, scored);
  const chosen = keepTerms(found, collection, ranked, terms);
  const types = termTypes(typesOf(collection, chosen), terms);
  const statements = readStatements(collection, types);
  const paperConcepts = new Map(
    sorted.map((paper, i): [string, PaperConcepts] => [
      paper.id,
      {
        paper: paper.id,
        introduces: statements.introduces[i]!,
        concepts: chosen[i]!.map(({ id, score, mentions }) => ({ id, score, mentions }))
      }
    ])
  );
  const described = describeConcepts(collection, chosen, {
    order: papers.map(paper => paper.id),
    types,
    broader: broaderTerms(findBroader(collection, chosen), new Set(types.keys()), terms),
    definitions: findDefinitions(collection, chosen)
  });
  return {
    value: {
      concepts: describeTerms(described, terms),
      papers: papers.map(paper => paperConcepts.get(paper.id)!),
      relations: statements.relations,
      leftOut: listLeftOut(collection, scored).filter(({ text }) => !terms.byKey.has(text))
    },
    diagnostics
  };
}

/** The type of each concept, by id. */
function typesOf(collection: Collection, chosen: readonly (readonly Chosen[])[]): Map<string, ConceptType> {
  const ids = new Map<string, string>();
  for (const own of chosen) for (const { key, id } of own) ids.set(key, id);
  const features = typeFeatures(collection, ids.keys());
  return new Map([...ids].map(([key, id]) => [id, typeOf(features.get(key)!)]));
}

/** Phrases of two or more papers that became no concept by a rule, most common first. */
function listLeftOut(collection: Collection, scored: KeyScores): LeftOut[] {
  const { counts, keys } = collection;
  const leftOut: LeftOut[] = [];
  for (let key = 1; key < keys.size; key++) {
    const reason = counts.maximal[key]! > 1 ? whyLeftOut(collection, scored, key) : undefined;
    if (reason) leftOut.push({ text: keys.text(key), reason, papers: counts.papers[key]! });
  }
  return leftOut.sort((a, b) => b.papers - a.papers || compareText(a.text, b.text));
}
