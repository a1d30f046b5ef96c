import type { Texts } from './text.ts';

/** Where something was read: a seed's path relative to the project with `/`, and a line, counted from 1. */
export interface SourceRef {
  readonly seed: string;
  readonly line: number;
}

/** A calendar date as precise as it is known: `2017`, `2017-03` or `2017-03-30`. */
export interface PaperDate {
  readonly iso: string;
  /** True where the source left the year out and it was inferred from its neighbours. */
  readonly inferred?: boolean;
}

/** An organisation that stands as byline: its handle on the listing site, and its name. */
export interface Organisation {
  readonly handle?: string;
  readonly name: string;
}

/** What one listing says of a paper beside its texts. Absent means that the listing is silent. */
export interface PaperFacts {
  /** Names in the order of the byline. */
  readonly authors?: readonly string[];
  /** How many authors there are, where the source gives only their number. */
  readonly authorCount?: number;
  readonly organisation?: Organisation;
  readonly date?: PaperDate;
  /** Comments on the listing page. */
  readonly comments?: number;
  /** Lower case, without a resolver's address. */
  readonly doi?: string;
  /** Without the version: `2405.11449`. */
  readonly arxiv?: string;
  /** The paper's own page. */
  readonly url?: string;
  readonly venue?: string;
}

/** The name of a fact that merging chooses. */
export type FactName = keyof PaperFacts;

/** A paper as one source tells it. Its texts are what the source wrote: lines of a page trimmed, strings of JSON untouched. */
export interface PaperDraft {
  readonly source: SourceRef;
  /** The day of the capture, as far as the seed says it (`Dec 15`), for people to read. */
  readonly captured?: string;
  /** The input's own id for this entry. */
  readonly inputId?: string;
  readonly title: string;
  readonly abstract: string;
  readonly facts: PaperFacts;
}

/** One listing that a paper was merged from. */
export interface PaperSource extends SourceRef {
  readonly captured?: string;
}

/** Which listing each chosen value comes from. */
export type Provenance = Readonly<Partial<Record<FactName | 'title' | 'abstract', SourceRef>>>;

/** A field on which sources of one paper disagree. */
export type ConflictField = 'title' | 'authors' | 'date' | 'doi' | 'arxiv';

/** All that the sources say of one field, in their order, each value with the first source of it. */
export interface Conflict {
  readonly field: ConflictField;
  readonly values: readonly { readonly value: string; readonly source: SourceRef }[];
}

/** An address found in an abstract, and the place it takes there (an HTML anchor's markup included). */
export interface TextLink {
  readonly url: string;
  /** What a reader sees: an anchor's own text, or the address. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A paper, merged from all its listings. `title` and `abstract` are as written; mentions point into them. */
export interface Paper extends Texts {
  /** The input's own id where it has one, else the slug. */
  readonly id: string;
  /** Own ids of further entries that turned out to be this paper. */
  readonly otherIds?: readonly string[];
  /** Name of the paper's page; stays when papers are added. */
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly facts: PaperFacts;
  /** Addresses in the abstract, in order. */
  readonly links: readonly TextLink[];
  /** Every listing, ordered by seed and line. */
  readonly sources: readonly PaperSource[];
  readonly provenance: Provenance;
  /** Where the sources disagree; absent where they agree. */
  readonly conflicts?: readonly Conflict[];
  /** Slugs of the papers that the curator says are this one. */
  readonly formerly?: readonly string[];
}

/** How long the first words of an abstract may be where they stand for a title. */
const LONGEST_OPENING = 80;

/** What a page calls a paper: its title, or the first words of its abstract where it has none. */
export function titleOf({ title, abstract }: Texts): string {
  if (title.trim() !== '') return title;
  const text = abstract.replace(/\s+/gu, ' ').trim();
  if (text.length <= LONGEST_OPENING) return text;
  const end = text.lastIndexOf(' ', LONGEST_OPENING);
  return `${text.slice(0, end > 0 ? end : LONGEST_OPENING).toWellFormed()}…`;
}
