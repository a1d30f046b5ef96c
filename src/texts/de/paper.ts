import type { Place } from '../texts.ts';
import { counted, list } from './words.ts';

export const paper: Place<'paper'> = {
  papers: 'Arbeiten',
  abstract: 'Zusammenfassung',
  around: 'Rund um diese Arbeit',
  introduces: 'Führt ein',
  stated: 'Ausdrückliche Bezüge',
  said: 'Was andere darüber sagen',
  related: 'Verwandte Arbeiten',
  compare:
    '[Mit den nächsten Arbeiten vergleichen](compare) · [Einen Weg zu einer anderen Arbeit finden](path)',
  concepts: 'Begriffe',
  onlyHere: 'Nur hier',
  inThisTheme: 'In diesem Thema',
  previousIn: theme => `Vorige in ${theme}`,
  nextIn: theme => `Nächste in ${theme}`,
  yearInferred: ' (die Quelle lässt das Jahr aus; es ist erschlossen)',
  comments: count => `${counted(count, 'Kommentar', 'Kommentare')} in der Quelle`,
  links: {
    code: 'Code',
    model: 'Modell',
    data: 'Daten',
    demo: 'Demo',
    project: 'Projektseite',
    video: 'Video',
    link: 'Link'
  },
  elsewhere: 'Anderswo finden',
  ownPage: 'Eigene Seite der Arbeit',
  ties: (concepts, papers) =>
    `${list(concepts)} ${concepts.length === 1 ? 'verbindet' : 'verbinden'} diese Arbeit mit ${papers} anderen.`,
  tiesSays: 'Was diese Arbeit mit den nächsten verbindet.',
  pinned: 'von der Redaktion angeheftet',
  pinnedFor: why => `von der Redaktion angeheftet: ${why}`,
  statedLink: 'ausdrücklicher Bezug',
  quoted: text => `„${text}“`,
  nearWords: (here, there) => `„${here}“, dort „${there}“`,
  why: sentences => `Warum: ${sentences === 1 ? 'die beiden Sätze' : 'die Sätze'}`,
  whyAside: title => `, die sie mit „${title}“ verbinden`
};
