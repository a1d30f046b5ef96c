import { mentionAt, type Evidence, type Span, type Texts } from './text.ts';

/**
 * Words whose dot does not end a sentence. Compared in lower case without the dot.
 * `Intl.Segmenter` is not used: its rules change with the ICU version, and the same input must give the same bytes.
 */
const ABBREVIATIONS = new Set(
  'a.k.a aka al approx cf ch dr e.g eg eq eqs fig figs i.e ie mr mrs ms no nos p pp prof ref refs resp sec st tab vol vs viz w.r.t'.split(
    ' '
  )
);

/** A dot, question or exclamation mark with its closing quotes and brackets, then white space. */
const BOUNDARY = /[.!?]+["'”’)\]]*\s+/gu;

/**
 * Start and end of each sentence of a text, without the white space between them.
 * A boundary needs a following capital, digit or opening bracket, and no abbreviation or initial before it.
 */
export function sentenceRanges(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  let start = text.search(/\S/u);
  if (start < 0) return ranges;
  for (const match of text.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length;
    if (next >= text.length || !endsSentence(text, match.index, match[0], next)) continue;
    ranges.push([start, match.index + match[0].trimEnd().length]);
    start = next;
  }
  ranges.push([start, text.trimEnd().length]);
  return ranges;
}

function endsSentence(text: string, dot: number, mark: string, next: number): boolean {
  if (/^\p{Ll}/u.test(text.slice(next, next + 2))) return false;
  if (!mark.startsWith('.')) return true;
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  const isInitial = /^\p{Lu}$/u.test(word) && !/^[.!?]*["'”’)\]]/u.test(mark.slice(1));
  return !isInitial && !ABBREVIATIONS.has(word.toLowerCase());
}

/** The sentence that a span stands in; where the span crosses sentences, the one it starts in. A title is one sentence. */
export function sentenceOf(texts: Texts, span: Span): Evidence {
  const text = texts[span.field];
  if (span.field === 'title') return mentionAt(texts, 'title', 0, text.length);
  const ranges = rangesOf(text);
  const [start, end] = ranges.findLast(([from]) => from <= span.start) ?? [0, text.length];
  return mentionAt(texts, span.field, start, end);
}

/** The sentences of one abstract are asked for in a row. */
let last: { readonly text: string; readonly ranges: readonly (readonly [number, number])[] } = {
  text: '',
  ranges: []
};

function rangesOf(text: string): readonly (readonly [number, number])[] {
  if (last.text !== text) last = { text, ranges: sentenceRanges(text) };
  return last.ranges;
}
