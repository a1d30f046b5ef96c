import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { Trouble } from './trouble.ts';

/** A file written by hand, taken apart. */
export interface Parts {
  /** Front matter; empty where there is none. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text below it, at the lines that it has in the file: what stands above is blank. */
  readonly body: string;
}

/** Takes a file apart; the front matter may hold what the schema allows. */
export function readFrontMatter(text: string, schema: z.ZodObject): Parts | Trouble {
  const match = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu.exec(text);
  if (match?.index !== 0) return { data: {}, body: text };
  const yaml = match.groups!['yaml']!;
  const data = readYaml(yaml);
  if ('message' in data) return data;
  const trouble = wrongField(data.fields, yaml, schema);
  const above = text.slice(0, match[0].length);
  return trouble ?? { data: data.fields, body: above.replace(/[^\r\n]/gu, '') + text.slice(above.length) };
}

/** The fields of front matter. */
interface Fields {
  readonly fields: Record<string, unknown>;
}

function readYaml(yaml: string): Fields | Trouble {
  const form = 'Between the two lines of --- stands one "name: value" a line, as in: title: From the group';
  try {
    const fields: unknown = parse(yaml) ?? {};
    if (typeof fields === 'object' && !Array.isArray(fields)) return { fields: { ...fields } };
    return {
      message: `The front matter names nothing: ${quoted(yaml)}.`,
      line: 2,
      column: 1,
      hint: `${form}.`
    };
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const { line: noticed, col } = cause.linePos?.[0] ?? { line: 1, col: 1 };
    const lines = yaml.split(/\r?\n/u).slice(0, noticed);
    // What never closes is noticed at the end, below the last line that says anything.
    const line = Math.max(1, lines.findLastIndex(text => text.trim() !== '') + 1);
    const said = lines[line - 1] ?? '';
    return {
      message: `The front matter is no YAML: ${quoted(said)}.`,
      line: line + 1,
      column: line === noticed ? col : 1,
      hint: `${form}. A text with a colon, a bracket or a quote in it stands in quotes.`
    };
  }
}

function wrongField(
  fields: Readonly<Record<string, unknown>>,
  yaml: string,
  schema: z.ZodObject
): Trouble | undefined {
  const issue = schema.safeParse(fields).error?.issues[0];
  if (!issue) return undefined;
  const names = Object.keys(schema.shape);
  const name = String(issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]);
  const at = yaml.split(/\r?\n/u).findIndex(line => line.trimStart().startsWith(`${name}:`));
  const place = { line: at < 0 ? 1 : at + 2, column: 1 };
  if (issue.code === 'unrecognized_keys') {
    const near = nearest(name, names);
    const known = `What may stand there: ${names.join(', ')}.`;
    return {
      ...place,
      message: `There is no field "${name}" in the front matter of such a file.`,
      hint: near ? `Did you mean ${near}?` : known
    };
  }
  const value = fields[name];
  if (value === undefined)
    return {
      ...place,
      message: `"${name}" is missing.`,
      hint: `Write ${name}: … between two lines of --- at the top.`
    };
  if (value === null || value === '')
    return {
      ...place,
      message: `"${name}" has no text.`,
      hint: 'Write one after the colon, or leave the line out.'
    };
  return {
    ...place,
    message: `"${name}" should be a text, and ${JSON.stringify(value)} is none.`,
    hint: `Put it in quotes: ${name}: ${typeof value === 'object' ? '"…"' : JSON.stringify(String(value))}`
  };
}

/** A line in quotes, at most so long that it fits beside a message. */
export function quoted(text: string, most = 60): string {
  const line = text.trim().split(/\r?\n/u)[0]!.trim();
  return `"${line.length > most ? `${line.slice(0, most - 1)}…` : line}"`;
}
