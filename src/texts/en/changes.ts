import { counted, list, number } from './words.ts';

/** The page of what changed from build to build. */
export const changes = {
  title: 'Changes',
  description: (site: string) => `What came, went and changed in ${site}, and why.`,
  heading: 'What changed',
  lead:
    'Each build compares itself with the one before it and says what differs, and which input made the difference. Builds ' +
    'bear the day of the newest paper that they knew.',
  asData: 'The same as [data](data).',
  asDataAndFeed: 'The same as [data](data) and as [feed](feed).',
  onGraph: 'The newest of them stands [on the graph](graph).',
  build: (count: number) => `Build ${count}`,
  first: 'The first build',
  newest: (date: string, isInferred: boolean) =>
    `newest paper ${date}${isInferred ? ' (year inferred)' : ''}`,
  nothingBefore: 'There was nothing before to compare it with: all of it was new.',
  noPages: 'No page came, went or has another name.',
  moreInData: (count: number) => `And ${number(count)} more, in the data.`,
  earlier: (count: number) => `${counted(count, 'earlier build')} can be read in the data.`,
  related: (count: number) => counted(count, 'related pair'),
  stated: (count: number) => counted(count, 'stated link'),
  /** Why a thing came, went or changed, after what happened. */
  why: {
    seeds: 'from a source',
    merge: 'listings were put together differently',
    papers: 'with its papers',
    curation: 'by the curator’s hand',
    vocabulary: 'by the vocabulary',
    generator: 'by other rules',
    configuration: 'by the configuration',
    rest: 'as other papers changed'
  },
  cause: {
    came: (names: readonly string[], count: number) =>
      `${list(names)} ${count === 1 ? 'is a new source' : 'are new sources'}.`,
    changed: (names: readonly string[], count: number) =>
      `${list(names)} ${count === 1 ? 'is a changed source' : 'are changed sources'}.`,
    went: (names: readonly string[], count: number) =>
      `${list(names)} ${count === 1 ? 'is no longer a source' : 'are no longer sources'}.`,
    curation: 'The curator decided something by hand.',
    vocabulary: 'The vocabulary from outside changed.',
    configuration: 'The number of related papers was set anew.',
    generator: (from: string, to: string) =>
      `The rules by which concepts, links and themes are found changed (${from} → ${to}).`
  },
  groups: {
    papersCame: 'New papers',
    papersWent: 'Papers that went',
    papersMoved: 'Papers at a new address',
    papersChanged: 'Papers that changed',
    papersTheme: 'Papers in another theme',
    conceptsCame: 'New concepts',
    conceptsWent: 'Concepts that went',
    conceptsRenamed: 'Concepts with another name',
    conceptsChanged: 'Concepts that changed',
    themesCame: 'New themes',
    themesWent: 'Themes that went',
    themesRenamed: 'Themes with another name',
    themesChanged: 'Themes of another size'
  },
  partOfPaper: 'now part of another paper',
  partOfConcept: 'now part of another concept',
  newAddress: 'at a new address',
  before: (name: string) => `before: ${name}`,
  papersFromTo: (from: number, to: number) => `${from} → ${counted(to, 'paper')}`,
  /** What of a paper changed. */
  what: { title: 'title', abstract: 'abstract', facts: 'facts', sources: 'sources', theme: 'theme' }
};
