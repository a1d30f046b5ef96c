import type { Place } from '../texts.ts';
import { counted, oneType, papers } from './words.ts';

export const data: Place<'data'> = {
  title: 'Daten',
  description: site =>
    `${site} als Dateien: Arbeiten, Begriffe und Graph als JSON, Literaturverzeichnisse und Text für Sprachmodelle.`,
  lead: (count, concepts) =>
    `Alles, was diese Seiten zeigen, lässt sich mitnehmen: ${papers(count)}, ` +
    `${counted(concepts, 'gemeinsamer Begriff', 'gemeinsame Begriffe')} und der Graph, den sie bilden. Die Dateien entstehen ` +
    'zusammen mit der Website; gleiche Quellen ergeben immer gleiche Dateien.',
  bibliographies: 'Für die Literaturverwaltung',
  bibliographiesSays:
    'Jede dieser Dateien lässt sich in Zotero, JabRef, EndNote oder ein LaTeX-Projekt importieren. Eine Arbeit behält ihren ' +
    'Schlüssel, wenn die Sammlung wächst. Wo eine Quelle keine Namen nennt, werden keine erfunden: Ein Vermerk im Eintrag weist ' +
    'darauf hin.',
  documents: 'Für Programme',
  documentsSays:
    'Jedes Dokument nennt seine Version und sein Schema, das jedes Feld erklärt. Arbeiten und Begriffe heißen wie ' +
    'der letzte Teil der Adresse ihrer Seite. Stellen im Text zählen in UTF-16-Einheiten, wie JavaScript es tut.',
  schema: file => `Schema von ${file}`,
  scopeNote: (count, site, type) => `So verwendet in ${papers(count)} von „${site}“, als ${oneType[type]}.`,
  collection: (sentence, count, concepts) =>
    `${sentence} ${papers(count)} und ${concepts} Begriffe, die sie teilen, mit den Sätzen, die sie verbinden.`,
  conceptsOf: site => `Begriffe von ${site}`,
  package: 'Alle Dateien dieser Seite mit Größen und Prüfsummen, als [Data Package](datapackage).',
  llms: 'Was diese Website ist und wo ihre Texte liegen, für Sprachmodelle.',
  feed: 'Die neuesten Arbeiten, für Feedreader.',
  noSite:
    'Diese Fassung wurde ohne die Adresse erstellt, unter der sie liegt; deshalb hat sie weder Feed noch Sitemap: Beide müssen ' +
    'Seiten mit vollständiger Adresse nennen.',
  themes: 'Thema für Thema',
  themesSays:
    'Dieselben Dateien, jeweils mit den Arbeiten eines Themas; Markdown zum Lesen oder als Eingabe für ein Sprachmodell.',
  theme: 'Thema',
  papers: 'Arbeiten',
  files: 'Dateien',
  rights: 'Rechte',
  rightsSays:
    'Titel und Zusammenfassungen gehören denen, die sie geschrieben haben. Begriffe, Verknüpfungen und Orte auf der Karte sind ' +
    'daraus berechnet.'
};
