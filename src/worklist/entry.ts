import { stringify } from 'yaml';
import type { Curation } from '../model/curation.ts';

/** An entry as it stands in `seeds/curation.yaml`, quoted where YAML needs it. */
export function entry(kind: keyof Curation, fields: Readonly<Record<string, unknown>>): string {
  return stringify({ [kind]: [fields] }, { lineWidth: 0 }).trimEnd();
}
