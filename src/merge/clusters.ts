import type { PaperDraft } from '../model/paper.ts';
import { foldText } from '../model/slug.ts';
import { identifiersOf, titleKey } from './identity.ts';
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
 * Parts drafts of one title into those that may be one paper. All are, unless two have different DOIs, different
 * arXiv ids or abstracts without common words: then those with an identifier stay by themselves (what their
 * identifiers joined stays joined), and the others are joined where their abstracts are alike.
 */
function agreeing(drafts: readonly PaperDraft[], same: readonly number[], sets: UnionFind): number[][] {
  const differ = (fact: 'doi' | 'arxiv') => {
    const holders = same.filter(at => drafts[at]!.facts[fact] !== undefined);
    return new Set(holders.map(at => sets.find(at))).size > 1;
  };
  const words = same.map(at => contentWords(drafts[at]!.abstract));
  const fullest = words.reduce((best, set) => (set.size > best.size ? set : best));
  if (!differ('doi') && !differ('arxiv') && words.every(set => areAlike(set, fullest))) return [[...same]];
  const unnamed = [...same.keys()].filter(i => identifiersOf(drafts[same[i]!]!).length === 0);
  const parts: { words: Set<string>; members: number[] }[] = [];
  for (const i of unnamed.sort((a, b) => words[b]!.size - words[a]!.size)) {
    const home = parts.find(part => areAlike(words[i]!, part.words));
    if (home) home.members.push(same[i]!);
    else parts.push({ words: words[i]!, members: [same[i]!] });
  }
  return parts.map(part => part.members);
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
