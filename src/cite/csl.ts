import type { Name, Work } from './work.ts';

const TYPES = { journal: 'article-journal', conference: 'paper-conference', preprint: 'article' } as const;

/** A name of CSL-JSON. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** An item of CSL-JSON 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof TYPES)[keyof typeof TYPES];
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** A CSL-JSON item. A date whose year was inferred is marked `circa`. */
export function cslOf(work: Work): CslItem {
  const { date, isInferred, authors } = work;
  const archive = work.arxiv === undefined ? undefined : `arXiv:${work.arxiv}`;
  const isPreprint = work.kind === 'preprint';
  const notes = [...(archive !== undefined && !isPreprint ? [archive] : []), ...work.notes];
  return {
    id: work.key,
    type: TYPES[work.kind],
    title: work.title,
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(date.length > 0 && { issued: { 'date-parts': [date], ...(isInferred && { circa: true }) } }),
    ...(work.venue !== undefined && { 'container-title': work.venue }),
    ...(archive !== undefined && isPreprint && { publisher: 'arXiv', number: archive }),
    ...(work.doi !== undefined && { DOI: work.doi }),
    ...(work.url !== undefined && { URL: work.url }),
    ...(work.abstract !== undefined && { abstract: work.abstract }),
    ...(notes.length > 0 && { note: notes.join('; ') })
  };
}

function cslName(name: Name): CslName {
  if ('literal' in name) return name;
  const { family, given, particle, suffix } = name;
  return {
    family,
    given,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix })
  };
}
