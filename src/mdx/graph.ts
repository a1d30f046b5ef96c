import type { KnowledgeGraph } from '../model/graph.ts';
import { compareText } from '../model/text.ts';
import type { GraphData, ThemeData } from '../schema/graph.ts';
import type { LayoutData } from '../schema/layout.ts';
import { bridgesData, gapsData, lineageData } from './between.ts';
import type { Collection } from './collection.ts';
import { rounded } from './number.ts';

type Edge = GraphData['edges'][number];

/** Content of `content/graph.json`. Nodes are ordered by kind and slug, edges by kind, source and target. */
export function graphData(collection: Collection, generated: string): GraphData {
  const nodes = collection.graph.nodes.flatMap(({ id, kind, theme, position }) => {
    const slug = slugOf(id.slice(kind.length + 1), kind, collection);
    return slug ? { kind, slug, theme, x: rounded(position.x), y: rounded(position.y) } : [];
  });
  return {
    generated,
    version: 1,
    themes: themesData(collection),
    nodes: nodes.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.slug, b.slug)),
    edges: [...mentionEdges(collection), ...relatedEdges(collection)].sort(
      (a, b) =>
        compareText(a.kind, b.kind) || compareText(a.source, b.source) || compareText(a.target, b.target)
    ),
    lineage: lineageData(collection),
    bridges: bridgesData(collection),
    gaps: gapsData(collection)
  };
}

function slugOf(id: string, kind: 'paper' | 'concept', collection: Collection): string | undefined {
  return (kind === 'paper' ? collection.papers : collection.shared).get(id)?.slug;
}

function slugs(ids: readonly string[], kind: 'paper' | 'concept', collection: Collection): string[] {
  return ids.flatMap(id => slugOf(id, kind, collection) ?? []);
}

function themesData(collection: Collection): ThemeData[] {
  const themes = collection.graph.themes.filter(theme => theme.papers.some(id => collection.papers.has(id)));
  const ids = new Set(themes.map(theme => theme.id));
  return themes.map(({ id, label, colour, papers, concepts, neighbours }) => ({
    id,
    label,
    colour,
    papers: slugs(papers, 'paper', collection),
    concepts: slugs(concepts, 'concept', collection),
    neighbours: neighbours
      .filter(tie => ids.has(tie.theme))
      .map(tie => ({
        theme: tie.theme,
        weight: rounded(tie.weight),
        concepts: slugs(tie.concepts, 'concept', collection)
      }))
  }));
}

function mentionEdges(collection: Collection): Edge[] {
  return [...collection.papers.values()].flatMap(paper =>
    (collection.entries.get(paper.id)?.concepts ?? []).flatMap(({ id, score }): Edge[] => {
      const concept = collection.shared.get(id);
      if (!concept) return [];
      return [{ kind: 'mentions', source: paper.slug, target: concept.slug, weight: rounded(score) }];
    })
  );
}

/** One edge a pair, from the slug that comes first, with the greater of the two scores. */
function relatedEdges(collection: Collection): Edge[] {
  const edges = new Map<string, Edge>();
  for (const [id, list] of collection.graph.related) {
    const paper = collection.papers.get(id);
    for (const related of list) {
      const other = collection.papers.get(related.id);
      if (!paper || !other) continue;
      const [source, target] = [paper.slug, other.slug].sort(compareText) as [string, string];
      const key = `${source} ${target}`;
      const weight = Math.max(rounded(related.score), edges.get(key)?.weight ?? 0);
      edges.set(key, { kind: 'related', source, target, weight });
    }
  }
  return [...edges.values()];
}

/** Content of `content/layout.json`, keys in order. */
export function layoutData(graph: KnowledgeGraph, generated: string): LayoutData {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.entries(record).sort(([a], [b]) => compareText(a, b));
  const positions = sorted(graph.layout.positions).map(([id, { x, y }]) => [
    id,
    { x: rounded(x), y: rounded(y) }
  ]);
  const themes = sorted(graph.layout.themes).map(([id, { colour, papers }]) => [
    id,
    { colour, papers: [...papers] }
  ]);
  return {
    generated,
    version: 1,
    positions: Object.fromEntries(positions),
    themes: Object.fromEntries(themes),
    ...(graph.layout.slugs && {
      slugs: Object.fromEntries(sorted(graph.layout.slugs).map(([slug, keys]) => [slug, [...keys]]))
    })
  };
}
