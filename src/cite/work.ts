/** A person's name in its parts, or a name that has none: an organisation's, or a single word. */
export type Name =
  | {
      readonly family: string;
      readonly given: string;
      /** `van`, `de la`: stands before the family name. */
      readonly particle?: string;
      /** `Jr.`, `III`. */
      readonly suffix?: string;
    }
  | { readonly literal: string };

/** What kind of publication the venue makes of a paper; `preprint` where no venue is known. */
export type WorkKind = 'journal' | 'conference' | 'preprint';

/** A paper as all formats cite it: texts on one line, as a person reads them. Absent means that no source says it. */
export interface Work {
  /** Citation key: lower-case ASCII letters, digits and single dashes. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly title: string;
  /** In the order of the byline; empty where no source names anybody. */
  readonly authors: readonly Name[];
  /** Year, month and day as far as they are known. */
  readonly date: readonly number[];
  /** True where the year was inferred. */
  readonly isInferred: boolean;
  readonly venue?: string;
  /** The organisation of the byline. */
  readonly organisation?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  /** The address that leads to the paper: its own page, else its DOI, else arXiv. */
  readonly url?: string;
  readonly abstract?: string;
  /** What a reader must know before trusting the entry: names that are missing, a year that was inferred. */
  readonly notes: readonly string[];
}
