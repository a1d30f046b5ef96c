import type { FieldName } from '../model/text.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tagger } from './tagger.ts';
import { tokenize, type Token } from './tokens.ts';

/** What of a paper is read for concepts. */
export interface PaperText {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

/** A field with its tokens and their tags (numbers into `TAGS`). */
export interface TaggedField {
  readonly field: FieldName;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
}

/** Both fields of a paper, title first. */
export function readFields(paper: PaperText, lexicon: Lexicon, tagger: Tagger): TaggedField[] {
  return (['title', 'abstract'] as const).map(field => {
    const text = paper[field];
    const tokens = tokenize(text, lexicon);
    return { field, text, tokens, tags: tagger(tokens) };
  });
}
