import { what } from './changes.ts';
import { counted, list, number, oneType } from './words.ts';

/** Things that are counted, and their plural. */
const THINGS = {
  paper: 'papers',
  concept: 'concepts',
  theme: 'themes',
  node: 'nodes',
  line: 'lines'
};

const count = (number: number, thing: keyof typeof THINGS): string => counted(number, thing, THINGS[thing]);

/** How many papers and concepts there are among some nodes. */
interface Amounts {
  readonly papers: number;
  readonly concepts: number;
}

const papersOf = ({ papers }: Amounts) => (papers > 0 ? [count(papers, 'paper')] : []);
const conceptsOf = ({ concepts }: Amounts) => (concepts > 0 ? [count(concepts, 'concept')] : []);

/** `3 papers and 4 concepts`. */
const papersAndConcepts = (amounts: Amounts): string =>
  list([...papersOf(amounts), ...conceptsOf(amounts)]) || 'nothing';

const quoted = (name: string): string => `“${name}”`;
const quotedList = (names: readonly string[]): string => list(names.map(quoted));

const KINDS = { paper: 'Papers', concept: 'Concepts' };

const EDGES = {
  tie: 'themes that share concepts',
  mentions: 'a mention',
  related: 'related papers',
  lineage: 'one came after the other, as a paper states',
  named: 'one came after the other and names it'
};

/** What changed: one of them, and headings of what happened to them. */
const CHANGED = { papers: 'paper', concepts: 'concept', themes: 'theme' } as const;
const TURNS = { came: 'New', changed: 'Changed', renamed: 'Renamed', went: 'Gone' };

/** How many came, went, changed …, in the order in which it is said. */
type Turns = readonly { readonly turn: keyof typeof TURNS | 'moved'; readonly total: number }[];

/** `3 papers came, 1 changed and 2 went`. */
const turnsInWords = (of: keyof typeof CHANGED, turns: Turns): string =>
  list(
    turns.map(({ turn, total }, at) => {
      const some = at === 0 ? count(total, CHANGED[of]) : number(total);
      if (turn === 'moved') return `${some} moved to another theme`;
      if (turn === 'renamed') return `${some} ${total === 1 ? 'has' : 'have'} another name`;
      return `${some} ${turn}`;
    })
  );

/** What the graph explorer says of its picture: above it, in the list beside it, and to who listens. */
export const explorerSays = {
  list,
  count,
  paper: 'paper',
  type: oneType,
  /** The questions, in the order of their buttons: plain name, and what is shown. */
  questions: {
    map: { name: 'Themes', what: 'The map of all themes' },
    around: { name: 'Around', what: 'What is tied to it' },
    between: { name: 'Between', what: 'Ways from it to another one' },
    together: { name: 'Together', what: 'What it and others share' },
    time: { name: 'Over time', what: 'What came before and after it' },
    bridges: { name: 'Bridges', what: 'Concepts that tie themes' },
    changed: { name: 'Changed', what: 'What the last build changed' }
  },
  /** Why a question cannot be asked yet. */
  chooseFirst: 'Select a paper or concept first',
  /** Before what an address shows, where it names what is not there. */
  lost: 'The address names something that this collection does not have, or no longer has.',
  /** While one more node is being chosen. */
  choosing: {
    between: 'Choose the other end: in the list, on the graph, or find it by name. Escape cancels.',
    together: 'Choose what to put beside it: in the list, on the graph, or find it by name. Escape cancels.'
  },

  map: (papers: number, concepts: number, themes: number) =>
    `${count(papers, 'paper')} and ${counted(concepts, 'shared concept')} in ${count(themes, 'theme')}. ` +
    'A line ties themes that share concepts.',
  loading: (themes: readonly string[]) => `Loading what is in ${quotedList(themes)} …`,
  open: (themes: readonly string[], inside: Amounts) =>
    `${quotedList(themes)} ${themes.length === 1 ? 'is' : 'are'} open: ${papersAndConcepts(inside)}.`,
  /** `isCut`: there is no room for all that is so near. */
  around: (name: string, steps: 1 | 2 | 3, others: Amounts, isCut: boolean) => {
    const reach = { 1: 'directly tied to', 2: 'within two steps of', 3: 'within three steps of' }[steps];
    const lead = isCut ? `The nearest of what is ${reach}` : reach[0]!.toUpperCase() + reach.slice(1);
    return `${lead} ${quoted(name)}: ${papersAndConcepts(others)}.`;
  },
  searching: (from: string, to: string) => `Looking for ways between ${quoted(from)} and ${quoted(to)} …`,
  /** `ways`: none to three. */
  between: (from: string, to: string, ways: number) => {
    const ends = `${quoted(from)} and ${quoted(to)}`;
    if (ways === 0) return `No shared concept that says anything leads from one to the other: ${ends}.`;
    const lead = ways === 1 ? 'The way' : `The best ${ways === 2 ? 'two' : 'three'} ways`;
    return `${lead} between ${ends}, over concepts that papers share.`;
  },
  /** `names` of the chosen ones where they are few; `common` of what is shared is tied to all of them. */
  together: (chosen: Amounts, names: readonly string[] | undefined, shared: Amounts, common: number) => {
    const who = names ? quotedList(names) : papersAndConcepts(chosen);
    const what = list([...conceptsOf(shared), ...papersOf(shared)]);
    if (what === '') return `${who} share nothing that this collection knows of.`;
    if (chosen.papers + chosen.concepts === 2) return `${who} share ${what}.`;
    const toAll = common === 0 ? 'none is' : common === 1 ? 'one is' : `${number(common)} are`;
    return `Of ${who}, two or more share ${what}; ${toAll} common to all.`;
  },
  undatedAll: (name: string) => `No paper of ${quoted(name)} has a date.`,
  /** `years`: the first and the last with a paper, and the one with most where there is one. */
  time: (
    name: string,
    papers: number,
    years: { readonly first: number; readonly last: number; readonly most: number | undefined },
    undated: number,
    arrows: number
  ) => {
    const { first, last, most } = years;
    const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
    const peak = most === undefined ? '' : `, most in ${most}`;
    const without =
      undated === 0 ? '' : ` ${counted(undated, 'more paper has', 'more papers have')} no date.`;
    const lines =
      arrows === 0
        ? ''
        : ` ${counted(arrows, 'arrow leads', 'arrows lead')} from what came before to what came after it.`;
    return `${quoted(name)} over time: ${count(papers, 'paper')} ${span}${peak}.${without}${lines}`;
  },
  noBridge: 'No concept ties two themes.',
  /** How many there are, and the one that reaches furthest. */
  bridges: (concepts: number, name: string, papers: number, themes: number) =>
    `${counted(concepts, 'concept that ties', 'concepts that tie')} themes. ${quoted(name)} reaches furthest: ` +
    `${count(papers, 'paper')} in ${count(themes, 'theme')}.`,
  firstBuild:
    'This is the first build: there is nothing before it to compare with. What comes, goes and changes with later builds ' +
    'is shown here.',
  unchanged:
    'Nothing has changed since the first build: there is nothing before it to compare with. What comes, goes and changes ' +
    'with later builds is shown here.',
  /** `build` is the newest that changed something. */
  changed: (
    build: number,
    newest: number,
    changes: readonly { readonly of: keyof typeof CHANGED; readonly turns: Turns }[]
  ) => {
    const lead =
      build === newest ? 'Since the build before' : `Build ${newest} changed nothing; build ${build} did`;
    return changes.length === 0
      ? `${lead}: no paper, concept or theme came, went or changed, only what ties them.`
      : `${lead}: ${changes.map(({ of, turns }) => turnsInWords(of, turns)).join('; ')}.`;
  },

  /** What is not in the picture: without room, and hidden by filters. */
  partShown: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown`,
  hidden: (nodes: number, themes: number, lines: number) =>
    `${list([
      ...(nodes > 0 ? [count(nodes, 'node')] : []),
      ...(themes > 0 ? [count(themes, 'theme')] : []),
      ...(lines > 0 ? [count(lines, 'line')] : [])
    ])} hidden by filters`,

  /** Parts of the list. */
  kind: KINDS,
  kindAway: (kind: keyof typeof KINDS, steps: number) =>
    `${KINDS[kind]}, ${steps === 1 ? 'one step' : `${steps} steps`} away`,
  kindIn: (theme: string, kind: keyof typeof KINDS) => `${theme}: ${KINDS[kind].toLowerCase()}`,
  allThemes: 'All themes',
  way: (place: number, stops: number) =>
    `Way ${place}${stops > 0 ? `, over ${counted(stops, 'stop')}` : ', direct'}`,
  noWay: 'No way',
  sharedBy: (some: number, all: number) =>
    some < all ? `Shared by ${some} of ${all}` : all === 2 ? 'Shared by both' : `Shared by all ${all}`,
  before: 'What they come after',
  undated: 'Without a date',
  bridging: 'Concepts that tie themes',
  changedTitle: (of: keyof typeof CHANGED, turn: Turns[number]['turn']) =>
    turn === 'moved'
      ? `${{ papers: 'Papers', concepts: 'Concepts', themes: 'Themes' }[of]} in another theme`
      : `${TURNS[turn]} ${of}`,
  /** What of a paper changed. */
  what,
  papersFromTo: (from: number, to: number) => `${from} → ${count(to, 'paper')}`,
  formerly: (name: string) => `before: ${name}`,
  into: (name: string) => `now part of ${quoted(name)}`,

  /** What is heard of a node (`Attention, method, 4 papers, 3 shown`), a theme and a line. */
  neighbours: (shown: number) => `${shown} shown`,
  theme: (name: string, papers: number, concepts: number, isOpen: boolean) =>
    `${name}, theme, ${count(papers, 'paper')}, ${count(concepts, 'concept')}, ${isOpen ? 'open' : 'closed'}`,
  edge: (a: string, b: string, kind: keyof typeof EDGES) => `${a} and ${b}, ${EDGES[kind]}`
};
