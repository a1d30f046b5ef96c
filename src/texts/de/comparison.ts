import type { Place } from '../texts.ts';
import { does, number } from './words.ts';

const NUMBERS = ['keiner', 'einer', 'zwei', 'drei', 'vier', 'fünf'];
const spelled = (count: number): string => NUMBERS[count] ?? number(count);

export const comparison: Place<'comparison'> = {
  reading: 'Wird gelesen …',
  one: 'Eine Arbeit: Zum Vergleichen fehlt noch eine zweite.',
  several: papers => `${papers} Arbeiten nebeneinander.`,
  unknown: names => `Nicht in dieser Sammlung: ${names}.`,
  tooMany: (most, names) => `Nur ${most} passen nebeneinander; ausgelassen: ${names}.`,
  failed: 'Die Arbeiten ließen sich nicht laden.',
  again: 'Noch einmal versuchen',
  near: name => `Eine aus der Nähe${name === undefined ? '' : ` von ${name}`} hinzunehmen`,
  takeOut: 'Herausnehmen',
  more: count => `${count} weitere`,
  shared: 'Was sie teilen',
  nothingShared: 'Kein Begriff steht in mehr als einer von ihnen.',
  sharedBy: (counts, papers) => {
    const parts = counts.map(({ concepts, papers: of }, at) => {
      const noun = at > 0 ? '' : concepts === 1 ? ' Begriff steht' : ' Begriffe stehen';
      const all = papers === 2 ? 'beiden' : `allen ${spelled(papers)}`;
      return `${concepts}${noun} in ${of === papers ? all : spelled(of)}`;
    });
    return `${parts.join(', ')}; jeweils mit dem Satz, der ihn nennt.`;
  },
  inSoMany: (count, papers) => (count < papers ? `in ${count}` : count === 2 ? 'in beiden' : 'in allen'),
  notIn: 'Nicht in {papers}.',
  sayings: 'Was sie übereinander sagen',
  claims: 'Was jede für sich beansprucht',
  introduces: 'führt ein:',
  noClaims: 'Die Zusammenfassung nennt nichts Eigenes.',
  alone: 'Was nur eine hat',
  nothingAlone: 'Nichts, was den anderen fehlt.',
  inTitle: 'Im Titel:',
  does,
  takeHome: 'Mitnehmen',
  thePapers: papers => (papers === 1 ? 'Die Arbeit' : `Die ${papers} Arbeiten`),
  theTable: 'Dieser Vergleich als Tabelle',
  plainText: 'Reiner Text',
  saveAs: ending => `Als .${ending} speichern`,
  introducesRow: 'Führt ein'
};
