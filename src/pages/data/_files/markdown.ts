import { readable } from '../../../model/segments.ts';
import type { PaperData } from '../../../schema/paper.ts';
import type { Collection, Group } from './collection.ts';

/** Papers in one file. A reader of Markdown takes it in at once, and a host serves it. */
export const PAPERS_A_FILE = 200;

/** So many related papers are named. */
const RELATED = 5;

/** A group's papers as Markdown files, at most `PAPERS_A_FILE` in each. */
export function markdownOf(collection: Collection, group: Group): string[] {
  const parts = Math.max(1, Math.ceil(group.papers.length / PAPERS_A_FILE));
  return Array.from({ length: parts }, (_, at) => {
    const slugs = group.papers.slice(at * PAPERS_A_FILE, (at + 1) * PAPERS_A_FILE);
    const number = parts === 1 ? '' : ` (part ${at + 1} of ${parts})`;
    const entries = slugs.map(slug => entryOf(slug, collection.papers.get(slug)!, collection));
    return [
      `# ${escaped(group.label)}${number}`,
      `From the collection ${escaped(collection.title)}.`,
      ...entries
    ]
      .join('\n\n')
      .concat('\n');
  });
}

function entryOf(slug: string, paper: PaperData, { papers }: Collection): string {
  const concepts = paper.concepts.filter(({ shared }) => shared).map(({ label }) => escaped(label));
  const related = paper.related.slice(0, RELATED).flatMap(({ paper: other }) => {
    const title = papers.get(other)?.title;
    return title === undefined ? [] : [`"${escaped(title)}"`];
  });
  const facts: [name: string, value: string | undefined][] = [
    ['Page', `papers/${slug}/`],
    ['Authors', paper.authors?.map(escaped).join(', ') ?? countOf(paper)],
    ['Organisation', paper.organisation && escaped(paper.organisation.name)],
    ['Date', paper.date && `${paper.date.iso}${paper.date.inferred ? ' (year inferred)' : ''}`],
    ['Venue', paper.venue && escaped(paper.venue)],
    ['DOI', paper.doi && escaped(paper.doi)],
    ['arXiv', paper.arxiv && escaped(paper.arxiv)],
    ['Concepts', concepts.length > 0 ? concepts.join(', ') : undefined],
    ['Related', related.length > 0 ? related.join('; ') : undefined]
  ];
  const list = facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
  return [`## ${escaped(paper.title)}`, list.join('\n'), escaped(paper.abstract)]
    .filter(part => part !== '')
    .join('\n\n');
}

function countOf({ authorCount }: PaperData): string | undefined {
  return authorCount === undefined ? undefined : `${authorCount} (not named in the source)`;
}

/** Text as Markdown that shows it, on one line: nothing in it is a heading, a list, a link or markup. */
export function escaped(text: string): string {
  return readable(text)
    .trim()
    .replace(/[\\`*_[\]<&~|]/gu, '\\$&')
    .replace(/^(?=[#>+=-])|(?<=^\d+)(?=[.)])|#(?=#*$)/gu, found => `\\${found}`);
}
