import type { Place } from '../texts.ts';
import { papers } from './words.ts';

export const theme: Place<'theme'> = {
  title: label => `Thema: ${label}`,
  description: (count, concepts) => `${papers(count)} rund um ${concepts}.`,
  themes: 'Themen',
  facts: (count, share, dated, years) => {
    const size = `${papers(count)}, ${share < 1 ? 'weniger als 1' : share} % der Sammlung`;
    if (dated === 0) return `${size}.`;
    return `${size}; ${dated === 1 ? 'die eine mit Datum stammt' : `die ${dated} mit Datum stammen`} aus ${years}.`;
  },
  meetIn: concepts => `Gemeinsam sind ihnen ${concepts}.`,
  papers: 'Arbeiten',
  itsPapers: 'Die Arbeiten',
  order: 'die zentralsten zuerst',
  shared: 'Was die Arbeiten teilen',
  sharedSays: 'und wie viele von ihnen es tun',
  about: 'Über dieses Thema',
  concepts: 'Leitbegriffe',
  conceptsSays: 'Die Zahl nennt die Arbeiten dieses Themas.',
  neighbours: 'Nachbarthemen',
  through: concepts => `durch ${concepts}`,
  files: 'Diese Arbeiten mitnehmen',
  papersAYear: bars => `Arbeiten je Jahr: ${bars}`,
  undated: count => `${papers(count)} ohne Datum`,
  allUndated: 'Keine der Arbeiten trägt ein Datum.'
};
