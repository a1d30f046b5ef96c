/** The two fields of a paper that are read for concepts. */
export type FieldName = 'title' | 'abstract';

/** A place in one field of a paper, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
}

/** A place in a paper's text together with the text that stands there: `paper[field].slice(start, end) === text`. */
export interface Mention extends Span {
  readonly text: string;
}

/** The sentence that proves something: a mention as long as a sentence. */
export type Evidence = Mention;

/** The texts of a paper that mentions point into, exactly as the source wrote them. */
export type Texts = Readonly<Record<FieldName, string>>;

/** Makes a mention of a slice, so that its text can never differ from its place. */
export function mentionAt(texts: Texts, field: FieldName, start: number, end: number): Mention {
  return { field, start, end, text: texts[field].slice(start, end) };
}

/** Orders by UTF-16 code units. Unlike `localeCompare` it gives the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders mentions as a reader meets them: title first, then by place, the longer one first. */
export function compareMentions(a: Span, b: Span): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}
