import type { KnowledgeGraph } from '../model/graph.ts';
import { titleOf, type Paper } from '../model/paper.ts';
import { readable } from '../model/segments.ts';
import type { WorkItem } from '../model/work.ts';
import { entry } from './entry.ts';

/** Papers that nothing ties to another one. */
export function alone(papers: readonly Paper[], { related }: KnowledgeGraph): WorkItem[] {
  return papers
    .filter(({ id }) => (related.get(id) ?? []).length === 0)
    .map(paper => ({
      kind: 'alone',
      title: readable(titleOf(paper)),
      why:
        paper.abstract.trim() === ''
          ? 'It has no abstract, and shares no words of weight with another paper. A source that has the abstract would help.'
          : 'It shares no concept and no words of weight with another paper.',
      pages: [`papers/${paper.slug}/`],
      type: entry('pin', {
        papers: [paper.slug, 'title of the other paper'],
        reason: 'why they belong together'
      })
    }));
}
