import { edgeId } from './graph.ts';
import { NODE_TYPES, type NodeType, type OverviewFile } from './wire.ts';

type ThemeColumns = OverviewFile['themes'][number];

/** A theme of the overview, in the map's units; its id is `theme:<id>`. */
export interface Region extends ThemeColumns {
  /** The id of the theme alone. */
  readonly theme: string;
}

/** A tie between two themes. */
export interface Tie {
  /** The ids of both regions, joined with `~`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly shared: readonly { readonly id: string; readonly label: string; readonly type: NodeType }[];
}

/** The first look, read. */
export interface Overview {
  readonly papers: number;
  readonly concepts: number;
  readonly edges: number;
  /** Papers and concepts without a theme. */
  readonly loose: number;
  /** Arrows of descent. */
  readonly arrows: number;
  readonly buckets: number;
  readonly sources: OverviewFile['sources'];
  readonly years: readonly [first: number, last: number] | undefined;
  readonly regions: readonly Region[];
  readonly ties: readonly Tie[];
  readonly dots: readonly { readonly theme: number; readonly x: number; readonly y: number }[];
}

/** Reads `overview.json`. */
export function readOverview(file: OverviewFile): Overview {
  const regions = file.themes.map(theme => ({
    ...theme,
    id: `theme:${theme.id}`,
    theme: theme.id,
    x: theme.x / 10,
    y: theme.y / 10,
    r: theme.r / 10
  }));
  return {
    papers: file.papers,
    concepts: file.concepts,
    edges: file.edges,
    loose: file.loose,
    arrows: file.arrows,
    buckets: file.buckets,
    sources: file.sources,
    years: file.years,
    regions,
    ties: file.ties.map(tie => {
      const [source, target] = [regions[tie.a]!.id, regions[tie.b]!.id];
      const shared = tie.shared.map(at => ({
        ...file.shared[at]!,
        type: NODE_TYPES[file.shared[at]!.type]!
      }));
      return { id: edgeId(source, target), source, target, weight: tie.weight, shared };
    }),
    dots: file.dots.x.map((x, at) => ({ theme: file.dots.theme[at]!, x: x / 10, y: file.dots.y[at]! / 10 }))
  };
}
