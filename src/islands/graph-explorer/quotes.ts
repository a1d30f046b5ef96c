import { segments, type Segment } from '../../model/segments.ts';
import { sentenceOf } from '../../model/sentence.ts';
import type { FieldName, Texts } from '../../model/text.ts';
import type { SpanTuple } from './wire.ts';

/** The sentence that a place of a text stands in, the place marked as a `concept` segment. */
export function quoted(texts: Texts, [field, start, end]: SpanTuple): Segment[] {
  const name: FieldName = field === 0 ? 'title' : 'abstract';
  const sentence = sentenceOf(texts, { field: name, start, end });
  const mark = {
    start: start - sentence.start,
    end: Math.min(end, sentence.end) - sentence.start,
    concept: 'mention'
  };
  return segments(sentence.text, [mark]);
}
