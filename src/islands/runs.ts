import { mathsOf } from '../model/maths.ts';
import { segments, type Run, type Segment } from '../model/segments.ts';
import { el } from './dom.ts';

/** Words and maths as nodes. Raised and lowered signs are set; other maths shows its source, as no parser is loaded for it. */
export function runNodes(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ kind, text }) => {
    const maths = kind === 'maths' ? mathsOf(text) : undefined;
    return !maths || maths.kind === 'tex' ? text : el(maths.kind, { 'data-tex': text }, maths.text);
  });
}

/** A segment's words and maths. */
export function segmentNodes(segment: Segment): (Node | string)[] {
  return segment.kind === 'link' || !segment.runs ? [segment.text] : runNodes(segment.runs);
}

/** A title or name of a paper as nodes. */
export function textNodes(text: string): (Node | string)[] {
  return segments(text, []).flatMap(segmentNodes);
}
