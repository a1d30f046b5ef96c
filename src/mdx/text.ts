import type { Concept } from '../model/concept.ts';
import type { Paper } from '../model/paper.ts';
import { segments, type Mark, type Segment } from '../model/segments.ts';
import type { Span } from '../model/text.ts';
import type { Collection } from './collection.ts';

/** The places in a paper's abstract where a concept with a page is mentioned. */
function abstractMarks(paper: Paper, collection: Collection): Mark[] {
  const entry = collection.entries.get(paper.id);
  return (entry?.concepts ?? []).flatMap(({ id, mentions }) => {
    const concept = collection.shared.get(id);
    if (!concept) return [];
    return mentions
      .filter(mention => mention.field === 'abstract')
      .map(({ start, end }) => ({ start, end, concept: concept.slug }));
  });
}

/** The abstract as a page shows it, with links and the mentions of concepts that have a page. */
export function abstractSegments(paper: Paper, collection: Collection): Segment[] {
  return segments(paper.abstract, abstractMarks(paper, collection), paper.links);
}

/** A sentence of a paper as another page shows it, with its concepts marked, the page's own left out. */
export function sentenceSegments(paper: Paper, span: Span, own: Concept, collection: Collection): Segment[] {
  const inside = (place: { start: number; end: number }) =>
    place.start >= span.start && place.end <= span.end;
  const shift = <T extends { start: number; end: number }>(place: T): T => ({
    ...place,
    start: place.start - span.start,
    end: place.end - span.start
  });
  const text = paper[span.field].slice(span.start, span.end);
  if (span.field === 'title') return segments(text, []);
  const marks = abstractMarks(paper, collection).filter(mark => mark.concept !== own.slug && inside(mark));
  return segments(text, marks.map(shift), paper.links.filter(inside).map(shift));
}
