import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceRef } from '../../model/paper.ts';
import { code } from '../quote.ts';
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

/** An entry whose id, title or abstract is no text, or that is no object. `form` shows how an entry is written. */
export function wrongForm(
  json: unknown,
  error: z.ZodError,
  form: string,
  { text }: JsonEntry,
  at: SourceRef
): Diagnostic {
  const path = error.issues[0]?.path ?? [];
  const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], json);
  return {
    code: 'json/wrong-form',
    severity: 'error',
    file: at.seed,
    line: at.line,
    message:
      path.length === 0
        ? `This entry is no object, but ${code(text)}.`
        : `"${path.join('.')}" has the wrong form: ${code(value === undefined ? 'nothing' : JSON.stringify(value))}.`,
    hint: `Write an entry as ${form}. This one was skipped; the others were read.`
  };
}

/** The first line of an entry that says something. */
export function excerpt({ text }: JsonEntry): string {
  const lines = text.split('\n');
  return code(lines.find(line => /\w/u.test(line)) ?? lines[0]!);
}
