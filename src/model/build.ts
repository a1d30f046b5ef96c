/**
 * Number of the rules by which papers become concepts, links and themes. Raise it once a release in which the same seeds
 * give other results: readers of `/changes/` are then told why.
 */
export const GENERATOR_VERSION = 2;

/** All that a build of `content/` depends on. */
export interface BuildInputs {
  /** Hash of each seed's bytes, by its path. */
  readonly seeds: Readonly<Record<string, string>>;
  /** Hash of `seeds/curation.yaml`, where there is one. */
  readonly curation?: string | undefined;
  /** Hash of `seeds/vocabulary.*`, where there are any. */
  readonly vocabulary?: string | undefined;
  /** How many related papers each paper lists. */
  readonly related: number;
  /** The `GENERATOR_VERSION` that built it. */
  readonly generator: number;
}
