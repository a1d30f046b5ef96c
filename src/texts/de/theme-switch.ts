import type { Place } from '../texts.ts';

export const themeSwitch: Place<'themeSwitch'> = {
  label: 'Farben',
  theme: { system: 'Auto', paper: 'Papier', ink: 'Tinte' }
};
