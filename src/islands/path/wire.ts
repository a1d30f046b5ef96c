import type { NamesFile } from '../graph-explorer/wire.ts';

/** `papers.json`: what the two fields know. Ids are slugs; a paper's aliases are the names of what it introduces. */
export type PapersFile = NamesFile;

/** `ties.json`: what ways run through, as columns. Papers are places in `papers.json`. */
export interface TiesFile {
  readonly version: number;
  /** A concept that more papers share is left out. */
  readonly tooCommon: number;
  readonly concepts: {
    readonly slug: readonly string[];
    readonly label: readonly string[];
    /** Place in `NODE_TYPES`. */
    readonly type: readonly number[];
    /** How many papers share it. */
    readonly papers: readonly number[];
    /** Cost of a step to it, in thousandths. */
    readonly cost: readonly number[];
  };
  /** Of each paper: places of its concepts. */
  readonly mentions: readonly (readonly number[])[];
  /** Of each paper: the place of a near paper and the cost of the step in thousandths, by turns. */
  readonly near: readonly (readonly number[])[];
  /** Names of the graph's text files, and of each paper the place of its own. */
  readonly texts: readonly string[];
  readonly text: readonly number[];
}
