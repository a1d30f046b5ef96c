import type { ConceptIndex, ConceptType, LeftOut, PaperConcepts } from '../model/concept.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { compareText } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { findBroader } from './broader.ts';
import { readCollection, type Collection } from './collection.ts';
import { findDefinitions } from './definitions.ts';
import { describeConcepts } from './describe.ts';
import { createLinkScorer } from './links.ts';
import { mentionsOf } from './mentions.ts';
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
  const links = createLinkScorer(collection, ranked);
  const found = collection.candidates.map((own, paper) =>
    chooseConcepts(own, ranked[paper]!.scores, n => links(paper, n), collection.counts, sorted.length)
  );
  const chosen = keepTerms(found, collection, ranked, terms);
  const types = termTypes(typesOf(collection, chosen), terms);
  const statements = readStatements(collection, types);
  const paperConcepts = new Map(
    sorted.map((paper, i): [string, PaperConcepts] => [
      paper.id,
      {
        paper: paper.id,
        introduces: statements.introduces[i]!,
        concepts: chosen[i]!.map(own => ({
          id: own.id,
          score: own.score,
          mentions: mentionsOf(collection, i, own)
        }))
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
      leftOut: listLeftOut(collection).filter(({ text }) => !terms.byKey.has(text))
    },
    diagnostics
  };
}

/** The type of each concept, by id. */
function typesOf(collection: Collection, chosen: readonly (readonly Chosen[])[]): Map<string, ConceptType> {
  const ids = new Map(chosen.flatMap(own => own.map(({ key, id }) => [key, id] as const)));
  const features = typeFeatures(collection, ids);
  return new Map([...ids].map(([key, id]) => [id, typeOf(features.get(key)!)]));
}

/** Phrases of two or more papers that became no concept by a rule, most common first. */
function listLeftOut({ counts, papers }: Collection): LeftOut[] {
  return [...counts.values()]
    .flatMap((record): LeftOut[] => {
      const reason = record.maximal > 1 ? whyLeftOut(record, counts, papers.length) : undefined;
      return reason ? [{ text: record.key, reason, papers: record.papers }] : [];
    })
    .sort((a, b) => b.papers - a.papers || compareText(a.text, b.text));
}
