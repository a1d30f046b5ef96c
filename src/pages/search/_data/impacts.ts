import type { Postings } from '../../../islands/search/index-files.ts';
import type { Field, Fields } from './fields.ts';

/** How much a word in a field says about a page, against a word of its text. */
const WEIGHT: Readonly<Record<Field, number>> = { title: 4, names: 4, text: 1, concepts: 0.5, broader: 0.3 };

/** How far a field's length divides what its words say, 0 to 1. */
const LENGTH: Readonly<Record<Field, number>> = {
  title: 0.5,
  names: 0,
  text: 0.6,
  concepts: 0.3,
  broader: 0.3
};

/** How fast a word said again adds less. */
const SATURATION = 1.2;

const FIELDS = Object.keys(WEIGHT) as Field[];

/** Pages with the impact of a stem on each, by stem. */
export type Index = ReadonlyMap<string, Postings>;

/**
 * What BM25F (Robertson, Zaragoza, Taylor 2004) says of a stem in a page, but for the stem's rarity, which multiplies it when
 * somebody asks: frequencies of the fields are weighted and added first, and saturate together. `groups` are pages of one
 * kind each; a field's length is compared with those of its kind.
 */
export function impactsOf(groups: readonly (readonly Fields[])[]): Index {
  const index = new Map<string, [number[], number[]]>();
  const last = new Map<string, number>();
  let page = 0;
  for (const pages of groups) {
    const mean = meanLengths(pages);
    for (const fields of pages) {
      for (const [stem, frequency] of frequencies(fields, mean)) {
        const postings = index.get(stem) ?? [[], []];
        index.set(stem, postings);
        postings[0].push(page - (last.get(stem) ?? 0));
        postings[1].push(Math.max(1, Math.round((100 * frequency) / (frequency + SATURATION))));
        last.set(stem, page);
      }
      page += 1;
    }
  }
  return index;
}

function meanLengths(pages: readonly Fields[]): Record<Field, number> {
  const mean = (field: Field) =>
    pages.reduce((sum, fields) => sum + fields[field].length, 0) / pages.length || 1;
  return Object.fromEntries(FIELDS.map(field => [field, mean(field)])) as Record<Field, number>;
}

function frequencies(fields: Fields, mean: Readonly<Record<Field, number>>): Map<string, number> {
  const found = new Map<string, number>();
  for (const field of FIELDS) {
    const length = 1 - LENGTH[field] + (LENGTH[field] * fields[field].length) / mean[field];
    for (const stem of fields[field]) found.set(stem, (found.get(stem) ?? 0) + WEIGHT[field] / length);
  }
  return found;
}
