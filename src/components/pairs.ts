import { sentenceOf } from '../model/sentence.ts';
import type { Span, Texts } from '../model/text.ts';

/** Two sentences that tie two papers, with all places in them that do. */
export interface SentencePair {
  readonly here: [Span, ...Span[]];
  readonly there: [Span, ...Span[]];
}

/** The pairs of sentences that reasons rest on, in the order of the reasons; reasons with the same two sentences share a pair. */
export function sentencePairs(
  reasons: readonly { readonly here: Span; readonly there: Span }[],
  here: Texts,
  there: Texts
): SentencePair[] {
  const sentence = (texts: Texts, span: Span) => `${span.field} ${sentenceOf(texts, span).start}`;
  const groups = Map.groupBy(
    reasons,
    reason => `${sentence(here, reason.here)} ${sentence(there, reason.there)}`
  );
  return [...groups.values()].flatMap(group => {
    const [first, ...rest] = group;
    if (!first) return [];
    return [
      {
        here: [first.here, ...rest.map(reason => reason.here)],
        there: [first.there, ...rest.map(reason => reason.there)]
      }
    ];
  });
}
