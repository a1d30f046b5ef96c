/** The papers that somebody takes along to compare, at the foot of every page, and the buttons that put them there. */
export const compareTray = {
  label: 'Papers to compare',
  compare: 'Compare',
  comparePaper: (name: string) => `Compare: ${name}`,
  clear: 'Clear',
  count: (papers: number) => (papers === 1 ? '1 paper to compare' : `${papers} papers to compare`),
  added: (name: string) => `${name} added.`,
  takenOut: (name: string) => `${name} taken out.`,
  takeOut: (name: string) => `Take out ${name}`,
  full: (most: number) => `${most} at most: take one out first.`,
  oneMore: 'Choose one more.'
};
