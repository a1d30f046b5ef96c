import type { PaperDate, PaperDraft, PaperFacts } from '../../model/paper.ts';
import { dateOf, monthOf, parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import { abstractToText, titleToText } from '../markup.ts';
import { texToText, texToVerbatim } from '../tex.ts';
import type { Work } from './library.ts';
import { readNames } from './names.ts';

/** A work of a bibliography → a draft. */
export function draftOf({ key, fields, entry }: Work, seed: string): PaperDraft {
  const text = (name: string) => texToText(fields.get(name) ?? '');
  const title = [text('title'), text('subtitle')].filter(part => part !== '').join(': ');
  return {
    source: { seed, line: entry.line },
    ...(key !== undefined && { inputId: key }),
    title: titleToText(title),
    abstract: abstractToText(text('abstract')),
    facts: factsOf(fields)
  };
}

function factsOf(fields: ReadonlyMap<string, string>): PaperFacts {
  const raw = (name: string) => {
    const value = fields.get(name);
    return value === undefined ? undefined : texToVerbatim(value);
  };
  const authors = readNames(fields.get('author') ?? '');
  const date = dateFrom(fields);
  const archive = raw('archiveprefix') ?? raw('eprinttype') ?? 'arxiv';
  // DBLP writes arXiv ids as the volume `abs/1706.03762` of the journal CoRR.
  const dblp = /^abs\/\S+$/u.exec(raw('volume') ?? '') && `arxiv.org/${raw('volume')}`;
  const venue = ['journaltitle', 'journal', 'booktitle'].map(name => texToText(fields.get(name) ?? ''));
  const others = ['journal', 'journaltitle', 'note', 'howpublished', 'number'].map(raw);
  return {
    ...(authors.length > 0 && { authors }),
    ...(date && { date }),
    ...identifierFacts({
      doi: raw('doi'),
      arxiv: archive.toLowerCase() === 'arxiv' ? raw('eprint') : undefined,
      url: raw('url') ?? /https?:\/\/\S+/u.exec(raw('howpublished') ?? '')?.[0],
      others: [dblp ?? undefined, ...others]
    }),
    ...venueFact(venue.find(name => name !== ''))
  };
}

/** A preprint server is no venue. */
function venueFact(venue: string | undefined): PaperFacts {
  return venue === undefined || /^(?:CoRR|arXiv)\b/iu.test(venue) ? {} : { venue };
}

/** BibLaTeX's `date`, else BibTeX's `year`, `month` and `day`. */
function dateFrom(fields: ReadonlyMap<string, string>): PaperDate | undefined {
  const whole = parseDate(texToText(fields.get('date') ?? ''));
  if (whole) return whole;
  const year = Number(/(?<!\d)\d{4}(?!\d)/u.exec(fields.get('year') ?? '')?.[0]);
  const month = texToText(fields.get('month') ?? '');
  const day = /\d{1,2}/u.exec(fields.get('day') ?? month)?.[0];
  const named = monthOf(month);
  return named === undefined
    ? dateOf(year, Number(month), Number(fields.get('day')))
    : dateOf(year, named, Number(day));
}
