import {
  shardName,
  WIRE_VERSION,
  type BridgesFile,
  type OverviewFile
} from '../../../islands/graph-explorer/wire.ts';
import { readable } from '../../../model/segments.ts';
import { compareText } from '../../../model/text.ts';
import { columns, round, type MapCollection } from './index-collection.ts';

/** Papers that are drawn as dots in the first look, over all themes. */
const MOST_DOTS = 600;

/** Concepts named in a theme, and shared by a tie. */
const LEADING = 3;
const SHARED = 4;

/** Ties that are drawn: more are a web in which nothing is seen. */
const MOST_TIES = 240;

/** Room around a region's outermost node, in tenths of the map's unit. */
const MARGIN = 14;

/** Nodes that one bucket of `where/` names. */
const PER_BUCKET = 150;

/** Files that say which shard a node is in. */
export function bucketCount(collection: MapCollection): number {
  return Math.max(1, Math.ceil(collection.nodes.size / PER_BUCKET));
}

/** `overview.json`. Its size depends on the number of themes, not of papers. */
export function overviewFile(collection: MapCollection): OverviewFile {
  const { themes, concepts, nodes } = collection;
  const ties = strongestTies(collection);
  const shared = [...new Set(ties.flatMap(tie => tie.concepts))].toSorted(compareText);
  const dots = themes.flatMap((theme, at) =>
    theme.papers
      .slice(0, Math.floor(MOST_DOTS / themes.length))
      .flatMap(slug => nodes.get(`paper:${slug}`) ?? [])
      .map(({ x, y }) => ({ theme: at, x, y }))
  );
  return {
    version: WIRE_VERSION,
    papers: collection.papers.size,
    concepts: concepts.size,
    edges: collection.edges.length,
    arrows: collection.arrows.length,
    loose: collection.shards.get(shardName(undefined))?.length ?? 0,
    buckets: bucketCount(collection),
    sources: collection.sources,
    ...yearsOf(collection),
    themes: themes.map(({ id, label, colour, papers, concepts: leading }) => ({
      id,
      label: readable(label),
      colour,
      ...regionOf(collection, id),
      papers: papers.length,
      concepts: (collection.shards.get(`theme-${id}`) ?? []).filter(({ kind }) => kind === 'concept').length,
      leading: leading.slice(0, LEADING).map(slug => readable(concepts.get(slug)?.label ?? slug))
    })),
    ties: ties.map(({ a, b, weight, concepts: keys }) => ({
      ...{ a, b, weight: round(weight) },
      shared: keys.map(key => shared.indexOf(key))
    })),
    shared: shared.map(key => {
      const { label, type } = nodes.get(key)!;
      return { id: key, label, type };
    }),
    dots: { theme: dots.map(dot => dot.theme), x: dots.map(dot => dot.x), y: dots.map(dot => dot.y) }
  };
}

function yearsOf({ nodes }: MapCollection): Pick<OverviewFile, 'years'> {
  const years = [...nodes.values()].flatMap(({ date }) => (date > 0 ? [Math.floor(date / 100)] : []));
  const [first, last] = [
    years.reduce((a, b) => Math.min(a, b), Infinity),
    years.reduce((a, b) => Math.max(a, b), 0)
  ];
  return last === 0 ? {} : { years: [first, last] };
}

/** A member further out than this many times the middle distance does not widen its region. */
const STRAY = 1.8;

/** Circle around a theme's papers and concepts: about their middle, as wide as all but strays need. */
function regionOf({ shards }: MapCollection, theme: string): { x: number; y: number; r: number } {
  const members = shards.get(`theme-${theme}`) ?? [];
  if (members.length === 0) return { x: 0, y: 0, r: MARGIN };
  const [x, y] = [median(members.map(node => node.x)), median(members.map(node => node.y))];
  const distances = members.map(node => Math.hypot(node.x - x, node.y - y));
  const limit = Math.max(STRAY * median(distances), MARGIN);
  const far = distances.filter(distance => distance <= limit).reduce((a, b) => Math.max(a, b), 0);
  return { x, y, r: Math.round(far + MARGIN) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** A tie of two themes, by their places, and keys of the concepts that make it. */
interface ThemeTie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly concepts: readonly string[];
}

/** The heaviest tie of every theme, and the heaviest of all others as far as there is room; heaviest first. */
function strongestTies({ themes, nodes }: MapCollection): ThemeTie[] {
  const places = new Map(themes.map(({ id }, at) => [id, at]));
  const ties = new Map<string, ThemeTie>();
  const firsts = new Set<string>();
  themes.forEach(({ neighbours }, from) => {
    for (const [rank, { theme, weight, concepts: slugs }] of neighbours.entries()) {
      const to = places.get(theme);
      if (to === undefined) continue;
      const [a, b] = [Math.min(from, to), Math.max(from, to)];
      const keys = slugs.slice(0, SHARED).map(slug => `concept:${slug}`);
      ties.set(`${a}-${b}`, { a, b, weight, concepts: keys.filter(key => nodes.has(key)) });
      if (rank === 0) firsts.add(`${a}-${b}`);
    }
  });
  const ordered = [...ties].toSorted(([, x], [, y]) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const others = ordered.filter(([key]) => !firsts.has(key)).slice(0, Math.max(0, MOST_TIES - firsts.size));
  const kept = new Set([...firsts, ...others.map(([key]) => key)]);
  return ordered.flatMap(([key, tie]) => (kept.has(key) ? [tie] : []));
}

/** Bridges that are kept at most. */
const MOST_BRIDGES = 120;

/** `bridges.json`: the concepts that tie themes, as the graph stage found them, strongest first. */
export function bridgesFile({ nodes, themes, bridges }: MapCollection): BridgesFile {
  const places = new Map(themes.map(({ id }, at) => [id, at]));
  const kept = bridges
    .flatMap(({ concept, themes: tied }) => {
      const node = nodes.get(`concept:${concept}`);
      const spread = tied.flatMap(({ theme, papers }): [theme: number, papers: number][] => {
        const place = places.get(theme);
        return place === undefined ? [] : [[place, papers]];
      });
      return node ? [{ node, spread }] : [];
    })
    .slice(0, MOST_BRIDGES);
  return {
    version: WIRE_VERSION,
    nodes: columns(kept.map(({ node }) => node)),
    home: kept.map(({ node }) => node.shard),
    themes: kept.map(({ spread }) => spread)
  };
}
