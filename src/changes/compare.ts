import type { BuildInputs } from '../model/build.ts';
import type { BuildEntry } from '../schema/build.ts';
import { causesOf } from './causes.ts';
import { conceptChanges } from './concepts.ts';
import { paperChanges } from './papers.ts';
import type { Result, State } from './state.ts';
import { themeChanges } from './themes.ts';

/** A build as one end of a comparison. */
export interface Build extends State {
  readonly inputs: BuildInputs;
}

/** All that differs between two builds; `result` is the later one in full. */
export function compareBuilds(
  before: Build,
  now: Build,
  { papers, concepts }: Result
): Pick<BuildEntry, 'before' | 'causes' | 'papers' | 'concepts' | 'themes'> {
  const causes = causesOf(before.inputs, now.inputs);
  const changes = paperChanges(before.papers, now.papers, causes);
  const fresh = new Set([
    ...changes.came.map(({ slug }) => slug),
    ...changes.changed.filter(({ what }) => what.join() !== 'theme').map(({ slug }) => slug)
  ]);
  return {
    before: before.counts,
    causes,
    papers: changes,
    concepts: conceptChanges(before.concepts, now.concepts, {
      shared: concepts.concepts,
      touched: new Set(papers.filter(({ slug }) => fresh.has(slug)).map(({ id }) => id)),
      papersWent: changes.went.length > 0,
      causes
    }),
    themes: themeChanges(before.themes, now.themes)
  };
}
