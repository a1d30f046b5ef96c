import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { NO_CURATION, type CaptureCuration, type Curation } from '../model/curation.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';

/** The form of a capture's entry; every part of the file has such a schema. */
const captureSchema = z.strictObject({ year: z.int().min(1990).max(2100) });

/** What may stand at the top of the file, and how each entry below it looks. */
const PARTS = { captures: { schema: captureSchema, example: '{ year: 2025 }' } } as const;

/** Where the text of one file is, and where trouble with it goes. */
interface Sheet {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly diagnostics: Diagnostic[];
}

/**
 * Text of `seeds/curation.yaml` → what the curator decided. Text that is no YAML gives an empty curation,
 * an entry of the wrong form costs that entry.
 */
export function readCuration(text: string, path: string): Outcome<Curation> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const sheet: Sheet = { path, document, lines, diagnostics: [] };
  const [fault] = document.errors;
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    report(
      sheet,
      'invalid-yaml',
      { line, column: col },
      yamlMessage(fault.message, text, line),
      'Mend this line; until then nothing in this file is used. Mind the indentation, and put text with ":" or "#" in quotes.'
    );
    return { value: NO_CURATION, diagnostics: sheet.diagnostics };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { value: NO_CURATION, diagnostics: [] };
  }
  if (!isMap(document.contents)) {
    report(
      sheet,
      'invalid-value',
      { line: 1 },
      'This file holds no keys.',
      `Start a line with one of ${list(Object.keys(PARTS))} and a colon.`
    );
    return { value: NO_CURATION, diagnostics: sheet.diagnostics };
  }
  const parts = z.record(z.string(), z.unknown()).parse(document.toJS());
  reportUnknown(sheet, [], Object.keys(parts), Object.keys(PARTS));
  return { value: { captures: readCaptures(sheet, parts['captures']) }, diagnostics: sheet.diagnostics };
}

function readCaptures(sheet: Sheet, value: unknown): ReadonlyMap<string, CaptureCuration> {
  const captures = new Map<string, CaptureCuration>();
  const entries = z.record(z.string(), z.unknown()).safeParse(value ?? {});
  if (!entries.success) {
    report(
      sheet,
      'invalid-value',
      placeOf(sheet, ['captures']),
      `"captures" must list seeds, but it is ${show(value)}.`,
      `Write one line a seed below it, for example\n    captures:\n      seeds/page.txt: ${PARTS.captures.example}`
    );
    return captures;
  }
  for (const [seed, entry] of Object.entries(entries.data)) {
    const result = captureSchema.safeParse(entry);
    const at = { seed: sheet.path, line: placeOf(sheet, ['captures', seed]).line };
    if (result.success) captures.set(seed, { year: result.data.year, at });
    else reportEntry(sheet, ['captures', seed], entry, result.error);
  }
  return captures;
}

function reportEntry(sheet: Sheet, path: string[], entry: unknown, error: z.ZodError): void {
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      reportUnknown(sheet, path, issue.keys, Object.keys(captureSchema.shape));
      continue;
    }
    const key = [...path, ...issue.path.map(String)];
    const actual = issue.path.reduce<unknown>(
      (value, step) => (value as Record<PropertyKey, unknown>)[step],
      entry
    );
    report(
      sheet,
      'invalid-value',
      placeOf(sheet, key),
      `${issue.path.length === 0 ? `The entry of "${path.at(-1)}"` : `"${key.at(-1)}"`} is ${show(actual)}.`,
      `Write ${PARTS.captures.example}, with a year from 1990 to 2100. The entry is not used until then.`
    );
  }
}

function reportUnknown(
  sheet: Sheet,
  path: string[],
  keys: readonly string[],
  valid: readonly string[]
): void {
  for (const key of keys.filter(name => !valid.includes(name))) {
    const near = nearest(key, valid);
    report(
      sheet,
      'unknown-key',
      placeOf(sheet, [...path, key]),
      `There is no key "${key}"${path.length > 0 ? ` in "${path.at(-1)}"` : ''}.`,
      near ? `Did you mean "${near}"?` : `Here you may write ${list(valid)}.`
    );
  }
}

function report(
  sheet: Sheet,
  code: string,
  at: { line: number; column?: number },
  message: string,
  hint: string
): void {
  sheet.diagnostics.push({
    code: `curation/${code}`,
    severity: 'error',
    file: sheet.path,
    ...at,
    message,
    hint
  });
}

/** Line and column of a key; of the nearest key above it that is written where itself is missing. */
function placeOf({ document, lines }: Sheet, path: readonly string[]): { line: number; column: number } {
  let offset = 0;
  let node: unknown = document.contents;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(item => isScalar(item.key) && String(item.key.value) === step)
      : undefined;
    if (!pair) break;
    if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function yamlMessage(message: string, text: string, line: number): string {
  const quoted = (text.split('\n')[line - 1] ?? '').trim();
  return `This line is no valid YAML: "${quoted}" (${message.charAt(0).toLowerCase()}${message.slice(1)}).`;
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : value === null ? 'empty' : JSON.stringify(value);
}

function list(words: readonly string[]): string {
  return words.map(word => `"${word}"`).join(', ');
}
