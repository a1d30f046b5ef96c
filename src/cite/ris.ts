import { catalogueOrder } from './name.ts';
import type { Work } from './work.ts';

const TYPES = { journal: 'JOUR', conference: 'CONF', preprint: 'GEN' } as const;

/** A RIS record, lines ended by CRLF as the format asks. Every text stands on one line, so none can end a record. */
export function risOf(work: Work): string {
  const [year, month, day] = work.date;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const fields: (readonly [tag: string, value: string | number | undefined])[] = [
    ['TY', TYPES[work.kind]],
    ['ID', work.key],
    ['TI', work.title],
    ...work.authors.map(name => {
      const suffix = 'suffix' in name && name.suffix !== undefined ? `, ${name.suffix}` : '';
      return ['AU', catalogueOrder(name) + suffix] as const;
    }),
    ['T2', work.venue],
    ['PY', year],
    ['DA', year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
    ['DO', work.doi],
    ['AN', work.arxiv === undefined ? undefined : `arXiv:${work.arxiv}`],
    ['UR', work.url],
    ['AB', work.abstract],
    ...work.notes.map(note => ['N1', note] as const)
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]
  );
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

/** Some programs break lines at these signs too. */
function oneLine(value: string | number): string {
  return String(value).replace(/[\r\n\u0085\u2028\u2029]+/gu, ' ');
}
