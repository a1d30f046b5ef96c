import type { BridgeData, GapData, LineageData } from '../schema/graph.ts';
import type { Collection } from './collection.ts';
import { rounded } from './number.ts';

type Member = LineageData['members'][number];

/** Families of methods, in the graph's order. A link to something that has no page and no name is left out. */
export function lineageData(collection: Collection): LineageData[] {
  return (collection.graph.lineage ?? []).flatMap(({ members, links }): LineageData[] => {
    const known = members.flatMap(id => {
      const member = memberOf(id, collection);
      return member ? [[id, member] as const] : [];
    });
    const places = new Map(known.map(([id], at) => [id, at]));
    const arrows = links.flatMap(({ from, to, basis, type, evidence }) => {
      const [start, end] = [places.get(from), places.get(to)];
      if (start === undefined || end === undefined) return [];
      return [{ from: start, to: end, basis, ...(type && { type }), evidence: { ...evidence } }];
    });
    return arrows.length > 0 ? [{ members: known.map(([, member]) => member), links: arrows }] : [];
  });
}

function memberOf(id: string, { papers, concepts, shared }: Collection): Member | undefined {
  const [kind, name] = [
    id.startsWith('paper:') ? 'paper' : 'concept',
    id.slice(id.indexOf(':') + 1)
  ] as const;
  if (kind === 'paper') {
    const paper = papers.get(name);
    return paper && { kind, slug: paper.slug };
  }
  const concept = concepts.get(name);
  return concept && { kind, slug: concept.slug, ...(!shared.has(name) && { label: concept.label }) };
}

/** Concepts that tie themes, strongest first. */
export function bridgesData({ shared, graph }: Collection): BridgeData[] {
  return (graph.bridges ?? []).flatMap(({ concept, weight, themes }) => {
    const slug = shared.get(concept)?.slug;
    return slug === undefined ? [] : [{ concept: slug, weight: rounded(weight), themes: [...themes] }];
  });
}

/** Pairs of concepts that never meet, strongest first. */
export function gapsData({ papers, shared, graph }: Collection): GapData[] {
  return (graph.gaps ?? []).flatMap(({ concepts, weight, through, papers: nearest }): GapData[] => {
    const [a, b] = concepts.map(id => shared.get(id)?.slug);
    const [left, right] = nearest.map(id => papers.get(id)?.slug);
    if (a === undefined || b === undefined || left === undefined || right === undefined) return [];
    const thirds = through.flatMap(id => shared.get(id)?.slug ?? []);
    return [{ concepts: [a, b], weight: rounded(weight), through: thirds, papers: [left, right] }];
  });
}
