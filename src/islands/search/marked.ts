import { stem } from '../../model/stem.ts';
import { foldWord } from './vocabulary.ts';
import type { Run } from './types.ts';

/** A word in a text: a run of letters and digits. */
const WORD = /[\p{L}\p{N}]+/gu;

/** The stems of the words of a text, in order. */
export function stemsIn(text: string): string[] {
  return (text.match(WORD) ?? []).map(word => stem(foldWord(word)));
}

/** A text in runs, with the words marked whose stem is wanted. */
export function markWords(text: string, wanted: { has(stem: string): boolean }): Run[] {
  const runs: Run[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    const hit = /[\p{L}\p{N}]/u.test(piece) && wanted.has(stem(foldWord(piece)));
    const last = runs.at(-1);
    if (last && last.hit === hit) runs[runs.length - 1] = { text: last.text + piece, hit };
    else if (piece !== '') runs.push({ text: piece, hit });
  }
  return runs;
}
