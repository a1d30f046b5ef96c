import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceRef } from '../model/paper.ts';
import { json } from './front-matter.ts';

/** What a page is made from, to say where its trouble lies. */
export interface Origin {
  /** Title or label, quoted. */
  readonly name: string;
  readonly source: SourceRef | undefined;
}

/** Astro takes any string of a collection that starts so for the path of an image, and drops the prefix. */
const RESERVED = '__ASTRO_IMAGE_';

/** Why data may not become a page; nothing where it may. */
export function schemaDiagnostics(schema: z.ZodType, data: unknown, origin: Origin): Diagnostic[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  const found = issues.map(issue =>
    diagnostic(origin, 'mdx/invalid-front-matter', {
      message: `${quote(origin.name)} got no page: ${issue.path.join('.')}: ${issue.message}`,
      hint: 'correct this entry in the seed, or overrule the field in seeds/curation.yaml',
      actual: quote(at(data, issue.path))
    })
  );
  const reserved = strings(data).find(text => text.startsWith(RESERVED));
  if (reserved === undefined) return found;
  const taken = diagnostic(origin, 'mdx/reserved-text', {
    message: `${quote(origin.name)} got no page: ${quote(reserved)} starts with ${RESERVED}, which Astro keeps for itself`,
    hint: `put another character before ${RESERVED}`
  });
  return [...found, taken];
}

function diagnostic(
  { source }: Origin,
  code: string,
  rest: Pick<Diagnostic, 'message' | 'hint' | 'actual'>
): Diagnostic {
  const place = source ? { file: source.seed, line: source.line } : {};
  return { code, severity: 'error', ...place, ...rest };
}

function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : json(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data
  );
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
