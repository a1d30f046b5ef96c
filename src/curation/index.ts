import type { Curation } from '../model/curation.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { readCaptures } from './captures.ts';
import { readEntries } from './entries.ts';
import { KINDS } from './kinds/index.ts';
import { openSheet, type Sheet } from './sheet.ts';

export { namedConcepts } from './common.ts';
export { curateConcepts } from './concepts/index.ts';
export { curatePapers } from './papers/index.ts';
export { curateRelated, spareRelated } from './related/index.ts';

type Reader<K extends keyof Curation> = (value: unknown, sheet: Sheet) => Curation[K];

/** How each part of the file is read; its keys are what may stand at the top of the file. */
const PARTS: { readonly [K in keyof Curation]: Reader<K> } = {
  captures: readCaptures,
  rename: (value, sheet) => readEntries(KINDS.rename, 'rename', value, sheet),
  merge: (value, sheet) => readEntries(KINDS.merge, 'merge', value, sheet),
  split: (value, sheet) => readEntries(KINDS.split, 'split', value, sheet),
  hide: (value, sheet) => readEntries(KINDS.hide, 'hide', value, sheet),
  retype: (value, sheet) => readEntries(KINDS.retype, 'retype', value, sheet),
  alias: (value, sheet) => readEntries(KINDS.alias, 'alias', value, sheet),
  fix: (value, sheet) => readEntries(KINDS.fix, 'fix', value, sheet),
  same: (value, sheet) => readEntries(KINDS.same, 'same', value, sheet),
  different: (value, sheet) => readEntries(KINDS.different, 'different', value, sheet),
  pin: (value, sheet) => readEntries(KINDS.pin, 'pin', value, sheet),
  block: (value, sheet) => readEntries(KINDS.block, 'block', value, sheet)
};

/**
 * Text of `seeds/curation.yaml` → what the curator decided. Text that is no YAML gives an empty curation,
 * an entry of the wrong form costs that entry.
 */
export function readCuration(text: string, path: string): Outcome<Curation> {
  const { value, diagnostics, sheet } = openSheet(text, path, Object.keys(PARTS));
  sheet.complainOfUnknown([], Object.keys(value), Object.keys(PARTS));
  const parts = Object.entries(PARTS).map(([part, read]) => [part, read(value[part], sheet)]);
  return { value: Object.fromEntries(parts) as Curation, diagnostics };
}
