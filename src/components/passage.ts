import { segments, type Mark, type Segment } from '../model/segments.ts';
import { sentenceOf } from '../model/sentence.ts';
import type { Span } from '../model/text.ts';
import type { PaperData } from '../schema/paper.ts';

type Source = Pick<PaperData, 'title' | 'abstract' | 'links'>;

/**
 * The sentence that the first of some mentions stands in, all of them marked. Of a title, the whole title. A mention that is
 * the whole sentence, as where a sentence states a link, has nothing to stand out from.
 */
export function sentenceAround(paper: Source, mentions: readonly [Span, ...Span[]]): Segment[] {
  const sentence = sentenceOf(paper, mentions[0]);
  const parts = mentions.filter(({ start, end }) => start > sentence.start || end < sentence.end);
  return cut(
    paper,
    sentence,
    parts.map(({ start, end }) => ({ start, end, concept: '' }))
  );
}

/** A stretch of a paper's text as people read it; the first place of each of `names` that it says is marked. */
export function stretch(paper: Source, span: Span, names: readonly string[] = []): Segment[] {
  const text = paper[span.field].slice(span.start, span.end).toLowerCase();
  const marks = names.flatMap(name => {
    const at = text.indexOf(name.toLowerCase());
    if (name === '' || at < 0) return [];
    return [{ start: span.start + at, end: span.start + at + name.length, concept: '' }];
  });
  return cut(paper, span, marks);
}

/** Segments of a span of a paper. Marks and links count from the start of the field and may reach beyond the span. */
function cut(paper: Source, { field, start, end }: Span, marks: readonly Mark[]): Segment[] {
  const within = <T extends { start: number; end: number }>(place: T): T => ({
    ...place,
    start: Math.max(place.start, start) - start,
    end: Math.min(place.end, end) - start
  });
  const links = field === 'abstract' ? paper.links : [];
  const inside = links.filter(link => link.start >= start && link.end <= end);
  return segments(paper[field].slice(start, end), marks.map(within), inside.map(within));
}
