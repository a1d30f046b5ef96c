/** What a curator says about the whole site, in `paperweave.config.ts`. */
export interface SiteConfig {
  /** Name of the collection. */
  readonly title: string;
  /** One sentence that says what the collection is. */
  readonly sentence: string;
  /** Language of the papers and pages, as BCP 47. */
  readonly language: string;
  /** How many related papers a paper page lists. */
  readonly related: number;
}

/** Gives editors the types of the configuration. */
export function defineConfig(config: SiteConfig): SiteConfig {
  return config;
}
