import { isShared, type Concept, type ConceptIndex } from '../model/concept.ts';
import { readable } from '../model/segments.ts';
import { compareText } from '../model/text.ts';
import type { WorkItem } from '../model/work.ts';
import { entry } from './entry.ts';

/** A concept whose best share of a paper's best score is below this matters to none of its papers. */
const WEAK_SHARED = 0.3;
const WEAK_SINGLE = 0.16;

/** How many of a kind are listed: more would not be read. */
const MOST = 20;

/** A concept of so large a share of the papers tells them apart badly. */
const FREQUENT = 0.2;
const FEWEST = 10;

/** Concepts that matter to none of their papers: first those with a page, then those of a single paper, the weakest first. */
export function weakConcepts(index: ConceptIndex): WorkItem[] {
  const strength = strengths(index);
  const weakest = (shared: boolean, limit: number) =>
    index.concepts
      .filter(concept => isShared(concept) === shared && (strength.get(concept.id) ?? 0) < limit)
      .sort((a, b) => strength.get(a.id)! - strength.get(b.id)! || compareText(a.id, b.id))
      .slice(0, MOST);
  return [...weakest(true, WEAK_SHARED), ...weakest(false, WEAK_SINGLE)].map(concept => {
    const count = concept.papers.length;
    const share = `${Math.round(100 * strength.get(concept.id)!)} %`;
    const why =
      count > 1
        ? `${count} papers mention it, and it is about none of them: at best it has ${share} of what the paper’s first concept weighs.`
        : `One paper mentions it, with ${share} of what its first concept weighs. It has no page and makes no link.`;
    return item('weak-concept', concept, why);
  });
}

/** Concepts that very many papers share, most first. */
export function frequentConcepts({ concepts }: ConceptIndex, papers: number): WorkItem[] {
  return concepts
    .filter(({ papers: own }) => own.length >= FEWEST && own.length > FREQUENT * papers)
    .sort((a, b) => b.papers.length - a.papers.length || compareText(a.id, b.id))
    .slice(0, MOST)
    .map(concept =>
      item(
        'frequent-concept',
        concept,
        `${concept.papers.length} of ${papers} papers mention it: if it says little of each, it only makes links that say little.`
      )
    );
}

function item(kind: WorkItem['kind'], concept: Concept, why: string): WorkItem {
  return {
    kind,
    title: readable(concept.label),
    why,
    pages: isShared(concept) ? [`concepts/${concept.slug}/`] : [],
    type: entry('hide', { concept: concept.slug })
  };
}

/** For each concept the greatest share that it has of a paper's best score. */
function strengths({ papers }: ConceptIndex): Map<string, number> {
  const best = new Map<string, number>();
  for (const { concepts } of papers) {
    const first = Math.max(...concepts.map(({ score }) => score));
    for (const { id, score } of concepts)
      best.set(id, Math.max(best.get(id) ?? 0, first > 0 ? score / first : 0));
  }
  return best;
}
