import { z } from 'zod';

/** True for the address of something that the site has. */
type IsThere = (url: string) => boolean;

/** What schema.org and Google's guides ask for, for each type of node that pages carry at the top. */
function nodes(isThere: IsThere) {
  const own = z.string().refine(isThere, 'names nothing that is there');
  const head = { '@context': z.literal('https://schema.org'), '@id': z.string() };
  return {
    ScholarlyArticle: z.looseObject({
      ...head,
      url: own,
      headline: z.string().min(1),
      name: z.string().min(1),
      author: z.array(z.looseObject({ '@type': z.literal('Person'), name: z.string().min(1) })).optional(),
      datePublished: z
        .string()
        .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u)
        .optional(),
      sameAs: z.array(z.url()).optional(),
      about: z
        .array(z.looseObject({ '@type': z.literal('DefinedTerm'), name: z.string().min(1), url: own }))
        .optional(),
      isPartOf: z.looseObject({ '@type': z.literal('Dataset'), '@id': z.string() })
    }),
    DefinedTerm: z.looseObject({
      ...head,
      url: own,
      name: z.string().min(1),
      inDefinedTermSet: z.looseObject({
        '@type': z.literal('DefinedTermSet'),
        name: z.string().min(1),
        url: own
      })
    }),
    // Google: a description of 50 to 5000 characters.
    Dataset: z.looseObject({
      ...head,
      url: own,
      name: z.string().min(1),
      description: z.string().min(50).max(5000),
      distribution: z
        .array(
          z.looseObject({
            '@type': z.literal('DataDownload'),
            encodingFormat: z.string().min(1),
            contentUrl: own
          })
        )
        .min(1)
    })
  };
}

/** What is wrong with a page's JSON-LD; nothing for a page without any. */
export function structuredDataTrouble(html: string, isThere: IsThere): string[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(?<json>.*?)<\/script>/gsu)];
  const known = nodes(isThere);
  return scripts.flatMap(({ groups }) => {
    const node = JSON.parse(groups!['json']!) as { '@type': keyof typeof known };
    const schema = known[node['@type']];
    if (!schema) return [`unknown type ${String(node['@type'])}`];
    const issues = schema.safeParse(node).error?.issues ?? [];
    return issues.map(({ path, message }) => `${node['@type']}.${path.join('.')}: ${message}`);
  });
}
