import type { Place } from '../texts.ts';
import { oneType } from './words.ts';

export const conceptCard: Place<'conceptCard'> = {
  type: oneType,
  papers: count => (count === 1 ? 'in 1 Arbeit' : `in ${count} Arbeiten`),
  broader: concepts => `Oberbegriff: ${concepts}`
};
