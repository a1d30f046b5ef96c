import { counted, list, number } from './words.ts';

/** What of a paper changed. */
export const what = {
  title: 'title',
  abstract: 'abstract',
  facts: 'facts',
  sources: 'sources',
  theme: 'theme'
};

/** The page of what changed from build to build. */
export const changes = {
  title: 'Changes',
  description: (site: string) => `What came, went and changed in ${site}, and why.`,
  heading: 'What changed',
  lead:
    'Each build is compared with the one before it: what differs, and which input made the difference. A build is dated by ' +
    'the newest paper that it knows.',
  asData: 'Also as [data](data).',
  asDataAndFeed: 'Also as [data](data) and as a [feed](feed).',
  onGraph: 'The newest changes can be seen [on the graph](graph).',
  build: (count: number) => `Build ${count}`,
  first: 'The first build',
  newest: (date: string, isInferred: boolean) =>
    `newest paper ${date}${isInferred ? ' (year inferred)' : ''}`,
  nothingBefore: 'There was nothing to compare it with: all of it is new.',
  noPages: 'No page came, went or was renamed.',
  moreInData: (count: number) => `${number(count)} more are in the data.`,
  earlier: (count: number) => `${counted(count, 'earlier build')} can be read in the data.`,
  related: (count: number) => counted(count, 'related pair'),
  stated: (count: number) => counted(count, 'stated link'),
  /** Why a thing came, went or changed, after what happened. */
  why: {
    seeds: 'through the sources',
    merge: 'its listings were merged differently',
    papers: 'through its papers',
    curation: 'decided by the curator',
    vocabulary: 'through the vocabulary',
    generator: 'through new rules',
    configuration: 'through the configuration',
    rest: 'as other papers changed'
  },
  cause: {
    came: (names: readonly string[], count: number) =>
      `${list(names)} ${count === 1 ? 'is a new source' : 'are new sources'}.`,
    changed: (names: readonly string[], count: number) =>
      `${list(names)} ${count === 1 ? 'is a changed source' : 'are changed sources'}.`,
    went: (names: readonly string[], count: number) =>
      `${list(names)} ${count === 1 ? 'is no longer a source' : 'are no longer sources'}.`,
    curation: 'The curator’s decisions changed.',
    vocabulary: 'The imported vocabulary changed.',
    configuration: 'The number of related papers was set to another value.',
    generator: (from: string, to: string) =>
      `The rules that find concepts, links and themes changed (version ${from} → ${to}).`
  },
  groups: {
    papersCame: 'New papers',
    papersWent: 'Removed papers',
    papersMoved: 'Papers at a new address',
    papersChanged: 'Changed papers',
    papersTheme: 'Papers in another theme',
    conceptsCame: 'New concepts',
    conceptsWent: 'Removed concepts',
    conceptsRenamed: 'Renamed concepts',
    conceptsChanged: 'Changed concepts',
    themesCame: 'New themes',
    themesWent: 'Dissolved themes',
    themesRenamed: 'Renamed themes',
    themesChanged: 'Themes that grew or shrank'
  },
  partOfPaper: 'now part of another paper',
  partOfConcept: 'now part of another concept',
  newAddress: 'at a new address',
  before: (name: string) => `formerly ${name}`,
  /** Of a concept that has another type now. */
  typeBefore: (type: string) => `formerly typed as ${type}`,
  papersFromTo: (from: number, to: number) => `${from} → ${counted(to, 'paper')}`,
  what
};
