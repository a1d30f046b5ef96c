import { does, number } from './words.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];
const spelled = (count: number): string => NUMBERS[count] ?? number(count);

/** Papers side by side, as the comparison page draws them. */
export const comparison = {
  reading: 'Reading …',
  one: 'One paper: choose another one to compare it with.',
  several: (papers: number) => `${papers} papers side by side.`,
  unknown: (names: string) => `Not in this collection: ${names}.`,
  tooMany: (most: number, names: string) => `Only ${most} stand side by side; left out: ${names}.`,
  failed: 'The papers could not be loaded.',
  again: 'Try again',
  near: (name: string | undefined) => `Add one near ${name ?? 'them'}`,
  takeOut: 'Take out',
  more: (count: number) => `${count} more`,
  shared: 'What they share',
  nothingShared: 'No concept stands in more than one of them.',
  /** How many concepts stand in so many of the papers, most papers first: `3 concepts stand in all three, 8 in two of them`. */
  sharedBy: (counts: readonly { readonly concepts: number; readonly papers: number }[], papers: number) => {
    const parts = counts.map(({ concepts, papers: of }, at) => {
      const noun = at > 0 ? '' : concepts === 1 ? ' concept stands' : ' concepts stand';
      const all = papers === 2 ? 'both' : `all ${spelled(papers)}`;
      return `${concepts}${noun} in ${of === papers ? all : `${spelled(of)} of them`}`;
    });
    return `${parts.join(', ')}; each with the sentence that mentions it.`;
  },
  /** After a concept: in how many of the papers it stands. */
  inSoMany: (count: number, papers: number) =>
    count < papers ? `in ${count}` : count === 2 ? 'in both' : 'in all',
  notIn: 'Not in {papers}.',
  sayings: 'What they say of each other',
  claims: 'What each claims',
  introduces: 'introduces',
  noClaims: 'Its abstract names nothing of its own.',
  alone: 'What only one has',
  nothingAlone: 'Nothing that the others lack.',
  inTitle: 'In the title:',
  does,
  takeHome: 'Take it home',
  thePapers: (papers: number) => (papers === 1 ? 'The paper' : `The ${papers} papers`),
  theTable: 'This comparison as a table',
  plainText: 'Plain text',
  saveAs: (ending: string) => `Save as .${ending}`,
  introducesRow: 'Introduces'
};
