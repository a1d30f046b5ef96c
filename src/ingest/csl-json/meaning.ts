import { z } from 'zod';
import type { PaperDate, PaperFacts } from '../../model/paper.ts';
import { dateOf, parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import { abstractToText, titleToText } from '../markup.ts';

const text = z.union([z.string(), z.number().transform(String)]);

/** Crossref's dialect gives a list of titles. */
const title = z.union([text, z.array(text).transform(titles => titles[0] ?? '')]);

const name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional()
});

const dateParts = z.object({
  'date-parts': z.array(z.array(z.union([z.number(), z.string(), z.null()]))).optional(),
  raw: z.string().optional(),
  literal: z.string().optional()
});

/** Scripts write a date as a text, or a year as a number. */
const date = z.union([text.transform((raw): z.infer<typeof dateParts> => ({ raw })), dateParts]);

/** The fields of a CSL-JSON item that are read. A fact of a wrong form is left out; a text of a wrong form is an error. */
export const itemSchema = z.object({
  id: text.optional(),
  /** Every item of CSL has one. */
  type: z.string().optional().catch(undefined),
  title: title.nullish(),
  abstract: text.nullish(),
  author: z.array(name).optional().catch(undefined),
  issued: date.optional().catch(undefined),
  DOI: z.string().optional().catch(undefined),
  URL: z.string().optional().catch(undefined),
  number: text.optional().catch(undefined),
  note: z.string().optional().catch(undefined),
  'container-title': title.optional().catch(undefined)
});

/** An entry of a CSL-JSON file. */
export type CslItem = z.infer<typeof itemSchema>;

/**
 * Title and abstract. Those of an item of CSL, which says its `type`, are rich text; lines of programs with an id and texts
 * only are kept exactly as written, as places count in them.
 */
export function textsOf({ type, title, abstract }: CslItem): { title: string; abstract: string } {
  const texts = { title: title ?? '', abstract: abstract ?? '' };
  if (type === undefined) return texts;
  return { title: titleToText(texts.title), abstract: abstractToText(texts.abstract) };
}

/** What an item says of its paper beside the texts. */
export function factsOf(item: CslItem): PaperFacts {
  const authors = item.author?.map(authorName).filter(author => author !== '') ?? [];
  const issued = item.issued && issuedDate(item.issued);
  const venue = item['container-title']?.trim();
  return {
    ...(authors.length > 0 && { authors }),
    ...(issued && { date: issued }),
    ...identifierFacts({ doi: item.DOI, url: item.URL, others: [item.number, item.note] }),
    ...(venue && { venue })
  };
}

function authorName(author: z.infer<typeof name>): string {
  const { given, family, suffix, literal } = author;
  const parts = [given, author['dropping-particle'], author['non-dropping-particle'], family, suffix];
  const joined = parts.filter(Boolean).join(' ').replace(/\s+/gu, ' ').trim();
  return joined === '' ? (literal ?? '').trim() : joined;
}

/** The date as the item writes it, for a message; an empty one is none. */
export function writtenDate({ issued }: CslItem): string | undefined {
  const parts = issued?.['date-parts']?.[0]?.filter(part => part !== null && part !== '') ?? [];
  return parts.length > 0 ? parts.join('-') : (issued?.raw ?? issued?.literal);
}

function issuedDate(issued: z.infer<typeof date>): PaperDate | undefined {
  const parts = issued['date-parts']?.[0]?.map(Number);
  return parts ? dateOf(parts[0] ?? NaN, parts[1], parts[2]) : parseDate(issued.raw ?? issued.literal ?? '');
}
