import { titleOf, type Conflict, type Paper } from '../model/paper.ts';
import { readable } from '../model/segments.ts';
import type { WorkItem } from '../model/work.ts';
import { entry } from './entry.ts';

const NAMES: Readonly<Record<Conflict['field'], string>> = {
  title: 'title',
  authors: 'first author',
  date: 'year',
  doi: 'DOI',
  arxiv: 'arXiv number'
};

/** Fields on which the sources of a paper disagree, and which the curator has not settled. */
export function conflicts(papers: readonly Paper[]): WorkItem[] {
  return papers.flatMap(paper =>
    (paper.conflicts ?? []).map((conflict): WorkItem => {
      const { field, values } = conflict;
      const said = values.map(({ value, source }) => `“${readable(value)}” (${source.seed}:${source.line})`);
      return {
        kind: 'conflict',
        title: `${readable(titleOf(paper))}: the ${NAMES[field]}`,
        why: `Its sources say ${said.join(' and ')}.`,
        pages: [`papers/${paper.slug}/`],
        type: entry('fix', { paper: paper.slug, set: { [field]: chosen(paper, conflict) } })
      };
    })
  );
}

/** The value that the paper has now: what to keep, or to overtype. */
function chosen({ title, facts }: Paper, { field, values }: Conflict): unknown {
  const value = field === 'title' ? title : field === 'date' ? facts.date?.iso : facts[field];
  return value ?? values[0]!.value;
}
