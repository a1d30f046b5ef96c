import type { FixPaper } from '../../model/curation.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { findLinks } from '../../model/links.ts';
import { readable } from '../../model/segments.ts';
import type { Paper, PaperFacts, SourceRef } from '../../model/paper.ts';
import { contradiction, notFound, placed } from '../../model/complaint.ts';
import { paperNames } from '../../model/paper-names.ts';

/** Papers with the fields that the curator overrules. Their addresses stay, and each field says where it comes from. */
export function fixPapers(
  papers: readonly Paper[],
  entries: readonly FixPaper[]
): { papers: readonly Paper[]; diagnostics: Diagnostic[] } {
  const names = paperNames(papers);
  const fixed = new Map(papers.map(paper => [paper.id, paper]));
  const decided = new Map<string, SourceRef>();
  const diagnostics = entries.flatMap((entry): Diagnostic[] => {
    const meaning = names.find(entry.paper);
    if (meaning.kind !== 'one') return [placed(notFound('fix', 'paper', entry.paper, meaning), entry.at)];
    const { id } = meaning;
    const taken = Object.keys(entry.set).find(field => decided.has(`${field} ${id}`));
    if (taken !== undefined) {
      const message = `The ${taken} of "${readable(fixed.get(id)!.title)}" is set already`;
      const earlier = decided.get(`${taken} ${id}`)!;
      return [placed(contradiction(message, earlier, 'Keep one of the two.'), entry.at)];
    }
    for (const field of Object.keys(entry.set)) decided.set(`${field} ${id}`, entry.at);
    fixed.set(id, fixOne(fixed.get(id)!, entry));
    return [];
  });
  return { papers: papers.map(({ id }) => fixed.get(id)!), diagnostics };
}

function fixOne(paper: Paper, { set, at }: FixPaper): Paper {
  const { title = paper.title, abstract = paper.abstract, ...rest } = set;
  const facts: PaperFacts = { ...paper.facts, ...factsOf(rest) };
  const provenance = {
    ...paper.provenance,
    ...Object.fromEntries(Object.keys(set).map(field => [field, at]))
  };
  const { conflicts = [], ...others } = paper;
  const open = conflicts.filter(({ field }) => !(field in set));
  return {
    ...others,
    title,
    abstract,
    facts,
    provenance,
    links: set.abstract === undefined ? paper.links : findLinks(abstract),
    ...(open.length > 0 && { conflicts: open })
  };
}

function factsOf({ date, ...rest }: Omit<FixPaper['set'], 'title' | 'abstract'>): PaperFacts {
  return { ...rest, ...(date !== undefined && { date: { iso: date } }) };
}
