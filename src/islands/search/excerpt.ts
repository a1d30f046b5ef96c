import { sentenceRanges } from '../../model/sentence.ts';
import { markWords, stemsIn } from './marked.ts';
import type { Run } from './types.ts';

/** Characters that an excerpt has at most, about three lines. */
const LONGEST = 260;

/**
 * The sentence of a text that matches best, the earlier of equals, hits marked: `wanted` says for each stem how much it
 * counts. Nothing where no sentence has any.
 */
export function bestSentence(text: string, wanted: ReadonlyMap<string, number>): Run[] {
  let [best, most] = ['', 0];
  for (const [start, end] of sentenceRanges(text)) {
    const sentence = text.slice(start, end);
    const found = new Set(stemsIn(sentence)).intersection(wanted);
    const worth = [...found].reduce((sum, stem) => sum + wanted.get(stem)!, 0);
    if (worth > most) [best, most] = [sentence, worth];
  }
  return most === 0 ? [] : markWords(clipped(best, wanted), wanted);
}

/** Cuts a long sentence between words, so that its first hit is in what stays. */
function clipped(text: string, wanted: ReadonlyMap<string, number>): string {
  if (text.length <= LONGEST) return text;
  const words = text.matchAll(/[\p{L}\p{N}]+/gu);
  const first = [...words].find(([word]) => stemsIn(word).some(stem => wanted.has(stem)))?.index ?? 0;
  const from = first < LONGEST - 60 ? 0 : text.lastIndexOf(' ', first - 60) + 1;
  const end = from + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', from + LONGEST);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
