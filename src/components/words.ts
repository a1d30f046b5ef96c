import type { ConceptType, RelationType } from '../model/concept.ts';
import { readable } from '../model/segments.ts';
import type { PaperData } from '../schema/paper.ts';

/** Concept types as headings name them. */
export const TYPE_NAMES: Readonly<Record<ConceptType, string>> = {
  method: 'Methods',
  task: 'Tasks',
  dataset: 'Data sets',
  metric: 'Metrics',
  hardware: 'Hardware',
  domain: 'Domains'
};

/** A concept type as a word in a sentence. */
export const TYPE_NAME: Readonly<Record<ConceptType, string>> = {
  method: 'method',
  task: 'task',
  dataset: 'data set',
  metric: 'metric',
  hardware: 'hardware',
  domain: 'domain'
};

/** What a paper does to the object of a stated link. */
export const RELATION_VERBS: Readonly<Record<RelationType, string>> = {
  extends: 'extends',
  uses: 'uses',
  'compares-with': 'compares with',
  outperforms: 'outperforms',
  evaluates: 'evaluates',
  surveys: 'surveys'
};

/** The same as said of the object: `extended by` a paper. */
export const RELATION_PASSIVE: Readonly<Record<RelationType, string>> = {
  extends: 'extended by',
  uses: 'used by',
  'compares-with': 'compared with in',
  outperforms: 'outperformed by',
  evaluates: 'evaluated in',
  surveys: 'surveyed in'
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
);

/** A date as people write it: `2017`, `March 2017`, `30 March 2017`. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The year of a paper, where it is known. */
export function yearOf(paper: PaperData): string | undefined {
  return paper.date?.iso.slice(0, 4);
}

/** A whole number with thousands set off: `12,480`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A number with its noun: `1 paper`, `2,310 papers`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Words joined as in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The name of a seed's file without its folder. */
export function seedName(seed: string): string {
  return seed.slice(seed.lastIndexOf('/') + 1);
}

/** Who wrote it, in one line: names (at most six), their number, the organisation, or nothing. */
export function byline({ authors, authorCount, organisation }: PaperData): string | undefined {
  if (authors && authors.length > 6)
    return `${authors.slice(0, 5).join(', ')} and ${authors.length - 5} more`;
  if (authors) return listed(authors);
  if (authorCount !== undefined) return counted(authorCount, 'author');
  return organisation?.name;
}

/** A theme's label as a name: its first letter is a capital, unless the first word has its own way of writing. */
export function themeName(label: string): string {
  const name = readable(label);
  return /^\p{Ll}+(?![\p{Lu}\p{N}])/u.test(name) ? name[0]!.toUpperCase() + name.slice(1) : name;
}
