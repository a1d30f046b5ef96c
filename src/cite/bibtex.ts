import { catalogueOrder, familyName } from './name.ts';
import { texOf, titleTexOf, verbatimOf } from './tex.ts';
import type { Name, Work } from './work.ts';

const TYPES = { journal: 'article', conference: 'inproceedings', preprint: 'misc' } as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A BibTeX entry that BibLaTeX reads too. Notes stand in `annote`, which no standard style prints. */
export function bibtexOf(work: Work): string {
  const [year, month, day] = work.date;
  const venue = work.venue === undefined ? undefined : `{${texOf(work.venue)}}`;
  const fields: [name: string, value: string | undefined][] = [
    ['author', work.authors.length > 0 ? `{${work.authors.map(nameTex).join(' and ')}}` : undefined],
    ['title', `{${titleTexOf(work.title)}}`],
    [work.kind === 'conference' ? 'booktitle' : 'journal', venue],
    ['organization', work.organisation === undefined ? undefined : `{${texOf(work.organisation)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['doi', work.doi === undefined ? undefined : `{${verbatimOf(work.doi)}}`],
    ['eprint', work.arxiv === undefined ? undefined : `{${verbatimOf(work.arxiv)}}`],
    ['archiveprefix', work.arxiv === undefined ? undefined : '{arXiv}'],
    ['url', work.url === undefined ? undefined : `{${verbatimOf(work.url)}}`],
    ['abstract', work.abstract === undefined ? undefined : `{${texOf(work.abstract)}}`],
    ['annote', work.notes.length > 0 ? `{${texOf(work.notes.join('. '))}.}` : undefined]
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${TYPES[work.kind]}{${work.key},\n${lines.join(',\n')}\n}\n`;
}

function nameTex(name: Name): string {
  if ('literal' in name) return `{${texOf(name.literal)}}`;
  const { given, suffix } = name;
  if (suffix === undefined) return texOf(catalogueOrder(name));
  return texOf(`${familyName(name)}, ${suffix}, ${given}`);
}
