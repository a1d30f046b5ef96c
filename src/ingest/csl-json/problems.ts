import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceRef } from '../../model/paper.ts';
import { quote, shorten } from '../quote.ts';
import { findFault } from './fault.ts';
import type { JsonEntry } from './syntax.ts';

/** An entry that is no JSON. */
export function brokenEntry(entry: JsonEntry, file: string): Diagnostic {
  const { offset, expected, found } = findFault(entry.text) ?? { offset: 0, expected: 'a value', found: '' };
  const above = entry.text.slice(0, offset).split('\n');
  const rest = entry.text.slice(offset).trim();
  const actual = found === '' ? `the end of the ${rest === '' ? 'entry' : 'line'}` : code(found);
  return {
    code: 'json/broken-entry',
    severity: 'error',
    file,
    line: entry.line + above.length - 1,
    column: above.at(-1)!.length + (above.length === 1 ? entry.column : 1),
    message: `Expected ${expected}, found ${actual}.`,
    hint: `Mend the entry that begins with ${excerpt(entry)}. It was skipped; the others were read.`,
    expected,
    actual
  };
}

/** An entry whose id, title or abstract is no text, or that is no object. */
export function wrongForm(entry: JsonEntry, json: unknown, error: z.ZodError, at: SourceRef): Diagnostic {
  const field = error.issues[0]?.path[0];
  const value = field === undefined ? json : (json as Record<PropertyKey, unknown>)[field];
  return {
    code: 'csl/wrong-form',
    severity: 'error',
    file: at.seed,
    line: at.line,
    message:
      field === undefined
        ? `This entry is no object, but ${excerpt(entry)}.`
        : `"${String(field)}" is no text, but ${code(JSON.stringify(value))}.`,
    hint: `Write an entry as {"id": "…", "title": "…", "abstract": "…"}. This one was skipped; the others were read.`
  };
}

/** An entry with neither title nor abstract. */
export function noText(entry: JsonEntry, id: string | undefined, at: SourceRef): Diagnostic {
  return {
    code: 'csl/no-text',
    severity: 'error',
    file: at.seed,
    line: at.line,
    message: `${id === undefined ? `The entry ${excerpt(entry)}` : `The entry with the id ${quote(id)}`} has neither a title nor an abstract.`,
    hint: 'Add a "title", and an "abstract" where there is one. The entry was skipped.'
  };
}

/** An id that stands in the file before. */
export function duplicateId(id: string, firstLine: number, at: SourceRef): Diagnostic {
  return {
    code: 'csl/duplicate-id',
    severity: 'warning',
    file: at.seed,
    line: at.line,
    message: `The id ${quote(id)} stands on line ${firstLine} already.`,
    hint: 'Give this entry an id of its own, or remove it. Both were read: as one paper where their titles agree, else the second goes by its title.'
  };
}

/** A file without any entry. */
export function noItem(file: string): Diagnostic {
  return {
    code: 'csl/no-entry',
    severity: 'warning',
    file,
    message: 'This file lists no paper.',
    hint: 'Export the library again, or remove the file.'
  };
}

/** JSON between backticks: it has enough quotes of its own. */
function code(json: string): string {
  return `\`${shorten(json)}\``;
}

/** The first line of an entry that says something. */
function excerpt({ text }: JsonEntry): string {
  const lines = text.split('\n');
  return code(lines.find(line => /\w/u.test(line)) ?? lines[0]!);
}
