import { z } from 'zod';
import type { CaptureCuration } from '../model/curation.ts';
import { isRecord, type Sheet } from './sheet.ts';

const captureSchema = z.object({ year: z.int().min(1990).max(2100) });

/** The part as it must be, for the published schema. */
export const CAPTURES = z
  .record(z.string(), z.strictObject(captureSchema.shape))
  .describe('The year in which a listing page was saved, by the path of its seed.');

const EXAMPLE = '{ year: 2025 }';

/** The part `captures`: what the curator says of each capture. An entry of the wrong form costs that entry. */
export function readCaptures(value: unknown, sheet: Sheet): ReadonlyMap<string, CaptureCuration> {
  const captures = new Map<string, CaptureCuration>();
  if (value === undefined || value === null) return captures;
  if (!isRecord(value)) {
    sheet.complain(['captures'], {
      code: 'invalid-value',
      message: `"captures" is ${quoted(value)}, not a list of seeds.`,
      hint: `Write one line a seed below it, for example\n    captures:\n      seeds/page.txt: ${EXAMPLE}`
    });
    return captures;
  }
  for (const [seed, entry] of Object.entries(value)) {
    const capture = readCapture(seed, entry, sheet);
    if (capture) captures.set(seed, capture);
  }
  return captures;
}

function readCapture(seed: string, entry: unknown, sheet: Sheet): CaptureCuration | undefined {
  const path = ['captures', seed];
  if (isRecord(entry)) sheet.complainOfUnknown(path, Object.keys(entry), Object.keys(captureSchema.shape));
  const result = captureSchema.safeParse(entry);
  if (result.success) return { ...result.data, at: { seed: sheet.path, line: sheet.placeOf(path).line } };
  const isMisplaced = !isRecord(entry);
  sheet.complain(isMisplaced ? path : [...path, 'year'], {
    code: 'invalid-value',
    message: isMisplaced
      ? `"${seed}" is ${quoted(entry)}, not ${EXAMPLE}.`
      : `The year of "${seed}" is ${quoted(entry['year'])}.`,
    hint: `Write ${EXAMPLE}, with a year from 1990 to 2100. Until then the entry is not used.`
  });
  return undefined;
}

/** A value as messages quote it. */
export function quoted(value: unknown): string {
  return value === undefined ? 'missing' : value === null ? 'empty' : JSON.stringify(value);
}
