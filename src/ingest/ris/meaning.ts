import type { PaperDraft, PaperFacts } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import { abstractToText, titleToText } from '../markup.ts';
import { readingOrder } from '../names.ts';
import type { RisRecord } from './syntax.ts';

/** Tags that say when. */
export const DATE_TAGS: readonly string[] = ['DA', 'PY', 'Y1'];

/** A record → a draft. Programs disagree on the tags of a field; the more usual one stands first. */
export function draftOf(record: RisRecord, seed: string): PaperDraft {
  const all = (...tags: string[]) =>
    tags.flatMap(tag =>
      record.fields.filter(field => field.tag === tag && field.value !== '').map(field => field.value)
    );
  const [inputId] = all('ID');
  return {
    source: { seed, line: record.line },
    ...(inputId !== undefined && { inputId }),
    title: titleToText(all('TI', 'T1', 'CT', 'BT')[0] ?? ''),
    abstract: abstractToText(all('AB', 'N2')[0] ?? ''),
    facts: factsOf(all)
  };
}

function factsOf(all: (...tags: string[]) => string[]): PaperFacts {
  const authors = all('AU', 'A1').map(readingOrder);
  const dates = all(...DATE_TAGS).flatMap(date => parseDate(date) ?? []);
  const date = dates.reduce((best, next) => (next.iso.length > best.iso.length ? next : best), dates[0]!);
  const [venue] = all('T2', 'JF', 'JO', 'JA', 'J2');
  const urls = all('UR', 'L2', 'L1');
  return {
    ...(authors.length > 0 && { authors }),
    ...(date && { date }),
    ...identifierFacts({
      doi: all('DO', 'DI')[0],
      url: urls[0],
      others: [...urls, ...all('M1', 'AN', 'N1', 'JO')]
    }),
    ...(venue !== undefined && !/^arXiv\b/iu.test(venue) && { venue })
  };
}
