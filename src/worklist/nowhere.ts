import type { Diagnostic } from '../model/diagnostic.ts';
import type { WorkItem } from '../model/work.ts';

/** Messages about what a curator wrote by hand. */
const BY_HAND = /^(?:curation|notes)\//u;

/** Entries of the curation and notes that are not applied, or not wholly. */
export function nowhere(diagnostics: readonly Diagnostic[]): WorkItem[] {
  return diagnostics
    .filter(({ code }) => BY_HAND.test(code))
    .map(({ message, hint, file, line }) => ({
      kind: 'nowhere',
      title: message,
      why: 'It is kept as it is, and not applied to anything else.',
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      pages: [],
      hint
    }));
}
