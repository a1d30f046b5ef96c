import type { PaperText, SpanTuple } from '../graph-explorer/wire.ts';
import type { Step } from './ways.ts';

/** The places that prove a step, one in the text of each paper. */
export interface Proof {
  readonly from: SpanTuple;
  readonly to: SpanTuple;
}

/**
 * Where both papers of a step say what ties them: their mention of the concept, or the place that weighs most where one lists
 * the other as near. Nothing where the texts do not say it.
 */
export function proofOf({ from, to, concept }: Step, a: PaperText, b: PaperText): Proof | undefined {
  if (concept !== undefined) {
    const [here, there] = [mentionOf(a, concept), mentionOf(b, concept)];
    return here && there && { from: here, to: there };
  }
  const listed = a.related.find(({ id }) => id === to)?.reasons[0];
  if (listed) return { from: listed.here, to: listed.there };
  const back = b.related.find(({ id }) => id === from)?.reasons[0];
  return back && { from: back.there, to: back.here };
}

/** The first mention in the abstract, which has a sentence around it; else the title's. */
function mentionOf({ concepts }: PaperText, concept: string): SpanTuple | undefined {
  const mentions = concepts.find(({ id }) => id === concept)?.mentions ?? [];
  return mentions.find(([field]) => field === 1) ?? mentions[0];
}
