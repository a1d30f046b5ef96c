import { z } from 'zod';
import type { PaperDraft } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import { jsonReader } from '../json/reader.ts';

/** The fields of a paper that are read (https://api.semanticscholar.org/api-docs/graph). */
const paperSchema = z.object({
  paperId: z.string().nullish(),
  title: z.string().nullish(),
  abstract: z.string().nullish(),
  authors: z
    .array(z.object({ name: z.string().nullish() }))
    .nullish()
    .catch(undefined),
  publicationDate: z.string().nullish().catch(undefined),
  year: z.number().nullish().catch(undefined),
  venue: z.string().nullish().catch(undefined),
  journal: z.object({ name: z.string().nullish() }).nullish().catch(undefined),
  url: z.string().nullish().catch(undefined),
  externalIds: z.object({ DOI: z.string().nullish(), ArXiv: z.string().nullish() }).nullish().catch(undefined)
});

/** Papers of Semantic Scholar's graph API: one, a list, a reply with `data`, or one a line. */
export const semanticScholar = jsonReader({
  id: 'semantic-scholar',
  describes: 'Semantic Scholar papers as JSON',
  form: '{"paperId": "…", "title": "…", "abstract": "…"}',
  lists: ['data', 'recommendedPapers'],
  opens: /\{\s*"paperId":/u,
  schema: paperSchema,
  recognises: text =>
    /^\s*[[{][\s\S]{0,1000}?"paperId":/u.test(text) ||
    /^\s*\{\s*"(?:total|offset)":[^[]*"data":\s*\[/u.test(text),
  draft: draftOf
});

function draftOf(paper: z.infer<typeof paperSchema>): Omit<PaperDraft, 'source'> {
  const authors = (paper.authors ?? []).map(author => author.name?.trim() ?? '');
  const date = parseDate(paper.publicationDate ?? '') ?? parseDate(String(paper.year ?? ''));
  const venue = [paper.venue, paper.journal?.name].find(name => name?.trim())?.trim();
  return {
    ...(paper.paperId && { inputId: paper.paperId }),
    title: paper.title ?? '',
    abstract: paper.abstract ?? '',
    facts: {
      ...(authors.length > 0 && { authors: authors.filter(name => name !== '') }),
      ...(date && { date }),
      ...identifierFacts({
        doi: paper.externalIds?.DOI ?? undefined,
        arxiv: paper.externalIds?.ArXiv ?? undefined,
        url: paper.url ?? undefined
      }),
      ...(venue !== undefined && !/^arXiv/iu.test(venue) && { venue })
    }
  };
}
