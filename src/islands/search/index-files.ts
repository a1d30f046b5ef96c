import type { ConceptType } from '../../model/concept.ts';

/**
 * The index of terms that a browser loads in parts, made at build time (`src/pages/search/_data/`). Pages are numbered: papers
 * first, theme by theme, then concepts, then themes.
 */

/** `search/data/start.json`: what is asked for first, and never grows much. */
export interface StartFile {
  readonly version: 1;
  readonly papers: number;
  readonly concepts: number;
  readonly themes: number;
  /** First stem of each file of terms, in the order of their code units; the first is empty. */
  readonly shards: readonly string[];
}

/** Pages that have a stem: numbers as differences to the one before, and how much each is about it, 1 to 100. */
export type Postings = readonly [gaps: readonly number[], impacts: readonly number[]];

/** `search/data/terms/<n>.json`: stems that lie between the first of this file and the first of the next. */
export interface TermsFile {
  readonly version: 1;
  readonly terms: Readonly<Record<string, Postings>>;
  /** Stems of the collection that may stand for a stem, set apart by blanks: see `NEARNESS` for their marks. */
  readonly like: Readonly<Record<string, string>>;
}

/** How much a stem that is found in place of another counts, by the mark before it. */
export const NEARNESS: Readonly<Record<string, number>> = {
  /** Of the same family of words: recognizer, recognition. */
  '~': 0.6,
  /** Of the same meaning in everyday English: picture, image. */
  '=': 0.5,
  /** Of the family of such a word. */
  '-': 0.3
};

/** One page as results show it. Texts are as people read them. */
export interface Entry {
  readonly slug: string;
  readonly title: string;
  /** A paper's abstract, the sentence that defines a concept. */
  readonly text?: string;
  /** Under what it is found beside its title: a concept's aliases. */
  readonly aliases?: readonly string[];
  /** Labels of a paper's concepts, each with its aliases. */
  readonly concepts?: readonly (readonly string[])[];
  readonly theme?: string;
  readonly date?: string;
  readonly type?: ConceptType;
}

/** `search/data/entries/<kind>-<n>.json`: neighbouring pages of a kind. */
export interface EntriesFile {
  readonly version: 1;
  readonly entries: readonly Entry[];
}

/**
 * How many pages of a kind stand in one file of entries. Papers that a search finds lie apart: the more stand in a
 * file, the more is loaded that nobody sees; an export asks for a file more often the fewer do.
 */
export const ENTRIES_A_FILE = { paper: 3, concept: 60, theme: 60 } as const;

/** How many papers stand in one file of citations, which only an export asks for. */
export const CITATIONS_A_FILE = 20;

/** A value of a facet: its name in addresses, and for people. */
export type FacetValue = readonly [id: string, label: string];

/** `search/data/facets.json`: what results are narrowed and sorted by; loaded when somebody looks at it. */
export interface FacetsFile {
  readonly version: 1;
  readonly themes: readonly FacetValue[];
  readonly sources: readonly FacetValue[];
  /** Shared concepts in the order of their pages. */
  readonly concepts: readonly (readonly [id: string, label: string, type: ConceptType])[];
  /** Columns: one value a paper; `theme` is a place in `themes`, or -1. */
  readonly theme: readonly number[];
  readonly date: readonly string[];
  readonly comments: readonly number[];
  readonly code: readonly (0 | 1)[];
  readonly source: readonly (readonly number[])[];
  readonly concept: readonly (readonly number[])[];
  /** The theme of each concept, or -1. */
  readonly themeOfConcept: readonly number[];
}

/** `search/data/citations/<n>.json`: what citations of papers are made of. */
export interface CitationsFile<Paper> {
  readonly version: 1;
  readonly papers: readonly Paper[];
}
