import type { Curation } from '../model/curation.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { readCaptures } from './captures.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** How each part of the file is read; its keys are what may stand at the top of the file. */
const PARTS: { readonly [K in keyof Curation]: (value: unknown, sheet: Sheet) => Curation[K] } = {
  captures: readCaptures
};

/**
 * Text of `seeds/curation.yaml` → what the curator decided. Text that is no YAML gives an empty curation,
 * an entry of the wrong form costs that entry.
 */
export function readCuration(text: string, path: string): Outcome<Curation> {
  const { value, diagnostics, sheet } = openSheet(text, path, Object.keys(PARTS));
  sheet.complainOfUnknown([], Object.keys(value), Object.keys(PARTS));
  return { value: { captures: PARTS.captures(value['captures'], sheet) }, diagnostics };
}
