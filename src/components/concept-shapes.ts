import type { ConceptType } from '../model/concept.ts';

/** Method ●, task ▲, dataset ■, metric ◆, hardware ⬢, domain ★: about the same area each, in a box of 12 by 12. */
export const CONCEPT_SHAPES: Readonly<Record<ConceptType, string>> = {
  method: 'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6z',
  task: 'M6 .9 11.6 10.9H.4z',
  dataset: 'M1.7 1.7h8.6v8.6H1.7z',
  metric: 'M6 .2 11.8 6 6 11.8.2 6z',
  hardware: 'M6 .7 10.7 3.4v5.2L6 11.3 1.3 8.6V3.4z',
  domain: 'M6 0l1.76 3.9 4.24.5-3.14 2.9.84 4.2L6 9.4l-3.7 2.1.84-4.2L0 4.4l4.24-.5z'
};
