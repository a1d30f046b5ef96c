import type { SourceRef } from './paper.ts';

/** What the curator says of one capture. */
export interface CaptureCuration {
  /** The year in which the page was saved. */
  readonly year: number;
  /** Where the curator wrote it. */
  readonly at: SourceRef;
}

/** What the curator decided by hand. Each part is empty where nothing is decided. */
export interface Curation {
  /** By seed path. */
  readonly captures: ReadonlyMap<string, CaptureCuration>;
}

/** The curation of a project that has none. */
export const NO_CURATION: Curation = { captures: new Map() };
