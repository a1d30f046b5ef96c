import type { z } from 'zod';
import type { Decision } from '../model/curation.ts';
import { quoted } from './captures.ts';
import { KINDS, type KindName } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { isRecord, type KeyPath, type Sheet } from './sheet.ts';

/** Entries of one kind. An entry of the wrong form costs that entry. */
export function readEntries<E extends Decision>(
  kind: Kind<E>,
  name: KindName,
  value: unknown,
  sheet: Sheet
): E[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, at) => readEntry(kind, name, [name, at], entry, sheet));
  sheet.complain([name], {
    code: 'invalid-value',
    message: `"${name}" is ${quoted(value)}, not a list of entries.`,
    hint: `Start each entry with a dash. ${example(name)}`
  });
  return [];
}

function readEntry<E extends Decision>(
  kind: Kind<E>,
  name: KindName,
  path: KeyPath,
  entry: unknown,
  sheet: Sheet
): E[] {
  const result = kind.entry.safeParse(entry);
  if (result.success)
    return [
      { ...(tidied(result.data) as object), at: { seed: sheet.path, line: sheet.placeOf(path).line } } as E
    ];
  for (const issue of mostTelling(result.error.issues, entry)) complain(issue, name, path, entry, sheet);
  return [];
}

/** One issue a place; what is missing is not told where a key that is not known may stand for it. */
function mostTelling(issues: readonly z.core.$ZodIssue[], entry: unknown): z.core.$ZodIssue[] {
  const placeOf = ({ path }: z.core.$ZodIssue) => JSON.stringify(path);
  const first = issues.filter(
    (issue, at) => issues.findIndex(other => placeOf(other) === placeOf(issue)) === at
  );
  const mistyped = new Set(first.filter(({ code }) => code === 'unrecognized_keys').map(placeOf));
  return first.filter(
    ({ path }) =>
      path.length === 0 ||
      !mistyped.has(JSON.stringify(path.slice(0, -1))) ||
      valueAt(entry, path) !== undefined
  );
}

function valueAt(entry: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    entry
  );
}

function complain(
  issue: z.core.$ZodIssue,
  name: KindName,
  path: KeyPath,
  entry: unknown,
  sheet: Sheet
): void {
  const steps = issue.path.map(step => (typeof step === 'number' ? step : String(step)));
  const full = [...path, ...steps];
  const value = valueAt(entry, steps);
  if (issue.code === 'unrecognized_keys' && isRecord(value)) {
    sheet.complainOfUnknown(full, Object.keys(value), keysAt(name, steps));
    return;
  }
  const shown = typeof value === 'number' ? sheet.writtenAt(full)! : quoted(value);
  const what = steps.length > 0 ? `"${steps.filter(step => typeof step === 'string').join('.')}"` : 'This';
  const message =
    value === undefined
      ? `An entry under "${name}" has no ${what}.`
      : `${what} of an entry under "${name}" is ${shown}.`.replace(/^This of an/u, 'An');
  sheet.complain(full, {
    code: 'invalid-value',
    message,
    hint: `${wanted(issue, value, shown)}${example(name)}\n    Until then the entry is kept and not used.`
  });
}

/** Keys that may stand at a place of an entry. */
function keysAt(name: KindName, steps: KeyPath): string[] {
  const entry = shapeOf(KINDS[name].entry);
  return Object.keys(steps[0] === 'set' ? shapeOf(entry['set']!) : entry);
}

const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> => (schema as z.ZodObject).shape;

/** How the fields are written that have a form. */
const FORMS: Readonly<Record<string, string>> = {
  date: 'as 2026-11-21',
  doi: 'without the address before it: 10.1000/182',
  arxiv: "without the version, and in quotes: '2405.11449'",
  url: 'with https:// before it'
};

function wanted(issue: z.core.$ZodIssue, value: unknown, shown: string): string {
  const form = FORMS[String(issue.path.at(-1))];
  if (form !== undefined && value !== undefined && typeof value !== 'number') return `Write it ${form}. `;
  if (issue.code === 'invalid_value') return `Write one of ${issue.values.join(', ')}. `;
  if (issue.code === 'custom') return `Give it ${issue.message}. `;
  if (typeof value === 'number') return `Put it in quotes: '${shown}'. `;
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value === 'string')
    return `Put it in brackets: [${value}]. `;
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return issue.origin === 'array'
      ? `It takes ${issue.code === 'too_small' ? `at least ${issue.minimum}` : issue.maximum}. `
      : '';
  return '';
}

/** An entry as it may be written, on the lines below the message. */
function example(name: KindName): string {
  return `For example\n    ${name}:\n${KINDS[name].example.map(line => `      ${line}`).join('\n')}`;
}

/** Text without white space around it, and with single spaces inside. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(tidied);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidied(inner)]));
}
