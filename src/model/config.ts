/** The parts of a site that its navigation can lead to. */
export const SECTIONS = ['papers', 'concepts', 'themes', 'graph', 'path', 'data', 'about'] as const;

/** The name of a part of the site, which is also its folder. */
export type Section = (typeof SECTIONS)[number];

/** A colour as `#rrggbb`, for each of the two themes. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

/** Under which licence the texts of a site are published. */
export interface Licence {
  /** For people: `CC BY 4.0`. */
  readonly name: string;
  /** Where it can be read. */
  readonly url?: string;
}

/** A link of the curator's own. */
export interface OwnLink {
  readonly label: string;
  /** A whole address, or one on this site that begins with `/`. */
  readonly href: string;
}

/** What a curator says about the whole site, in `paperweave.config.ts`. What is left out has a default. */
export interface ConfigSpec {
  /** Name of the collection. */
  readonly title: string;
  /** One sentence that says what the collection is. */
  readonly sentence: string;
  /** Language of the papers and pages, as BCP 47. Default: `en`. */
  readonly language?: string;
  /**
   * Address of the host, where it is known: `https://example.org`. Sitemap, feed and canonical addresses come with it only.
   * The environment's SITE_URL overrules it.
   */
  readonly site?: string;
  /** The path that the site lives under: `/papers`. Default: `/`. The environment's BASE_PATH overrules it. */
  readonly base?: string;
  /** The folder with the seeds and `curation.yaml`, below the project's. Default: `seeds`. */
  readonly seeds?: string;
  /** Licence of the texts, for the foot of every page and for programs. Default: none is named. */
  readonly licence?: Licence;
  /** Colours of the site. `accent` is the colour of links. */
  readonly colours?: { readonly accent?: ColourPair };
  /** What the head of every page leads to, in this order. Default: papers, concepts, themes, graph, about. */
  readonly navigation?: readonly (Section | OwnLink)[];
  /** How many related papers a paper's page lists, 1 to 50. Default: 12. */
  readonly related?: number;
}

/** The configuration with every default filled in. */
export interface SiteConfig {
  readonly title: string;
  readonly sentence: string;
  readonly language: string;
  readonly site?: string;
  /** Begins with `/`. */
  readonly base: string;
  readonly seeds: string;
  readonly licence?: Licence;
  readonly accent?: ColourPair;
  /** An `href` without scheme counts from the site's root and begins without `/`. */
  readonly navigation: readonly (Section | OwnLink)[];
  readonly related: number;
}

/** The small picture of a site in a browser's tabs: a file at the site's root. */
export interface SiteIcon {
  readonly file: string;
  readonly type: string;
}

/** Gives editors the types of the configuration. */
export function defineConfig(config: ConfigSpec): ConfigSpec {
  return config;
}
