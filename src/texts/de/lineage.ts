import type { Place } from '../texts.ts';

export const lineage: Place<'lineage'> = {
  undated: 'o. D.',
  noDate: 'kein Datum bekannt',
  introducedBy: 'eingeführt von',
  before: {
    names: 'nennt',
    extends: 'erweitert',
    uses: 'verwendet',
    'compares-with': 'vergleicht sich mit',
    outperforms: 'übertrifft',
    evaluates: 'evaluiert',
    surveys: 'gibt einen Überblick über'
  },
  after: {
    names: 'nennt es',
    extends: 'erweitert es',
    uses: 'verwendet es',
    'compares-with': 'vergleicht sich damit',
    outperforms: 'übertrifft es',
    evaluates: 'evaluiert es',
    surveys: 'gibt einen Überblick darüber'
  },
  inferred: '· erschlossen',
  inferredSays:
    'Erschlossen: Die spätere Arbeit nennt die frühere, ohne zu sagen, wie sie zu ihr steht; die Reihenfolge ergibt sich aus ' +
    'den Daten.'
};
