import type { Place } from '../texts.ts';
import { counted, types } from './words.ts';

export const searchTools: Place<'searchTools'> = {
  filters: chosen => (chosen > 0 ? `Filter (${chosen})` : 'Filter'),
  clear: 'Alle aufheben',
  facet: {
    theme: 'Thema',
    concept: 'Begriff',
    type: 'Art der Seite',
    year: 'Jahr',
    source: 'Quelle',
    code: 'Code'
  },
  type: { paper: 'Arbeiten', theme: 'Themen', ...types },
  hasCode: 'Mit Code',
  sortBy: 'Sortieren nach ',
  order: { relevance: 'Relevanz', date: 'Datum', comments: 'Kommentaren' },
  onGraph: 'Auf dem Graphen zeigen',
  export: 'Diese Arbeiten exportieren',
  exportAs: 'Exportieren als ',
  exported: papers => `${counted(papers, 'Arbeit wurde', 'Arbeiten wurden')} exportiert.`,
  notExported: 'Die Arbeiten ließen sich nicht laden; es wurde nichts exportiert.'
};
