import { stem } from '../../model/stem.ts';
import { sentenceRanges } from '../../model/sentence.ts';
import { markWords } from './marked.ts';
import type { Run } from './types.ts';

/** Fewer words are a heading, a byline or a list of names: second choice. */
const SENTENCE = 7;

/** Characters that an excerpt has at most, about three lines. */
const LONGEST = 260;

/**
 * The sentence of a page that has most of the query's words, the earlier of equals, hits marked. The title is shown
 * already and left out. Nothing where no sentence has a word.
 */
export function bestSentence(content: string, title: string, words: readonly string[]): Run[] {
  const wanted = new Set(stems(words.join(' ')));
  const sentences = sentenceRanges(content)
    .map(([start, end]) => content.slice(start, end))
    .filter(sentence => !title.startsWith(sentence.replace(/\.$/u, '')));
  const scored = sentences.map(text => {
    const found = stems(text);
    const hits = new Set(found).intersection(wanted).size;
    return { text, hits, whole: hits > 0 && found.length >= SENTENCE };
  });
  const best = scored.reduce((a, b) => ((Number(b.whole) - Number(a.whole) || b.hits - a.hits) > 0 ? b : a), {
    text: '',
    hits: 0,
    whole: false
  });
  return best.hits === 0 ? [] : markWords(clipped(best.text, wanted), words, stem);
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
}

/** Cuts a long sentence between words, so that its first hit is in what stays. */
function clipped(text: string, wanted: ReadonlySet<string>): string {
  if (text.length <= LONGEST) return text;
  const first =
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => wanted.has(stem(word.toLowerCase())))?.index ?? 0;
  const from = first < LONGEST - 60 ? 0 : text.lastIndexOf(' ', first - 60) + 1;
  const end = from + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', from + LONGEST);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
