import type { LayoutMemory } from '../model/graph.ts';

/** What `buildGraph` is asked for. */
export interface GraphOptions {
  /** How many related papers each paper gets at most; 0 leaves them out. */
  readonly related: number;
  /** What the last build left, so that things stay in place. */
  readonly memory?: LayoutMemory | undefined;
  /** False leaves out themes, and the map with them. */
  readonly themes?: boolean;
  /** False leaves out the map and what is drawn beside it: no nodes, no lineage, no bridges, no gaps. */
  readonly layout?: boolean;
}
