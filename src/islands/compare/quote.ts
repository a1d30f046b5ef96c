import { segments, type Segment } from '../../model/segments.ts';
import { sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/text.ts';
import type { PaperRecord } from './wire.ts';

/**
 * The sentence that a place of a paper stands in. Marked is the place, or the first `name` in the sentence; a place that is
 * the whole sentence has nothing to stand out from.
 */
export function quote(paper: PaperRecord, span: Span, name?: string): Segment[] {
  const sentence = sentenceOf(paper, span);
  const [start, end] =
    name === undefined
      ? [span.start - sentence.start, Math.min(span.end, sentence.end) - sentence.start]
      : placeOf(name, sentence.text);
  const isWhole = start <= 0 && end >= sentence.text.length;
  const links = span.field === 'abstract' ? paper.links : [];
  return segments(
    sentence.text,
    isWhole || end <= start ? [] : [{ start, end, concept: 'mention' }],
    links
      .filter(link => link.start >= sentence.start && link.end <= sentence.end)
      .map(link => ({ ...link, start: link.start - sentence.start, end: link.end - sentence.start }))
  );
}

function placeOf(name: string, text: string): [start: number, end: number] {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? [0, 0] : [at, at + name.length];
}
