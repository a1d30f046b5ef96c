import type { Arrival } from '../../src/arrivals/index.ts';

/** What became of one file. */
export interface Added {
  /** As it was named on the command line. */
  readonly file: string;
  /** `there`: a seed of this content was there already. */
  readonly outcome: 'added' | 'there' | 'refused';
  readonly seed?: string;
  readonly entries: readonly Arrival[];
  /** Entries that could not be read; a diagnostic says why. */
  readonly skipped: number;
}

/** The most papers that are named one by one. */
const NAMED = 5;

/** What became of one file, in words. */
export function tell({ file, outcome, seed, entries, skipped }: Added): string[] {
  if (outcome === 'refused') return [`${file}: not added, since no paper could be read from it.`];
  if (outcome === 'there') return [`${file}: it is there already, as ${seed}.`];
  const of = (kind: Arrival['kind']) => entries.filter(entry => entry.kind === kind);
  const counts = `${of('new').length} new, ${of('merged').length} merged, ${of('known').length} known, ${skipped} skipped`;
  const merged = of('merged');
  return [
    `${seed}: ${counts}.`,
    ...merged
      .slice(0, NAMED)
      .map(
        ({ at, title, brings = [] }) => `  line ${at.line} tells more of "${title}": ${brings.join(', ')}`
      ),
    ...(merged.length > NAMED ? [`  and ${merged.length - NAMED} more`] : [])
  ];
}
