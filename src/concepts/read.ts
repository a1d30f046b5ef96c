import { sentenceRanges } from '../model/sentence.ts';
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

/** A sentence as a range of tokens, `to` exclusive. */
export interface SentenceTokens {
  readonly from: number;
  readonly to: number;
}

/** A field with its tokens, their tags (numbers into `TAGS`) and its sentences; a title is one. */
export interface TaggedField {
  readonly field: FieldName;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
  readonly sentences: readonly SentenceTokens[];
}

/** Both fields of a paper, title first. */
export function readFields(paper: PaperText, lexicon: Lexicon, tagger: Tagger): TaggedField[] {
  return (['title', 'abstract'] as const).map(field => {
    const text = paper[field];
    const tokens = tokenize(text, lexicon);
    return { field, text, tokens, tags: tagger(tokens), sentences: sentencesOf(field, text, tokens) };
  });
}

function sentencesOf(field: FieldName, text: string, tokens: readonly Token[]): SentenceTokens[] {
  if (field === 'title') return tokens.length > 0 ? [{ from: 0, to: tokens.length }] : [];
  let next = 0;
  return sentenceRanges(text).map(([, end]) => {
    const from = next;
    while (next < tokens.length && tokens[next]!.start < end) next++;
    return { from, to: next };
  });
}
