import type { Concept, ConceptIndex, RelationType } from '../model/concept.ts';
import type { LineageFamily, LineageLink } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { sentenceOf } from '../model/sentence.ts';
import { compareText } from '../model/text.ts';

/** Relations by which a paper places itself after something. */
const AFTER: ReadonlySet<RelationType> = new Set<RelationType>(['extends', 'outperforms', 'compares-with']);

/**
 * Families of methods: what papers state about their predecessors, and, marked as inferred, papers that name what a paper of
 * the collection introduced, if both are dated and the introducing one is older.
 */
export function findLineage(papers: readonly Paper[], index: ConceptIndex): LineageFamily[] {
  const byId = new Map(papers.map(paper => [paper.id, paper]));
  const stated = statedArrows(index, byId);
  const known = new Set(stated.map(pairOf));
  const inferred = inferredArrows(index, byId).filter(
    link => !known.has(pairOf(link)) && !known.has(pairOf(reversed(link)))
  );
  return families(
    [...stated, ...inferred],
    node => byId.get(node.replace(/^paper:/u, ''))?.facts.date?.iso ?? ''
  );
}

const pairOf = ({ from, to }: Pick<LineageLink, 'from' | 'to'>): string => JSON.stringify([from, to]);
const reversed = ({ from, to }: LineageLink): Pick<LineageLink, 'from' | 'to'> => ({ from: to, to: from });

function statedArrows(index: ConceptIndex, papers: ReadonlyMap<string, Paper>): LineageLink[] {
  const named = new Map(
    index.concepts.filter(concept => isName(concept, papers.size)).map(({ id }) => [id, `concept:${id}`])
  );
  const arrows = new Map<string, LineageLink>();
  for (const { source, type, target, evidence } of index.relations) {
    const from = target.paper === undefined ? named.get(target.concept ?? '') : `paper:${target.paper}`;
    if (!AFTER.has(type) || from === undefined || target.paper === source || !papers.has(source)) continue;
    const link: LineageLink = { from, to: `paper:${source}`, basis: 'stated', type, evidence };
    const known = arrows.get(pairOf(link));
    if (!known || (type === 'extends' && known.type !== 'extends')) arrows.set(pairOf(link), link);
  }
  return [...arrows.values()];
}

/** A method that more papers mention than this share, and than `FEW`, is a field, not an ancestor. */
const MOST_SHARE = 0.05;
const FEW = 5;

/** True for the name of one method (DARTS, GPipe). A kind of thing has no capitals or digits inside, or a plural (CNNs). */
function isName({ label, type, aliases, papers }: Concept, all: number): boolean {
  if (type !== 'method' && type !== 'task') return false;
  const forms = [label, ...aliases];
  const looksLikeName = forms.some(form => /^\S*(?:\p{Lu}\S*\p{Lu}|\p{L}\S*\d)\S*$/u.test(form));
  const hasPlural = forms.some(form => /\p{Lu}s$/u.test(form));
  return looksLikeName && !hasPlural && papers.length <= Math.max(FEW, MOST_SHARE * all);
}

function inferredArrows(index: ConceptIndex, papers: ReadonlyMap<string, Paper>): LineageLink[] {
  const introducedBy = new Map(
    index.papers.flatMap(({ paper, introduces }) =>
      introduces.flatMap(({ concept }) => (concept === undefined ? [] : [[concept, paper] as const]))
    )
  );
  return index.papers.flatMap(({ paper: id, concepts }) =>
    concepts.flatMap(({ id: concept, mentions }): LineageLink[] => {
      const [earlier, later] = [papers.get(introducedBy.get(concept) ?? ''), papers.get(id)];
      if (!earlier || !later || earlier === later || !isOlder(earlier, later)) return [];
      const evidence = sentenceOf(later, mentions.find(({ field }) => field === 'abstract') ?? mentions[0]!);
      return [{ from: `paper:${earlier.id}`, to: `paper:${later.id}`, basis: 'inferred', evidence }];
    })
  );
}

function isOlder(a: Paper, b: Paper): boolean {
  const [first, second] = [a.facts.date, b.facts.date];
  return first !== undefined && second !== undefined && first.iso < second.iso;
}

/** Groups links by what hangs together. */
function families(links: readonly LineageLink[], dateOf: (node: string) => string): LineageFamily[] {
  const groupOf = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    const joined = new Set([from, to, ...(groupOf.get(from) ?? []), ...(groupOf.get(to) ?? [])]);
    for (const node of joined) groupOf.set(node, joined);
  }
  return [...new Set(groupOf.values())]
    .map(group => {
      const members = [...group].sort((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a, b));
      const placeOf = new Map(members.map((node, at) => [node, at]));
      const order = ({ from, to }: LineageLink): [number, number] => [placeOf.get(from)!, placeOf.get(to)!];
      const own = links.filter(({ from }) => group.has(from));
      return { members, links: own.sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]) };
    })
    .sort((a, b) => b.members.length - a.members.length || compareText(a.members[0]!, b.members[0]!));
}
