import type { Place } from '../texts.ts';

export const copy: Place<'copy'> = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Ausgewählt: jetzt kopieren'
};
