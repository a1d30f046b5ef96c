import type { Place } from '../texts.ts';

export const missing: Place<'missing'> = {
  title: 'Nichts gefunden',
  heading: 'Unter dieser Adresse ist nichts',
  lead:
    'Eine Arbeit behält ihre Adresse, auch wenn andere hinzukommen; vermutlich wurde der Link unterwegs abgeschnitten. Die ' +
    'Suche findet sie über beliebige Wörter ihres Titels.',
  lists: (papers, concepts, themes) =>
    `Oder weiter zu [allen ${papers}](papers), [${concepts}](concepts) und [${themes}](themes).`,
  near: 'In der Nähe dieser Adresse'
};
