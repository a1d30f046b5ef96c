import { z } from 'zod';
import type { PaperDraft } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import { jsonReader } from '../json/reader.ts';
import { abstractToText, titleToText } from '../markup.ts';

const location = z
  .object({
    landing_page_url: z.string().nullish(),
    pdf_url: z.string().nullish(),
    source: z.object({ display_name: z.string().nullish(), type: z.string().nullish() }).nullish()
  })
  .nullish();

/** The fields of a work that are read (https://docs.openalex.org/api-entities/works/work-object). */
const workSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  display_name: z.string().nullish(),
  abstract_inverted_index: z.record(z.string(), z.array(z.int().nonnegative())).nullish().catch(undefined),
  authorships: z
    .array(
      z.object({
        author: z.object({ display_name: z.string().nullish() }).nullish(),
        raw_author_name: z.string().nullish()
      })
    )
    .nullish()
    .catch(undefined),
  publication_date: z.string().nullish().catch(undefined),
  publication_year: z.number().nullish().catch(undefined),
  doi: z.string().nullish().catch(undefined),
  primary_location: location.catch(undefined),
  locations: z.array(location).nullish().catch(undefined)
});

type Work = z.infer<typeof workSchema>;

/** Works of OpenAlex: one, a list, a reply with `results`, or one a line. */
export const openalex = jsonReader({
  id: 'openalex',
  describes: 'OpenAlex works as JSON',
  form: '{"id": "https://openalex.org/W…", "title": "…"}',
  lists: ['results'],
  opens: /\{\s*"id":\s*"https:\/\/openalex\.org\/W/u,
  schema: workSchema,
  recognises: text =>
    /^\s*[[{][\s\S]{0,10000}?"id":\s*"https:\/\/openalex\.org\/W\d/u.test(text) ||
    /^\s*\{\s*"meta":[^[]*"results":\s*\[\s*\]/u.test(text),
  draft: draftOf
});

function draftOf(work: Work): Omit<PaperDraft, 'source'> {
  const authors = (work.authorships ?? []).map(
    ({ author, raw_author_name }) => author?.display_name?.trim() ?? raw_author_name?.trim() ?? ''
  );
  const date = parseDate(work.publication_date ?? '') ?? parseDate(String(work.publication_year ?? ''));
  const { primary_location: primary, locations } = work;
  const addresses = [primary, ...(locations ?? [])].flatMap(place => [
    place?.landing_page_url,
    place?.pdf_url
  ]);
  const source = primary?.source;
  return {
    inputId: work.id.replace(/^https:\/\/openalex\.org\//u, ''),
    title: titleToText(work.title ?? work.display_name ?? ''),
    abstract: abstractToText(textOfIndex(work.abstract_inverted_index ?? {})),
    facts: {
      ...(authors.length > 0 && { authors: authors.filter(name => name !== '') }),
      ...(date && { date }),
      ...identifierFacts({
        doi: work.doi ?? undefined,
        url: primary?.landing_page_url ?? undefined,
        others: addresses.map(address => address ?? undefined)
      }),
      ...(source?.display_name && source.type !== 'repository' && { venue: source.display_name })
    }
  };
}

/** OpenAlex gives an abstract as each word's places in it. */
function textOfIndex(index: Readonly<Record<string, readonly number[]>>): string {
  const words = Object.entries(index).flatMap(([word, places]) => places.map(place => ({ word, place })));
  return words
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ');
}
