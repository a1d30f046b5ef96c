import type { PaperDraft } from '../model/paper.ts';
import { foldText } from '../model/slug.ts';
import { firstAuthor } from '../model/authors.ts';
import { identifiersOf, isPreprintDoi, titleKey } from './identity.ts';
import { UnionFind } from './union-find.ts';

/**
 * Drafts → groups that are one paper each: those with a common DOI or arXiv id, and those with one title unless
 * something speaks against it. Groups and their members keep the order of the drafts.
 */
export function clusterDrafts(drafts: readonly PaperDraft[]): PaperDraft[][] {
  const sets = new UnionFind(drafts.length);
  const byKey = (keysOf: (draft: PaperDraft) => readonly string[]) => groupNumbers(drafts, keysOf);
  for (const same of byKey(identifiersOf)) for (const at of same) sets.union(same[0]!, at);
  for (const same of byKey(draft => [titleKey(draft.title)].filter(key => key !== ''))) {
    for (const part of agreeing(drafts, same, sets)) for (const at of part) sets.union(part[0]!, at);
  }
  const members = Map.groupBy(drafts.keys(), at => sets.find(at));
  return [...members.values()].map(group => group.map(at => drafts[at]!));
}

function groupNumbers(
  drafts: readonly PaperDraft[],
  keysOf: (draft: PaperDraft) => readonly string[]
): number[][] {
  const groups = new Map<string, number[]>();
  drafts.forEach((draft, at) => {
    for (const key of keysOf(draft)) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  });
  return [...groups.values()];
}

/**
 * Parts drafts of one title into those that may be one paper: by first author, by years far from each other, then by
 * what else tells works apart. What identifiers joined stays joined.
 */
function agreeing(drafts: readonly PaperDraft[], same: readonly number[], sets: UnionFind): number[][] {
  if (same.length === 1) return [[...same]];
  const authorOf = (at: number) => firstAuthor(drafts[at]!.facts);
  const byAuthor = partBy(same, sets, authorOf);
  const byYear = byAuthor.flatMap(part => partBy(part, sets, spansOf(drafts, part)));
  return byYear.flatMap(part => {
    const authors = new Set(part.map(authorOf));
    const isOneAuthor = authors.size === 1 && !authors.has(undefined);
    return withoutContradiction(drafts, part, sets, isOneAuthor);
  });
}

/** Parts by what a fact says; drafts that are silent join the others where these agree, else they stay by themselves. */
function partBy(
  same: readonly number[],
  sets: UnionFind,
  valueOf: (at: number) => string | number | undefined
): number[][] {
  const bySet = new Map<number, string | number>();
  for (const at of same) {
    const value = valueOf(at);
    if (value !== undefined && !bySet.has(sets.find(at))) bySet.set(sets.find(at), value);
  }
  if (new Set(bySet.values()).size <= 1) return [[...same]];
  return [...Map.groupBy(same, at => bySet.get(sets.find(at))).values()];
}

/** A preprint comes out a few years before its published version at most. */
const WIDEST_GAP = 3;

/** Per draft: the number of the span of years that it lies in; a gap of more than three years parts two spans. */
function spansOf(drafts: readonly PaperDraft[], same: readonly number[]): (at: number) => number | undefined {
  const yearOf = (at: number) => {
    const date = drafts[at]!.facts.date;
    return date && !date.inferred ? Number(date.iso.slice(0, 4)) : undefined;
  };
  const years = same.flatMap(at => yearOf(at) ?? []).sort((a, b) => a - b);
  const starts = years.filter((year, at) => at === 0 || year - years[at - 1]! > WIDEST_GAP);
  return at => {
    const year = yearOf(at);
    return year === undefined ? undefined : starts.findLastIndex(start => start <= year);
  };
}

/**
 * All drafts, unless two have different DOIs of publishers, different arXiv ids, or, where not all name the same first
 * author, abstracts without common words: then those with an identifier stay by themselves, and the others are joined
 * where their abstracts are alike.
 */
function withoutContradiction(
  drafts: readonly PaperDraft[],
  same: readonly number[],
  sets: UnionFind,
  isOneAuthor: boolean
): number[][] {
  const differ = (fact: 'doi' | 'arxiv') => {
    const holders = same.filter(at => isTelling(drafts[at]!.facts[fact]));
    return new Set(holders.map(at => sets.find(at))).size > 1;
  };
  const words = same.map(at => contentWords(drafts[at]!.abstract));
  const fullest = words.reduce((best, set) => (set.size > best.size ? set : best));
  const isOneText = isOneAuthor || words.every(set => areAlike(set, fullest));
  if (!differ('doi') && !differ('arxiv') && isOneText) return [[...same]];
  const unnamed = [...same.keys()].filter(i => identifiersOf(drafts[same[i]!]!).length === 0);
  const parts: { words: Set<string>; members: number[] }[] = [];
  for (const i of unnamed.sort((a, b) => words[b]!.size - words[a]!.size)) {
    const home = parts.find(part => areAlike(words[i]!, part.words));
    if (home) home.members.push(same[i]!);
    else parts.push({ words: words[i]!, members: [same[i]!] });
  }
  return parts.map(part => part.members);
}

function isTelling(identifier: string | undefined): boolean {
  return identifier !== undefined && !isPreprintDoi(identifier);
}

/** Abstracts with fewer words say too little to tell works apart. */
const FEWEST_WORDS = 25;

/** Abstracts of two works share more of the shorter one's longer words in one of a thousand pairs; see README.md. */
const LEAST_SHARED = 0.3;

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  return smaller < FEWEST_WORDS || a.intersection(b).size >= LEAST_SHARED * smaller;
}

/** Words of five letters and more: the shorter ones are common to all English prose. */
function contentWords(text: string): Set<string> {
  return new Set(foldText(text).match(/\p{L}{5,}/gu));
}
