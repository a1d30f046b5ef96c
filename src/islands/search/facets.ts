import { searchTools } from '../../texts/index.ts';
import type { FacetsFile, FacetValue } from './index-files.ts';

/** What results are narrowed by, in the order in which it is offered. */
export const FACETS = ['theme', 'concept', 'type', 'year', 'source', 'code'] as const;

/** The name of a facet, in addresses too. */
export type FacetName = (typeof FACETS)[number];

/** Chosen values by facet: a page has one of each facet that has any. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** The orders of results. */
export const ORDERS = ['relevance', 'date', 'comments'] as const;

/** How papers are ordered. */
export type Order = (typeof ORDERS)[number];

/** A value of a facet with the number of pages that choosing it would leave in its group. */
export interface FacetOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** A facet with its values, the commonest first, years newest first. */
export interface FacetGroup {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

/** Values of a facet that are offered; those that are chosen always are. */
const OFFERED = 8;

/** True where something is chosen. */
export function isNarrowed(chosen: Chosen): boolean {
  return FACETS.some(name => (chosen[name] ?? []).length > 0);
}

/** The choice with a value put in, or taken out where it was in. */
export function toggled(chosen: Chosen, name: FacetName, value: string): Chosen {
  const values = chosen[name] ?? [];
  const next = values.includes(value) ? values.filter(other => other !== value) : [...values, value];
  const { [name]: _, ...others } = chosen;
  return next.length > 0 ? { ...others, [name]: next } : others;
}

/** The values of a page, by facet. Pages are numbered as in the index. */
export function valuesOf(page: number, file: FacetsFile): Readonly<Record<FacetName, readonly string[]>> {
  const [papers, concepts] = [file.theme.length, file.concepts.length];
  const id = (list: readonly (FacetValue | FacetsFile['concepts'][number])[], at: number) =>
    list[at] ? [list[at][0]] : [];
  const none = { concept: [], year: [], source: [], code: [] };
  if (page >= papers + concepts) {
    return { ...none, type: ['theme'], theme: id(file.themes, page - papers - concepts) };
  }
  if (page >= papers) {
    const at = page - papers;
    const type = file.concepts[at]![2];
    return { ...none, type: [type], theme: id(file.themes, file.themeOfConcept[at]!) };
  }
  return {
    theme: id(file.themes, file.theme[page]!),
    concept: file.concept[page]!.flatMap(at => id(file.concepts, at)),
    type: ['paper'],
    year: file.date[page] ? [file.date[page].slice(0, 4)] : [],
    source: file.source[page]!.flatMap(at => id(file.sources, at)),
    code: file.code[page] === 1 ? ['yes'] : []
  };
}

/** The pages that have one of the chosen values of each facet (but for one facet, where named), in their order. */
export function narrowed(
  pages: readonly number[],
  chosen: Chosen,
  file: FacetsFile,
  except?: FacetName
): number[] {
  const asked = FACETS.filter(name => name !== except && (chosen[name] ?? []).length > 0);
  if (asked.length === 0) return [...pages];
  return pages.filter(page => {
    const values = valuesOf(page, file);
    return asked.every(name => chosen[name]!.some(value => values[name].includes(value)));
  });
}

/** Facets of the pages that match, each counted as if nothing were chosen in it: values of one facet are alternatives. */
export function facetGroups(pages: readonly number[], chosen: Chosen, file: FacetsFile): FacetGroup[] {
  const labels = labelsOf(file);
  return FACETS.map(name => {
    const counts = new Map<string, number>((chosen[name] ?? []).map(value => [value, 0]));
    for (const page of narrowed(pages, chosen, file, name)) {
      for (const value of valuesOf(page, file)[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const options = [...counts].map(([id, count]): FacetOption => {
      const isChosen = (chosen[name] ?? []).includes(id);
      return { id, label: labels(name, id), count, chosen: isChosen };
    });
    const sorted = options.toSorted(name === 'year' ? byId : byCount);
    return { name, options: sorted.filter((option, at) => at < OFFERED || option.chosen) };
  }).filter(({ options }) => options.length > 0);
}

const byId = (a: FacetOption, b: FacetOption) => (a.id < b.id ? 1 : -1);
const byCount = (a: FacetOption, b: FacetOption) => b.count - a.count || (a.label < b.label ? -1 : 1);

/** Papers in another order than that of their relevance; equals keep theirs. */
export function ordered(papers: readonly number[], order: Order, { date, comments }: FacetsFile): number[] {
  if (order === 'comments') return papers.toSorted((a, b) => comments[b]! - comments[a]!);
  if (order === 'date')
    return papers.toSorted((a, b) => (date[a] === date[b] ? 0 : date[a]! < date[b]! ? 1 : -1));
  return [...papers];
}

function labelsOf(file: FacetsFile): (name: FacetName, id: string) => string {
  const named: Partial<Record<FacetName, ReadonlyMap<string, string>>> = {
    theme: new Map(file.themes),
    source: new Map(file.sources),
    concept: new Map(file.concepts.map(([id, label]) => [id, label])),
    type: new Map(Object.entries(searchTools.type)),
    code: new Map([['yes', searchTools.hasCode]])
  };
  return (name, id) => named[name]?.get(id) ?? id;
}
