import type { bibtexParser } from 'latex-utensils';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import type { SourceRef } from '../../model/paper.ts';
import { quote } from '../quote.ts';
import type { BibBetween, BibEntry } from './syntax.ts';

/** An entry that is no BibTeX; `error` is the parser's, where it says anything. */
export function brokenEntry(
  entry: BibEntry,
  error: bibtexParser.SyntaxError | undefined,
  file: string
): Diagnostic {
  const lines = entry.text.split('\n');
  const skipped = `The entry ${quote(lines[0]!)} was skipped; the others were read.`;
  if (!error || error.found === null) return unclosed(entry, skipped, file);
  const { line, column } = error.location.start;
  const found = lines[line - 1]!.slice(column - 1);
  const place = {
    file,
    line: entry.line + line - 1,
    column: column + (line === 1 ? entry.column - 1 : 0)
  };
  const actual = quote(found === '' ? 'the end of the line' : found);
  const expected = expectation(error.message);
  if (expected === ENDS && /^[\w-]+\s*=/u.test(found)) {
    const above = lines.slice(0, line - 1).findLastIndex(text => text.trim() !== '');
    const where =
      above >= 0 && column <= indentOf(lines[line - 1]!)
        ? `End line ${entry.line + above} with a comma.`
        : 'Write a comma before it.';
    return {
      code: 'bibtex/missing-comma',
      severity: 'error',
      ...place,
      message: `Expected "," before ${actual}.`,
      hint: `${where} ${skipped}`,
      expected: '","',
      actual
    };
  }
  return {
    code: 'bibtex/broken-entry',
    severity: 'error',
    ...place,
    message: `Expected ${expected}, found ${actual}.`,
    hint: `Write a field as name = {value}, and a comma after it. ${skipped}`,
    expected,
    actual
  };
}

const ENDS = '"," or "}"';

/** The parser's message lists each sign that could stand in a place; what a person would write there is one of three. */
function expectation(message: string): string {
  const signs = message.slice(0, message.lastIndexOf(' but '));
  return signs.includes('"="') ? '"="' : signs.includes('","') ? ENDS : 'a value in braces or quotes';
}

/** The first column after a line's indentation, counted from 1. */
function indentOf(line: string): number {
  return line.search(/\S|$/u) + 1;
}

/** An entry whose braces or quotes do not close before the next one, reported at the field that stays open. */
function unclosed(entry: BibEntry, skipped: string, file: string): Diagnostic {
  const field = openField(entry.text);
  return {
    code: 'bibtex/unclosed-entry',
    severity: 'error',
    file,
    line: entry.line + (field?.line ?? 0),
    message: field ? `The value of "${field.name}" does not close.` : 'This entry does not close.',
    hint: `Each "{" needs its "}", and each quotation mark a second one. ${skipped}`
  };
}

/** The last field that opens before one that begins inside of it; its line counts from 0. */
function openField(text: string): { name: string; line: number } | undefined {
  const outer = /^@[\w-]+\s*\(/u.test(text) ? 0 : 1;
  let depth = 0;
  let field: { name: string; line: number } | undefined;
  for (const [line, content] of text.split('\n').entries()) {
    const name = /^\s*(?<name>[\w-]+)\s*=\s*[{"\w]/u.exec(content)?.groups?.['name'];
    if (name !== undefined) {
      if (field && depth > outer) return field;
      field = { name, line };
    }
    depth += content.split('{').length - content.split('}').length;
  }
  return depth > outer ? field : undefined;
}

/** Text between entries that looks like a field: a brace too many has closed its entry before it. */
export function strayField({ text, line }: BibBetween, file: string): Diagnostic[] {
  const at = /^[ \t]*,?[ \t]*[a-z][\w-]*\s*=\s*[{"]/imu.exec(text);
  if (!at) return [];
  const stray = text.slice(at.index).split('\n')[0]!;
  return [
    {
      code: 'bibtex/stray-field',
      severity: 'warning',
      file,
      line: line + text.slice(0, at.index).split('\n').length - 1,
      message: `${quote(stray)} belongs to no entry.`,
      hint: 'Remove the "}" above it that closes the entry too early; until then the fields from here to the next entry are not read.'
    }
  ];
}

/** The fields that nearly every entry has, each with what else may stand for it. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  author: ['author', 'editor'],
  year: ['year', 'date'],
  abstract: ['abstract']
};

/** Ordinary fields whose names are near to one of those. */
const ORDINARY: ReadonlySet<string> = new Set(['file', 'date']);

/** Finds fields whose names look like one that nearly every entry has, where the entry has none of it. */
export function mistypedFields(
  file: string
): (entry: BibEntry, fields: ReadonlyMap<string, string>) => Diagnostic[] {
  // The entries of a file have the same few fields: each is compared once.
  const nearOf = new Map<string, string | undefined>();
  return ({ text, line }, fields) => {
    const missing = Object.keys(USUAL).filter(name => USUAL[name]!.every(other => !fields.has(other)));
    if (missing.length === 0) return [];
    return [...fields.keys()].flatMap(name => {
      const key = `${name} ${missing.join(' ')}`;
      if (!nearOf.has(key)) nearOf.set(key, ORDINARY.has(name) ? undefined : nearest(name, missing));
      const near = nearOf.get(key);
      return near === undefined
        ? []
        : [mistypedField(name, near, { seed: file, line: lineOf(name, text, line) })];
    });
  };
}

/** The line on which a field of an entry stands. */
function lineOf(name: string, entry: string, line: number): number {
  const field = new RegExp(String.raw`(?:^|[\s,])${name.replace(/\W/gu, '.')}\s*=`, 'iu');
  return (
    line +
    Math.max(
      0,
      entry.split('\n').findIndex(written => field.test(written))
    )
  );
}

function mistypedField(name: string, near: string, at: SourceRef): Diagnostic {
  return {
    code: 'bibtex/unknown-field',
    severity: 'warning',
    file: at.seed,
    line: at.line,
    message: `"${name}" is no field that is read, and the entry has no "${near}".`,
    hint: `Did you mean ${near}?`
  };
}

/** A name without quotes that no `@string` defines. */
export function unknownString(name: string, known: Iterable<string>, at: SourceRef): Diagnostic {
  const near = nearest(name, known);
  return {
    code: 'bibtex/unknown-string',
    severity: 'warning',
    file: at.seed,
    line: at.line,
    message: `No @string above defines ${quote(name)}; it was read as a text.`,
    hint: near
      ? `Did you mean ${quote(near)}?`
      : `Write {${name}} if it is a text, or @string{${name} = {…}} above the entry.`
  };
}

/** A `crossref` to an entry that is not in the file. */
export function unknownCrossref(key: string, known: Iterable<string>, at: SourceRef): Diagnostic {
  const near = nearest(key, known);
  return {
    code: 'bibtex/unknown-crossref',
    severity: 'warning',
    file: at.seed,
    line: at.line,
    message: `There is no entry ${quote(key)} for this entry's "crossref".`,
    hint: near ? `Did you mean ${quote(near)}?` : 'Add that entry, or write its booktitle and year here.'
  };
}
