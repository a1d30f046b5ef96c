import { partsOf } from './graph.ts';
import type { PaperText } from './wire.ts';

/** One reason of two related papers, seen from the first. */
export type Reason = PaperText['related'][number]['reasons'][number];

/** Why two papers are related, heaviest reason first, whichever of them lists the other. */
export function reasonsOf(
  [here, hereText]: readonly [id: string, text: PaperText],
  [there, thereText]: readonly [id: string, text: PaperText]
): readonly Reason[] {
  const found = hereText.related.find(({ id }) => id === partsOf(there).slug);
  if (found) return found.reasons;
  const back = thereText.related.find(({ id }) => id === partsOf(here).slug);
  return back?.reasons.map(reason => ({ ...reason, here: reason.there, there: reason.here })) ?? [];
}
