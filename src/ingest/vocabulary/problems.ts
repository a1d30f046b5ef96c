import { CONCEPT_TYPES } from '../../model/concept.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import type { SourceRef } from '../../model/paper.ts';
import type { VocabularyTerm } from '../../model/vocabulary.ts';
import { code, quote } from '../quote.ts';
import type { Statement } from './statement.ts';

/** A term that is called nothing. */
export function noLabel(id: string, at: SourceRef): Diagnostic {
  return {
    ...base('vocabulary/no-label', 'error', at),
    message: `The term ${quote(id)} has no label.`,
    hint: 'Give it a prefLabel: the name that people write. The term was skipped; the others were read.'
  };
}

/** A term with two labels in one language. */
export function secondLabel({ value, at }: Statement, first: Statement): Diagnostic {
  return {
    ...base('vocabulary/two-labels', 'warning', at),
    message: `${quote(value)} is a second prefLabel of ${quote(first.value)}.`,
    hint: 'Write it as altLabel, as which it was read: a concept has one label, and any number of other names.'
  };
}

/** A type that concepts do not have. */
export function unknownType({ value, at }: Statement): Diagnostic {
  const near = nearest(value, CONCEPT_TYPES);
  return {
    ...base('vocabulary/unknown-type', 'warning', at),
    message: `There is no type ${quote(value)}.`,
    hint: `${near ? `Did you mean ${quote(near)}?` : `Write one of ${CONCEPT_TYPES.join(', ')}, or leave it out.`} Until then the type is found from the texts.`
  };
}

/** A link to a term that no file has. */
export function unknownTerm(
  { property, value, at }: Statement,
  terms: ReadonlyMap<string, VocabularyTerm>
): Diagnostic {
  const names = [...terms.values()].flatMap(({ id, label }) => [id, label]);
  // Looking for what was meant takes a moment for each name; no person's own table has so many.
  const near = names.length > 1000 ? undefined : nearest(value, names);
  return {
    ...base('vocabulary/unknown-term', 'warning', at),
    message: `The ${property} term ${quote(value)} is not in the vocabulary.`,
    hint: near
      ? `Did you mean ${quote(near)}? The link was left out.`
      : 'Add a term of that name, or remove the link. It was left out.'
  };
}

/** A link that closes a circle; `labels` are those of its terms, from the lowest round to it. */
export function cycle(labels: readonly string[], at: SourceRef): Diagnostic {
  return {
    ...base('vocabulary/cycle', 'warning', at),
    message:
      labels.length === 2
        ? `${quote(labels[0]!)} is said to be broader than itself.`
        : `This link closes a circle: ${labels.map(quote).join(' is narrower than ')}.`,
    hint: 'Remove the link that is wrong; this one was left out.'
  };
}

/** A file of which nothing is known. */
export function unknownFormat(file: string, text: string): Diagnostic {
  const line = text.split('\n').find(candidate => candidate.trim() !== '') ?? '';
  return {
    code: 'vocabulary/unknown-format',
    severity: 'error',
    file,
    line: 1,
    message: `A vocabulary of this kind cannot be read; it begins with ${code(line)}.`,
    hint: 'Save it as SKOS in Turtle (vocabulary.ttl) or JSON-LD (vocabulary.jsonld), or as a table (vocabulary.csv).'
  };
}

/** A file that says nothing of any term. */
export function noTerm(file: string): Diagnostic {
  return {
    code: 'vocabulary/no-term',
    severity: 'warning',
    file,
    message: 'This vocabulary has no term.',
    hint: 'Give it terms with skos:prefLabel, or a table with a column "prefLabel"; or remove the file.'
  };
}

function base(
  what: string,
  severity: Diagnostic['severity'],
  at: SourceRef
): Pick<Diagnostic, 'code' | 'severity' | 'file' | 'line'> {
  return { code: what, severity, file: at.seed, line: at.line };
}
