import { z } from 'zod';
import type { PaperDraft, PaperFacts } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';

const organisation = z
  .object({ name: z.string().nullish(), fullname: z.string().nullish() })
  .nullish()
  .catch(undefined);

const paper = z.object({
  id: z.string().nullish(),
  title: z.string().nullish(),
  summary: z.string().nullish(),
  authors: z
    .array(z.object({ name: z.string().nullish() }))
    .nullish()
    .catch(undefined),
  publishedAt: z.string().nullish().catch(undefined),
  organization: organisation
});

type Item = z.infer<typeof schema>;

const schema = z.object({
  paper,
  title: z.string().nullish(),
  summary: z.string().nullish(),
  publishedAt: z.string().nullish().catch(undefined),
  numComments: z.int().nonnegative().nullish().catch(undefined),
  organization: organisation
});

/** An item of https://huggingface.co/api/daily_papers, which a listing page holds as well. */
export const dailyPaper = {
  form: '{"paper": {"id": "…", "title": "…", "summary": "…"}}',
  schema,

  draft({ paper: own, ...item }: Item): Omit<PaperDraft, 'source'> {
    const authors = (own.authors ?? []).map(author => author.name?.trim() ?? '');
    const date = parseDate(own.publishedAt ?? item.publishedAt ?? '');
    return {
      title: onOneLine(own.title ?? item.title ?? ''),
      abstract: onOneLine(own.summary ?? item.summary ?? ''),
      facts: {
        ...(authors.length > 0 && { authors: authors.filter(name => name !== '') }),
        ...organisationFact(own.organization ?? item.organization),
        ...(date && { date }),
        ...(typeof item.numComments === 'number' && { comments: item.numComments }),
        ...identifierFacts({ arxiv: own.id ?? undefined })
      }
    };
  }
};

function organisationFact(given: Item['organization']): PaperFacts {
  const handle = given?.name?.trim() ?? '';
  const name = given?.fullname?.trim() ?? '';
  if (handle === '' && name === '') return {};
  return { organisation: name === '' || handle === '' ? { name: name || handle } : { handle, name } };
}

/** Texts come wrapped as arXiv wraps them. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
