import { counted, number } from './words.ts';

/** The graph explorer around its picture: bar, find box, filters, lists and details. */
export const explorer = {
  number,
  /** Names of its parts, for those who hear them. */
  questions: 'Questions',
  chosen: 'Put together',
  types: 'Shown types',
  panes: 'Shown pane',
  list: 'List',
  graph: 'Graph',
  details: 'Details',
  keysHint: 'Arrows move to a neighbour, Enter opens, Escape goes back, question mark lists the keys.',
  takeAway: 'Take away',
  nearer: 'Nearer',
  further: 'Further',
  showAll: 'Show everything',
  wheel: 'Ctrl and wheel zoom',
  keys: 'Keys',
  keysOnGraph: 'Keys on the graph',
  /** Each key with what it does. */
  eachKey: [
    ['Arrows', 'to the neighbour that lies in that direction'],
    ['Home, End', 'to the first, to the last of the list'],
    ['Enter', 'opens a theme on the map, or the page of a paper or concept'],
    ['Esc', 'back: lets go of what is selected, then of the question'],
    ['+ − 0', 'nearer, further, everything'],
    ['Ctrl and wheel, two fingers', 'nearer and further at the pointer'],
    ['f', 'finds by name'],
    ['?', 'shows these keys']
  ] as readonly (readonly [key: string, what: string])[],
  close: 'Close',
  offline: 'You are offline, and this part of the graph is not kept on this device.',
  broken: 'The graph’s data could not be loaded.',
  again: 'Try again',

  steps: 'How many steps',
  oneStep: '1 step',
  takeOut: (name: string) => `Take out ${name}`,
  addAnother: 'Add another',

  find: 'Find a paper or concept on the graph',
  findPlaceholder: 'Find on the graph',
  found: 'Found',
  /** Another name, by which something was found. */
  alsoNamed: (name: string) => `also ${name}`,
  noMatch: 'Nothing of that name',
  noNames: 'The names could not be loaded: type on to try again',

  filters: (set: number) => (set === 0 ? 'Filters' : `Filters, ${set} set`),
  filtersLabel: 'Filters',
  onlyThemes: 'Only these themes',
  onlyFrom: 'Only papers from',
  years: 'Years',
  fromYear: 'From ',
  toYear: 'to ',
  undatedHidden: 'Papers without a date are hidden meanwhile.',
  ties: 'Ties',
  /** The weakest ties that are shown. */
  leastTie: (percent: number) =>
    percent === 0 ? 'All, also the weakest' : `At least ${percent} % of the strongest`,

  entries: (count: number) => counted(count, 'entry', 'entries'),

  closeDetails: 'Close details',
  choose: 'Choose a theme, a paper, a concept or a line to see what it is and why it is there.',
  loading: { sentences: 'Loading the sentences …', abstract: 'Loading the abstract …' },
  notLoaded: {
    sentences: 'The sentences could not be loaded. Select it again to try again.',
    abstract: 'The abstract could not be loaded. Select it again to try again.'
  },
  /** Links to the pages. */
  page: {
    paper: 'Read the paper’s page',
    concept: 'Open the concept’s page',
    theme: 'Open the theme’s page'
  },
  around: 'Around this',
  findWay: 'Find a way to …',
  putTogether: 'Put together with …',
  overTime: 'Over time',
  openOnMap: 'Open or close it on the map',
  paper: 'Paper',
  theme: 'Theme',
  concepts: 'Concepts',
  related: 'Related',
  tiedTo: 'Tied to',
  mostlyAbout: (concepts: readonly string[]) => `Mostly about ${concepts.join(', ')}.`,
  alsoWritten: (names: readonly string[]) => `Also written ${names.join(', ')}.`,
  broader: 'Broader: ',
  papers: (listed: number, all: number) =>
    listed < all ? `Papers, ${number(listed)} of ${number(all)}` : 'Papers',
  /** On buttons that show why a link exists. */
  why: 'why',
  showSentence: 'show the sentence',
  shares: (concepts: readonly string[]) => `shares ${concepts.join(', ')}`,
  tiesBy: (concepts: readonly string[]) => `ties: ${concepts.join(', ')}`,
  /** A line: what it is, and what proves it. */
  whyLink: 'Why this link',
  whyTie: 'Why these themes are tied',
  relatedPapers: 'Related papers',
  mention: 'A mention',
  tie: 'Tie',
  theyShare: 'They share',
  /** Of a paper, and of something that came before it. */
  saysAfter: 'States that it came after',
  cameAfter: 'Came after, and names it',
  otherWords: 'The same in other words',
  bothUse: 'Words that both use'
};
