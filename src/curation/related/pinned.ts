import type { PapersDecision } from '../../model/curation.ts';
import type { Reason, RelatedPaper } from '../../model/graph.ts';
import type { Paper } from '../../model/paper.ts';
import { mentionAt, type Mention } from '../../model/text.ts';

/**
 * A related paper that the curator pinned. Its first reason is the curator's own, between the two titles, and weighs as much
 * as the best computed link, so that no other comes before it; reasons that were computed follow.
 */
export function pinned(
  here: Paper,
  there: Paper,
  { reason }: PapersDecision,
  weight: number,
  computed: RelatedPaper | undefined
): RelatedPaper {
  const own: Reason = {
    kind: 'curation',
    weight,
    ...(reason !== undefined && { text: reason }),
    here: nameOf(here),
    there: nameOf(there)
  };
  return {
    id: there.id,
    score: weight + (computed?.score ?? 0),
    reasons: [own, ...(computed?.reasons ?? [])]
  };
}

/** The title of a paper, or all that there is. */
function nameOf(paper: Paper): Mention {
  const field = paper.title.trim() === '' ? 'abstract' : 'title';
  return mentionAt(paper, field, 0, paper[field].length);
}
