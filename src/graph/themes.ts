import type { Concept, ConceptIndex } from '../model/concept.ts';
import type { LayoutMemory, Theme, ThemeTie } from '../model/graph.ts';
import { titleOf, type Paper } from '../model/paper.ts';
import { compareText } from '../model/text.ts';
import { communities } from './communities.ts';
import type { Edge } from './edges.ts';
import { toGrain } from './grain.ts';
import { identities } from './identities.ts';
import { conceptCounts, distinctiveConcepts, themeLabel, type Distinctive } from './theme-labels.ts';

const CONCEPTS_OF_THEME = 12;
const CONCEPTS_OF_TIE = 5;
const NEIGHBOURS = 6;

/** A theme before its identity is known. */
interface Group {
  readonly papers: readonly string[];
  readonly distinctive: readonly Distinctive[];
  /** How many of the papers mention each shared concept. */
  readonly counts: ReadonlyMap<Concept, number>;
  readonly label: string;
}

/** Themes of the paper graph, about √n of them, largest first. A paper without relatives is in none. */
export function findThemes(
  papers: readonly Paper[],
  edges: readonly Edge[],
  concepts: ConceptIndex,
  memory?: LayoutMemory
): Theme[] {
  const members = communities(papers.length, edges, Math.round(Math.sqrt(papers.length)));
  const taken = new Set<string>();
  const ordered = mostCentralFirst(members, edges).map(places => places.map(place => papers[place]!));
  const ids = ordered.map(group => group.map(paper => paper.id));
  const counts = conceptCounts(ids, concepts);
  const groups = ids.map((group, at): Group => {
    const distinctive = distinctiveConcepts(counts[at]!, group.length, papers.length);
    const label = themeLabel(distinctive, taken) ?? titleOf(ordered[at]![0]!);
    taken.add(label);
    return { papers: group, counts: counts[at]!, distinctive, label };
  });
  const known = identities(
    groups.map(group => group.papers),
    groups.map(group => group.label),
    memory
  );
  const ties = tiesBetween(members, edges);
  return groups.map(({ papers: group, distinctive, label }, at) => ({
    ...known[at]!,
    label,
    papers: group,
    concepts: distinctive.slice(0, CONCEPTS_OF_THEME).map(({ concept }) => concept.id),
    neighbours: neighboursOf(
      at,
      groups,
      ties[at]!,
      known.map(({ id }) => id)
    )
  }));
}

/** Orders each group's papers by the sum of their ties inside the group. */
function mostCentralFirst(groups: readonly (readonly number[])[], edges: readonly Edge[]): number[][] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map(paper => [paper, at])));
  const centrality = new Map(groups.flatMap(group => group.map(paper => [paper, 0])));
  for (const { a, b, weight } of edges) {
    const group = groupOf.get(a);
    if (group === undefined || group !== groupOf.get(b)) continue;
    centrality.set(a, centrality.get(a)! + weight);
    centrality.set(b, centrality.get(b)! + weight);
  }
  return groups.map(group =>
    group.toSorted((a, b) => toGrain(centrality.get(b)!) - toGrain(centrality.get(a)!) || a - b)
  );
}

/** For each group, the weight of the edges to each other group. */
function tiesBetween(groups: readonly (readonly number[])[], edges: readonly Edge[]): Map<number, number>[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map(paper => [paper, at])));
  const ties = groups.map(() => new Map<number, number>());
  for (const { a, b, weight } of edges) {
    const [from, to] = [groupOf.get(a), groupOf.get(b)];
    if (from === undefined || to === undefined || from === to) continue;
    ties[from]!.set(to, (ties[from]!.get(to) ?? 0) + weight);
    ties[to]!.set(from, (ties[to]!.get(from) ?? 0) + weight);
  }
  return ties;
}

function neighboursOf(
  at: number,
  groups: readonly Group[],
  ties: ReadonlyMap<number, number>,
  ids: readonly string[]
): ThemeTie[] {
  return [...ties]
    .map(([other, weight]) => ({ other, theme: ids[other]!, weight: toGrain(weight) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.theme, b.theme))
    .slice(0, NEIGHBOURS)
    .map(({ other, ...tie }) => ({ ...tie, concepts: tyingConcepts(groups[at]!, groups[other]!) }));
}

/** Concepts that are mentioned on both sides and tell at least one of the themes from the rest. */
function tyingConcepts(here: Group, there: Group): string[] {
  const shareIn = (group: Group, concept: Concept): number =>
    (group.counts.get(concept) ?? 0) / group.papers.length;
  const candidates = new Set([...here.distinctive, ...there.distinctive].map(({ concept }) => concept));
  return [...candidates]
    .map(concept => ({ id: concept.id, weight: Math.min(shareIn(here, concept), shareIn(there, concept)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
    .slice(0, CONCEPTS_OF_TIE)
    .map(({ id }) => id);
}
