import { pathFinder, type Ties } from '../../graph/paths.ts';
import type { TiesFile } from './wire.ts';

/** From one paper to the next, through a concept that both mention, or straight, since they are near each other in words. */
export interface Step {
  /** Slugs of papers. */
  readonly from: string;
  readonly to: string;
  /** Slug of the concept. */
  readonly concept?: string;
}

/** A way from one paper to another; at least one step. */
export type Way = readonly Step[];

/** The ties as the search reads them. `papers` are slugs in the order of `papers.json`. */
export function unpackTies(papers: readonly string[], file: TiesFile): Ties {
  const { concepts, mentions, near } = file;
  const rows = papers.flatMap((_, from) => [
    ...(mentions[from] ?? []).map(concept => [from, papers.length + concept, concepts.cost[concept]!]),
    ...pairs(near[from] ?? []).map(([to, cost]) => [from, to, cost])
  ]) as [number, number, number][];
  return {
    nodes: [...papers.map(slug => `paper:${slug}`), ...concepts.slug.map(slug => `concept:${slug}`)],
    from: rows.map(([from]) => from),
    to: rows.map(([, to]) => to),
    cost: rows.map(([, , cost]) => cost / 1000)
  };
}

function pairs(list: readonly number[]): [number, number][] {
  return list.flatMap((value, at) => (at % 2 === 0 ? [[value, list[at + 1]!] as [number, number]] : []));
}

/** Finds the best ways between two papers, the best first, at most `count`; none where nothing ties them. */
export function wayFinder(
  papers: readonly string[],
  file: TiesFile
): (from: string, to: string, count?: number) => Way[] {
  const find = pathFinder(unpackTies(papers, file));
  return (from, to, count = 3) =>
    find(`paper:${from}`, `paper:${to}`, count).map(({ hops }) =>
      stepsOf([hops[0]!.from, ...hops.map(hop => hop.to)])
    );
}

/** The steps of a chain of nodes that begins and ends with a paper. */
function stepsOf(nodes: readonly string[]): Step[] {
  const steps: Step[] = [];
  let concept: string | undefined;
  let from: string | undefined;
  for (const node of nodes) {
    const slug = node.slice(node.indexOf(':') + 1);
    if (node.startsWith('concept:')) concept = slug;
    else {
      if (from !== undefined) steps.push({ from, to: slug, ...(concept !== undefined && { concept }) });
      [from, concept] = [slug, undefined];
    }
  }
  return steps;
}
