import { isComplete, otherEnd, type Arrow, type KnownGraph } from '../graph.ts';
import { shardName } from '../wire.ts';

/** What is shown over time. */
export interface Course {
  /** Ids of what the question is about, its papers, and what it descends from or leads to. */
  readonly members: readonly string[];
  /** Arrows between members. */
  readonly arrows: readonly Arrow[];
  readonly needs: readonly string[];
}

/** Arrows that a line of descent is followed, at most. */
const GENERATIONS = 3;

/**
 * A theme's papers, a concept's papers or a paper's related papers, together with what the node descends from and leads to,
 * for the axis of time.
 */
export function overTime(graph: KnownGraph, about: string): Course {
  const node = graph.nodes.get(about);
  const theme = about.startsWith('theme:') ? shardName(about.slice('theme:'.length)) : undefined;
  const shard = theme ?? node?.shard;
  const papers = theme
    ? [...graph.nodes.values()]
        .filter(each => each.shard === theme && each.type === 'paper')
        .map(({ id }) => id)
    : (graph.around.get(about) ?? [])
        .map(edge => otherEnd(edge, about))
        .filter(id => id.startsWith('paper:'));
  const line = theme ? [] : lineOf(graph, about);
  const members = new Set([...(node ? [about] : []), ...line, ...papers.toSorted()]);
  const own = shard === undefined || graph.shards.has(shard) ? [] : [shard];
  const open = line.flatMap(id => graph.nodes.get(id)!).filter(each => !isComplete(graph, each));
  return {
    members: [...members],
    arrows: [...graph.arrows.values()].filter(({ from, to }) => members.has(from) && members.has(to)),
    needs: [...new Set([...own, ...open.map(each => each.shard)])].toSorted()
  };
}

/** Ancestors and descendants of a node, the nearest first. */
function lineOf(graph: KnownGraph, about: string): string[] {
  const arrows = [...graph.arrows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const follow = (start: 'from' | 'to', end: 'from' | 'to') => {
    const seen = new Set([about]);
    for (let step = 0; step < GENERATIONS; step++) {
      const reached = arrows.filter(arrow => seen.has(arrow[start])).map(arrow => arrow[end]);
      for (const id of reached) seen.add(id);
    }
    return [...seen].slice(1);
  };
  return [...new Set([...follow('from', 'to'), ...follow('to', 'from')])];
}
