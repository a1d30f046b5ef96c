import type { z } from 'zod';
import type { Concept } from '../model/concept.ts';
import type { ContentFile } from '../model/content.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { titleOf, type Paper } from '../model/paper.ts';
import type { Segment } from '../model/segments.ts';
import { conceptSchema } from '../schema/concept.ts';
import { paperSchema } from '../schema/paper.ts';
import type { Collection } from './collection.ts';
import { conceptData } from './concept.ts';
import { frontMatter } from './front-matter.ts';
import { generatedFrom } from './generated.ts';
import { paragraph } from './markdown.ts';
import { paperData } from './paper.ts';
import { abstractSegments, sentenceSegments } from './text.ts';
import { schemaDiagnostics } from './validate.ts';

/** A page, or why there is none. */
export interface Page {
  /** `paper:<id>` or `concept:<id>`. */
  readonly node: string;
  readonly file: ContentFile;
  /** Empty where the page may be written. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `content/papers/<slug>.mdx`: what is known of the paper, and its abstract with links and concepts. */
export function paperPage(paper: Paper, collection: Collection): Page {
  return page({
    node: `paper:${paper.id}`,
    path: `content/papers/${paper.slug}.mdx`,
    slug: paper.slug,
    name: titleOf(paper),
    from: [paper],
    schema: paperSchema,
    data: paperData(paper, collection),
    body: abstractSegments(paper, collection)
  });
}

/** `content/concepts/<slug>.mdx`: what is known of the concept, and the sentence that defines it, if there is one. */
export function conceptPage(concept: Concept, collection: Collection): Page {
  const source = collection.papers.get(concept.definition?.paper ?? '');
  const span = concept.definition?.evidence;
  return page({
    node: `concept:${concept.id}`,
    path: `content/concepts/${concept.slug}.mdx`,
    slug: concept.slug,
    name: concept.label,
    from: concept.papers.flatMap(id => collection.papers.get(id) ?? []),
    schema: conceptSchema,
    data: conceptData(concept, collection),
    body: source && span ? sentenceSegments(source, span, concept, collection) : []
  });
}

interface Parts {
  readonly node: string;
  readonly path: string;
  readonly slug: string;
  /** The title or label, for messages. */
  readonly name: string;
  readonly from: readonly Paper[];
  readonly schema: z.ZodType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: readonly Segment[];
}

function page({ node, path, slug, name, from, schema, data, body }: Parts): Page {
  const comment = [
    `${generatedFrom(from)} Do not edit: changes here are lost.`,
    `Notes of your own belong in content/notes/${slug}.mdx.`
  ];
  const text = paragraph(body);
  return {
    node,
    file: { path, text: frontMatter(comment, data) + (text === '' ? '' : `\n${text}\n`) },
    diagnostics: schemaDiagnostics(schema, data, { name, source: from[0]?.sources[0] })
  };
}
