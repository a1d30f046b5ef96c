import type { z } from 'zod';
import type { PaperDraft } from '../../model/paper.ts';
import { accepted, readEntries, skipped, type EntryOutcome } from '../entries.ts';
import { undated } from '../problems.ts';
import type { Reader } from '../reader.ts';
import { brokenEntry, excerpt, wrongForm } from './problems.ts';
import { splitEntries, type JsonEntry, type JsonLayout } from './syntax.ts';

/** What tells one JSON format from another. */
export interface JsonFormat<Item> extends JsonLayout {
  readonly id: string;
  readonly describes: string;
  recognises(text: string, path: string): boolean;
  /** An entry of the format in short, for the hint to one of another form. */
  readonly form: string;
  readonly schema: z.ZodType<Item>;
  draft(item: Item): Omit<PaperDraft, 'source'>;
  /** The date as an item writes it, where people write dates by hand: one without a year is reported. */
  dateSaid?(item: Item): string | undefined;
}

/** The reader of a JSON format: an array, one object a line, or a list within a reply. */
export function jsonReader<Item>(format: JsonFormat<Item>): Reader {
  return {
    id: format.id,
    describes: format.describes,
    recognises: (text, path) => format.recognises(text, path),
    read: (text, { path }) =>
      readEntries(splitEntries(text, format), path, entry => readJsonEntry(entry, path, format))
  };
}

/** One entry of a JSON format → a draft. */
export function readJsonEntry<Item>(
  entry: JsonEntry,
  seed: string,
  format: Pick<JsonFormat<Item>, 'form' | 'schema' | 'draft' | 'dateSaid'>
): EntryOutcome {
  const source = { seed, line: entry.line };
  const json = parseJson(entry.text);
  if (json === undefined) return skipped(brokenEntry(entry, seed));
  const item = format.schema.safeParse(json);
  if (!item.success) return skipped(wrongForm(json, item.error, format.form, entry, source));
  const draft = { source, ...format.draft(item.data) };
  return accepted(draft, excerpt(entry), undated(draft, format.dateSaid?.(item.data)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
