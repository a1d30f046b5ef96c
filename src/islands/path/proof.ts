import type { PaperText, SpanTuple } from '../graph-explorer/wire.ts';
import type { Step } from './ways.ts';

/** The places that prove a step, one in the text of each paper, and the concept that stands there, where it is one. */
export interface Proof {
  readonly from: SpanTuple;
  readonly to: SpanTuple;
  readonly concept?: string;
}

/**
 * Where both papers of a step say what ties them: their mention of the concept, or a reason for which one lists the other as
 * near: the first about a concept that is not too common (`isTelling`), else the heaviest. Nothing where the texts say nothing.
 */
export function proofOf(
  { from, to, concept }: Step,
  a: PaperText,
  b: PaperText,
  isTelling: (concept: string) => boolean
): Proof | undefined {
  if (concept !== undefined) {
    const [here, there] = [mentionOf(a, concept), mentionOf(b, concept)];
    return here && there && { from: here, to: there, concept };
  }
  const [listed, back] = [reasonOf(a, to, isTelling), reasonOf(b, from, isTelling)];
  if (listed) return { from: listed.here, to: listed.there, ...named(listed, isTelling) };
  return back && { from: back.there, to: back.here, ...named(back, isTelling) };
}

type Reason = PaperText['related'][number]['reasons'][number];

function reasonOf(
  { related }: PaperText,
  other: string,
  isTelling: (concept: string) => boolean
): Reason | undefined {
  const reasons = related.find(({ id }) => id === other)?.reasons ?? [];
  return reasons.find(({ concept }) => concept !== undefined && isTelling(concept)) ?? reasons[0];
}

function named({ concept }: Reason, isTelling: (concept: string) => boolean): { concept?: string } {
  return concept !== undefined && isTelling(concept) ? { concept } : {};
}

/** The first mention in the abstract, which has a sentence around it; else the title's. */
function mentionOf({ concepts }: PaperText, concept: string): SpanTuple | undefined {
  const mentions = concepts.find(({ id }) => id === concept)?.mentions ?? [];
  return mentions.find(([field]) => field === 1) ?? mentions[0];
}
