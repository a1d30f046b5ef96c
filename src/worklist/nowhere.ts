import type { Diagnostic } from '../model/diagnostic.ts';
import type { WorkItem } from '../model/work.ts';

/** Messages about what a curator wrote by hand. */
const BY_HAND = /^(?:curation|notes)\//u;

/** Those about a note or page that is not shown at all. */
const BROKEN = /^notes\/(?:broken|front-matter|unknown-name|not-mdx)$/u;

/** Entries of the curation and notes that are not applied or shown, or not wholly. */
export function nowhere(diagnostics: readonly Diagnostic[]): WorkItem[] {
  return diagnostics
    .filter(({ code }) => BY_HAND.test(code))
    .map(({ code, message, hint, file, line }) => ({
      kind: 'nowhere',
      title: message,
      why: BROKEN.test(code)
        ? 'It is kept as it is, and not shown.'
        : 'It is kept as it is, and not applied to anything else.',
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      pages: [],
      hint
    }));
}
