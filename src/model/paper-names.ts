import { Names } from './names.ts';
import { titleOf, type Paper } from './paper.ts';

/** Papers by what people call them: slug, id, DOI, arXiv number, place of a listing, title. */
export function paperNames(papers: readonly Paper[]): Names {
  return new Names(
    papers.map(paper => {
      const { id, slug, otherIds = [], formerly = [], facts, sources } = paper;
      const given = [facts.doi, facts.arxiv].filter(text => text !== undefined);
      const places = sources.map(({ seed, line }) => `${seed}:${line}`);
      return {
        id,
        exact: [slug, id, ...otherIds, ...formerly, ...given, ...places],
        label: titleOf(paper)
      };
    })
  );
}
