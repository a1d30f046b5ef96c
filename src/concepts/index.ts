import type {
  BroaderLink,
  Concept,
  ConceptIndex,
  ConceptType,
  LeftOut,
  PaperConcepts
} from '../model/concept.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { compareMentions, compareText, mentionAt, type Mention } from '../model/text.ts';
import { readCollection } from './collection.ts';
import { idOf } from './keys.ts';
import { createLinkScorer } from './links.ts';
import { rankCandidates } from './rank.ts';
import type { PaperText } from './read.ts';
import { chooseConcepts, whyLeftOut, type Chosen } from './select.ts';
import { readStatements } from './statements.ts';
import { typeFeatures, typeOf } from './types.ts';

export type { PaperText } from './read.ts';

/** Papers → the concepts that they mention, with every mention's place. */
export function extractConcepts(papers: readonly PaperText[]): Outcome<ConceptIndex> {
  const collection = readCollection(papers);
  const { fields, candidates, counts } = collection;
  const ranked = rankCandidates(collection);
  const links = createLinkScorer(collection, ranked);
  const chosen = candidates.map((own, i) =>
    chooseConcepts(own, ranked[i]!.scores, n => links(i, n), counts, papers.length)
  );
  const mentions = (paper: number, { occurrences }: Chosen): Mention[] =>
    occurrences
      .map(({ field, from, to }) => {
        const { tokens, field: name } = fields[paper]![field]!;
        return mentionAt(papers[paper]!, name, tokens[from]!.start, tokens[to - 1]!.end);
      })
      .sort(compareMentions);
  const keys = new Map(chosen.flatMap(own => own.map(({ key }) => [idOf(key), key] as const)));
  const features = typeFeatures(collection, new Set(keys.values()));
  const types = new Map([...keys].map(([id, key]) => [id, typeOf(features.get(key)!)]));
  const statements = readStatements(collection, types);
  const paperConcepts: PaperConcepts[] = papers.map((paper, i) => ({
    paper: paper.id,
    introduces: statements.introduces[i]!,
    concepts: chosen[i]!.map(own => ({ id: idOf(own.key), score: own.score, mentions: mentions(i, own) }))
  }));
  const concepts = describe(keys, types, paperConcepts);
  const leftOut: LeftOut[] = [...counts].flatMap(([text, count]) => {
    const reason = count.maximal > 1 ? whyLeftOut(text, count, papers.length) : undefined;
    return reason ? [{ text, reason, papers: count.papers }] : [];
  });
  leftOut.sort((a, b) => b.papers - a.papers || compareText(a.text, b.text));
  return {
    value: { concepts, papers: paperConcepts, relations: statements.relations, leftOut },
    diagnostics: []
  };
}

function describe(
  keys: ReadonlyMap<string, string>,
  types: ReadonlyMap<string, ConceptType>,
  papers: readonly PaperConcepts[]
): Concept[] {
  const forms = new Map<string, Map<string, number>>();
  const where = new Map<string, string[]>();
  for (const { paper, concepts } of papers)
    for (const { id, mentions } of concepts) {
      const counts = forms.get(id) ?? new Map<string, number>();
      for (const form of new Set(mentions.map(({ text }) => text.replace(/\s+/gu, ' '))))
        counts.set(form, (counts.get(form) ?? 0) + 1);
      forms.set(id, counts);
      const known = where.get(id);
      if (known) known.push(paper);
      else where.set(id, [paper]);
    }
  return [...keys]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, key]) => {
      const ranked = [...forms.get(id)!]
        .sort(([a, x], [b, y]) => y - x || compareText(a, b))
        .map(([form]) => form);
      return {
        id,
        slug: id,
        label: ranked[0]!,
        type: types.get(id)!,
        aliases: ranked.slice(1),
        papers: where.get(id)!,
        broader: broaderOf(key, keys)
      };
    });
}

function broaderOf(key: string, keys: ReadonlyMap<string, string>): BroaderLink[] {
  for (let cut = key.indexOf(' '); cut > 0; cut = key.indexOf(' ', cut + 1)) {
    const concept = idOf(key.slice(cut + 1));
    if (keys.has(concept)) return [{ concept, kind: 'head-noun' }];
  }
  return [];
}
