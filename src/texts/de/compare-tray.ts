import type { Place } from '../texts.ts';

export const compareTray: Place<'compareTray'> = {
  label: 'Arbeiten zum Vergleichen',
  compare: 'Vergleichen',
  comparePaper: name => `Vergleichen: ${name}`,
  clear: 'Leeren',
  count: papers => (papers === 1 ? '1 Arbeit zum Vergleichen' : `${papers} Arbeiten zum Vergleichen`),
  added: name => `${name} hinzugefügt.`,
  takenOut: name => `${name} herausgenommen.`,
  takeOut: name => `${name} herausnehmen`,
  full: most => `Höchstens ${most}: zuerst eine herausnehmen.`,
  oneMore: 'Noch eine auswählen.'
};
