import type { Place } from '../texts.ts';

export const compare: Place<'compare'> = {
  title: 'Vergleich',
  description:
    'Zwei bis fünf Arbeiten der Sammlung nebeneinander: was sie teilen, jeweils mit dem Satz dazu, und was nur eine hat.',
  heading: 'Arbeiten vergleichen',
  unscripted:
    'Der Vergleich braucht JavaScript. Auch ohne nennt die Seite jeder Arbeit die nächsten Arbeiten mit den beiden Sätzen, die ' +
    'sie verbinden, und jede [Seite eines Begriffs](concepts) den Satz jeder Arbeit.',
  lead:
    'Zwei bis fünf Arbeiten nebeneinander: was sie teilen, mit dem Satz aus jeder, was sie übereinander sagen und was nur ' +
    'eine hat.',
  button: '+ Vergleichen',
  choose:
    'Arbeiten lassen sich mit {compare} auf ihrer Seite oder mit {plus} in jeder Liste auswählen; sie sammeln sich am Fuß des ' +
    'Fensters und bleiben dort bis zum nächsten Besuch.',
  begin: 'Zum Einstieg',
  facts: {
    authors: 'Von',
    organisation: 'Organisation',
    venue: 'Erschienen in',
    date: 'Datum',
    theme: 'Thema'
  }
};
