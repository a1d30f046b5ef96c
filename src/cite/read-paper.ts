import { readable } from '../model/segments.ts';
import type { PaperData } from '../schema/paper.ts';
import { citationKey } from './key.ts';
import { nameParts } from './name.ts';
import type { Work, WorkKind } from './work.ts';

/** The fields of a paper that a citation is made of, and the name of its page. */
export type CitedPaper = Pick<
  PaperData,
  'title' | 'authors' | 'authorCount' | 'organisation' | 'date' | 'doi' | 'arxiv' | 'url' | 'venue'
> & { readonly slug: string; readonly abstract?: string };

const CONFERENCE = /\b(?:conference|congress|meeting|proceedings|proc\.|symposium|workshops?)(?!\p{L})/iu;

/** Knows a paper as a work to cite. Nothing is made up: what no source says is left out, and said in a note. */
export function workOf(paper: CitedPaper): Work {
  const { slug, title, abstract, authors = [], date, venue, organisation, doi, arxiv } = paper;
  const url =
    paper.url ?? (doi ? `https://doi.org/${encodeURI(doi)}` : arxiv && `https://arxiv.org/abs/${arxiv}`);
  return {
    key: citationKey(slug),
    kind: kindOf(venue),
    title: line(title),
    authors: authors.map(line).map(nameParts),
    date: date?.iso.split('-').map(Number) ?? [],
    isInferred: date?.inferred === true,
    ...(venue !== undefined && { venue: line(venue) }),
    ...(organisation && { organisation: line(organisation.name) }),
    ...(doi !== undefined && { doi: address(doi) }),
    ...(arxiv !== undefined && { arxiv: address(arxiv) }),
    ...(url !== undefined && { url: address(url) }),
    ...(abstract !== undefined && abstract !== '' && { abstract: line(abstract) }),
    notes: notesOf(paper)
  };
}

const line = (text: string) => readable(text).trim();

/** Addresses and identifiers are not read as TeX. */
const address = (text: string) => text.toWellFormed().replace(/[\s\p{Cc}]+/gu, '');

function kindOf(venue: string | undefined): WorkKind {
  if (venue === undefined) return 'preprint';
  return CONFERENCE.test(venue) ? 'conference' : 'journal';
}

function notesOf({ authors, authorCount, organisation, date }: CitedPaper): string[] {
  const count = authorCount === 1 ? '1 author' : `${authorCount} authors`;
  const who = organisation && `Listed under the organisation ${line(organisation.name)}`;
  const missing = authorCount === undefined ? 'Authors not named' : `${count}, not named`;
  return [
    ...(authors && authors.length > 0 ? [] : [`${missing} in the source of this record`]),
    ...(who === undefined ? [] : [who]),
    ...(date?.inferred === true ? ['The year is inferred'] : [])
  ];
}
