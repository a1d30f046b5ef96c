import { firstAuthor } from '../model/authors.ts';
import type { Curation } from '../model/curation.ts';
import { paperNames } from '../model/paper-names.ts';
import { titleOf, type Paper } from '../model/paper.ts';
import { readable } from '../model/segments.ts';
import { foldText } from '../model/slug.ts';
import { compareText } from '../model/text.ts';
import type { WorkItem } from '../model/work.ts';
import { entry } from './entry.ts';

/** Titles that share this part of their words (Jaccard) are near; without a common first author they must be nearer. */
const NEAR = 0.6;
const VERY_NEAR = 0.8;

/** Pairs are looked for among papers that share one of each title's rarest words, unless very many do. */
const RAREST = 4;
const MOST_SHARING = 60;

/** Pairs of papers that may be one, the nearest titles first. What the curator said of a pair settles it. */
export function duplicates(papers: readonly Paper[], { different }: Pick<Curation, 'different'>): WorkItem[] {
  const words = papers.map(paper => wordsOf(titleOf(paper)));
  const settled = settledPairs(papers, different);
  return [...candidatePairs(words)]
    .map(pair => pair.split(' ').map(Number) as [number, number])
    .flatMap(([a, b]) => {
      const likeness = jaccard(words[a]!, words[b]!);
      const [one, other] = [papers[a]!, papers[b]!];
      const authors = [firstAuthor(one.facts), firstAuthor(other.facts)];
      const same = authors[0] !== undefined && authors[0] === authors[1];
      if (likeness < (same ? NEAR : VERY_NEAR) || settled.has(keyOf(one, other))) return [];
      return [{ one, other, likeness, same }];
    })
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        compareText(a.one.slug, b.one.slug) ||
        compareText(a.other.slug, b.other.slug)
    )
    .map(({ one, other, likeness, same }) => ({
      kind: 'duplicate',
      title: `${readable(titleOf(one))} / ${readable(titleOf(other))}`,
      why: `Their titles share ${Math.round(100 * likeness)} % of their words${same ? ', and the first author is the same' : ''}.`,
      pages: [one, other].map(({ slug }) => `papers/${slug}/`),
      type: `${entry('same', { papers: [one.slug, other.slug] })}\n# or, if they are two:\n${entry('different', { papers: [one.slug, other.slug] })}`
    }));
}

/** Words of a title without endings of one or two letters' use; numbers count, as versions differ by them. */
function wordsOf(title: string): Set<string> {
  return new Set(foldText(title).match(/\p{L}{3,}|\p{N}+/gu));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Places of papers that share a rare word, `a b` with a < b. */
function candidatePairs(words: readonly ReadonlySet<string>[]): Set<string> {
  const holders = new Map<string, number[]>();
  words.forEach((own, at) => {
    for (const word of own) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  });
  const pairs = new Set<string>();
  for (const [at, own] of words.entries()) {
    const count = (word: string) => holders.get(word)!.length;
    const rare = [...own]
      .filter(word => count(word) > 1)
      .sort((a, b) => count(a) - count(b) || compareText(a, b))
      .slice(0, RAREST)
      .filter(word => count(word) <= MOST_SHARING);
    for (const word of rare)
      for (const other of holders.get(word)!)
        if (other !== at) pairs.add(at < other ? `${at} ${other}` : `${other} ${at}`);
  }
  return pairs;
}

const keyOf = (a: Paper, b: Paper): string => [a.id, b.id].sort(compareText).join('\n');

function settledPairs(papers: readonly Paper[], different: Curation['different']): Set<string> {
  if (different.length === 0) return new Set();
  const names = paperNames(papers);
  return new Set(
    different.flatMap(({ papers: pair }) => {
      const ids = pair.flatMap(name => names.all(name));
      return ids.length === 2 ? [ids.sort(compareText).join('\n')] : [];
    })
  );
}
