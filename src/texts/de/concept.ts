import type { Place } from '../texts.ts';
import { counted, papers } from './words.ts';

export const concept: Place<'concept'> = {
  description: (label, type, count) =>
    `${label} (${type}): ${papers(count)} der Sammlung, jeweils mit dem Satz, der den Begriff nennt.`,
  concepts: 'Begriffe',
  aliases: 'Auch geschrieben ',
  defined: 'Definition',
  saidBest: 'Am treffendsten gesagt',
  order: 'zuerst die, in denen es am meisten darum geht',
  lineage: 'Abstammung',
  lineageSays: 'was davor und was danach kam, in den Worten der Arbeiten',
  stated: 'Ausdrückliche Bezüge',
  statedSays: 'was Arbeiten nach eigenen Worten damit tun',
  about: 'Über diesen Begriff',
  broader: 'Oberbegriffe',
  narrower: 'Unterbegriffe',
  together: 'Oft zusammen mit',
  togetherSays: 'Die Zahl nennt, wie viele Arbeiten beides nennen.',
  saidIn: place => `so in ${place}`,
  theme: 'Thema',
  otherThemes: count => ` und ${counted(count, 'weiteres Thema', 'weitere Themen')}`
};
