import type { Run } from './types.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  '#x27': "'"
};

/**
 * Reads Pagefind's excerpt: text with `<mark>` around hits and `& < >` as entities. Only `<mark>` and `</mark>` are read
 * as markup; anything else that looks like it stays text.
 */
export function markedRuns(excerpt: string): Run[] {
  const runs: Run[] = [];
  let hit = false;
  for (const piece of excerpt.split(/(<\/?mark>)/u)) {
    if (piece === '<mark>') hit = true;
    else if (piece === '</mark>') hit = false;
    else if (piece !== '') runs.push({ text: unescaped(piece), hit });
  }
  return runs;
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|#39|#x27);/gu, (_, name: string) => ENTITIES[name]!);
}

/** Marks in a text the words that begin with one of the query's words, or with its stem. */
export function markWords(text: string, words: readonly string[], stem: (word: string) => string): Run[] {
  const wanted = new Set(
    words
      .flatMap(word => word.split(/[^\p{L}\p{N}]+/u))
      .filter(Boolean)
      .map(stem)
  );
  const runs: Run[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    const hit = /[\p{L}\p{N}]/u.test(piece) && wanted.has(stem(piece.toLowerCase()));
    const last = runs.at(-1);
    if (last && last.hit === hit) runs[runs.length - 1] = { text: last.text + piece, hit };
    else if (piece !== '') runs.push({ text: piece, hit });
  }
  return runs;
}
