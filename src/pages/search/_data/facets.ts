import type { FacetsFile } from '../../../islands/search/index-files.ts';
import { themeName } from '../../../components/words.ts';
import { readable } from '../../../model/segments.ts';
import { compareText } from '../../../model/text.ts';
import type { PaperData } from '../../../schema/paper.ts';
import type { Searched } from './searched.ts';

/** Hosts of program code: what makes "has code" true. */
const CODE =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht|[\w-]+\.github\.io|huggingface\.co)(?:\/|$)/iu;

/** What results are narrowed and sorted by. */
export function facetsFile({ papers, concepts, themes }: Searched): FacetsFile {
  const seeds = [...new Set(papers.flatMap(({ sources }) => sources.map(({ seed }) => seed)))].toSorted(
    compareText
  );
  const place = <T>(list: readonly T[]) => new Map(list.map((value, at) => [value, at]));
  const [seedAt, themeAt] = [place(seeds), place(themes.map(({ id }) => id))];
  const conceptAt = place(concepts.map(({ slug }) => slug));
  const themeOf = ({ theme }: { readonly theme?: string | undefined }) =>
    theme === undefined ? -1 : (themeAt.get(theme) ?? -1);
  return {
    version: 1,
    themes: themes.map(({ id, label }) => [id, themeName(label)]),
    sources: seeds.map(seed => [seed, seed.slice(seed.lastIndexOf('/') + 1)]),
    concepts: concepts.map(({ slug, label, type }) => [slug, readable(label), type]),
    theme: papers.map(themeOf),
    date: papers.map(({ date }) => date?.iso ?? ''),
    comments: papers.map(({ comments }) => comments ?? 0),
    code: papers.map(paper => (hasCode(paper) ? 1 : 0)),
    source: papers.map(({ sources }) => [...new Set(sources.map(({ seed }) => seedAt.get(seed)!))]),
    concept: papers.map(paper => paper.concepts.flatMap(({ concept }) => conceptAt.get(concept) ?? [])),
    themeOfConcept: concepts.map(themeOf)
  };
}

function hasCode({ links, url }: PaperData): boolean {
  return [...links.map(link => link.url), url ?? ''].some(address => CODE.test(address));
}
