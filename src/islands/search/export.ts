import { CITATION_FORMATS, cite, type CitationFormat, type CitedPaper } from '../../cite/index.ts';
import { store } from './engine.ts';

/** Hands over papers, by their numbers in the index, as a file of a citation format. Rejects where the index cannot be loaded. */
export async function exportPapers(papers: readonly number[], format: CitationFormat): Promise<void> {
  const cited = await Promise.all(papers.map(citedPaper));
  const { ending, mediaType } = CITATION_FORMATS.find(({ id }) => id === format)!;
  const url = URL.createObjectURL(new Blob([cite(cited, format)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `papers.${ending}`;
  link.click();
  URL.revokeObjectURL(url);
}

async function citedPaper(at: number): Promise<CitedPaper> {
  const [{ slug, title, text }, parts] = await Promise.all([store.entry('paper', at), store.citation(at)]);
  return { ...parts, slug, title, ...(text !== undefined && { abstract: text }) };
}
