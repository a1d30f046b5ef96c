import { shortTitle } from './labels.ts';
import { readable } from '../model/segments.ts';
import type { Library, PaperEntry } from './library.ts';
import { sentencePairs } from './pairs.ts';

/** Two related papers, to show how a link is made. */
export interface Example {
  readonly here: PaperEntry;
  readonly there: PaperEntry;
  readonly score: number;
  /** The heaviest concepts that they share. */
  readonly reasons: PaperEntry['data']['related'][number]['reasons'];
}

/**
 * The most closely related pair of papers with short names whose heaviest shared concepts stand in at least two pairs of
 * sentences of the abstracts. Nothing where no pair is so plain.
 */
export function workedExample(papers: ReadonlyMap<string, PaperEntry>): Example | undefined {
  const isNamed = ({ data }: PaperEntry) => shortTitle(data.title) !== data.title;
  const examples = [...papers.values()].filter(isNamed).flatMap(here =>
    here.data.related.flatMap(({ paper, score, reasons: all }): Example[] => {
      const there = papers.get(paper);
      const reasons = all.filter(reason => reason.concept !== undefined).slice(0, 3);
      const inAbstracts = reasons.every(reason =>
        [reason.here, reason.there].every(({ field }) => field === 'abstract')
      );
      if (!there || !isNamed(there) || !inAbstracts) return [];
      return sentencePairs(reasons, here.data, there.data).length < 2
        ? []
        : [{ here, there, score, reasons }];
    })
  );
  return examples.sort((a, b) => b.score - a.score || (a.here.id < b.here.id ? -1 : 1))[0];
}

/** Queries that find something: of each of the two largest themes, the concept of several words that most papers share. */
export function exampleQueries({ themes, concepts }: Library): string[] {
  return [...themes.values()].slice(0, 2).flatMap(theme => {
    const leading = theme.concepts.flatMap(slug => concepts.get(slug)?.data ?? []);
    const several = leading.filter(({ label }) => /\s/u.test(label));
    const [best] = (several.length > 0 ? several : leading).toSorted(
      (a, b) => b.papers.length - a.papers.length
    );
    return best ? readable(best.label) : [];
  });
}
