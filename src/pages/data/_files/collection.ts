import type { Licence } from '../../../model/config.ts';
import type { BuildEntry } from '../../../schema/build.ts';
import type { ConceptData } from '../../../schema/concept.ts';
import type { GraphData, ThemeData } from '../../../schema/graph.ts';
import type { PaperData } from '../../../schema/paper.ts';

/** All that the files for machines are made of. */
export interface Collection {
  readonly title: string;
  /** One sentence that says what it is. */
  readonly sentence: string;
  /** As BCP 47. */
  readonly language: string;
  /** Of the texts. */
  readonly licence?: Licence;
  /** By slug, ordered by it. */
  readonly papers: ReadonlyMap<string, PaperData>;
  /** By slug, ordered by it. */
  readonly concepts: ReadonlyMap<string, ConceptData>;
  /** Ordered by id. */
  readonly themes: readonly ThemeData[];
  readonly nodes: GraphData['nodes'];
  readonly edges: GraphData['edges'];
  /** Builds that changed something, the newest first. */
  readonly builds: readonly BuildEntry[];
}

/** Papers that are handed out together. */
export interface Group {
  /** Name of its folder in `data/themes/`. */
  readonly id: string;
  readonly label: string;
  /** Slugs, ordered. */
  readonly papers: readonly string[];
}

/** The folder of papers that lie in no theme. No theme has this id: ids of themes hold no underscore. */
const REST = 'no_theme';

/** The themes, and one group more for papers in none of them. */
export function groupsOf({ papers, themes }: Collection): Group[] {
  const groups = themes.map(({ id, label, papers: slugs }) => ({
    id,
    label,
    papers: slugs.filter(slug => papers.has(slug)).toSorted()
  }));
  const grouped = new Set(groups.flatMap(group => group.papers));
  const rest = [...papers.keys()].filter(slug => !grouped.has(slug));
  return rest.length === 0 ? groups : [...groups, { id: REST, label: 'Papers in no theme', papers: rest }];
}
