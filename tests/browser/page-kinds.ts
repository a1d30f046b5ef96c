import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONTENT = join(import.meta.dirname, '../../content');

const namesIn = (folder: string): string[] =>
  readdirSync(join(CONTENT, folder))
    .map(name => name.replace(/\.mdx$/u, ''))
    .sort();

const first = (folder: string): string => namesIn(folder)[0] ?? '';

/** The paper that names the longest address: nothing in a text is harder to fit. */
function paperWithAddress(): string {
  const longest = (slug: string) => {
    const text = readFileSync(join(CONTENT, 'papers', `${slug}.mdx`), 'utf8');
    return Math.max(0, ...(text.match(/https?:[^\s"<)\]]+/gu) ?? []).map(address => address.length));
  };
  return namesIn('papers').reduce((best, slug) => (longest(slug) > longest(best) ? slug : best));
}

const graph = JSON.parse(readFileSync(join(CONTENT, 'graph.json'), 'utf8')) as {
  themes: { id: string }[];
  lineage: { members: { kind: string; slug: string }[] }[];
};
const method = graph.lineage[0]?.members.find(({ kind }) => kind === 'concept')?.slug ?? '';

/** One address of each kind of page, relative to the site's base. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  home: './',
  papers: './papers/',
  paper: `./papers/${first('papers')}/`,
  'a paper with an address': `./papers/${paperWithAddress()}/`,
  concepts: './concepts/',
  concept: `./concepts/${first('concepts')}/`,
  'a method with its lineage': `./concepts/${method}/`,
  themes: './themes/',
  theme: `./themes/${graph.themes[0]?.id ?? ''}/`,
  graph: './graph/',
  embed: './graph/embed/',
  path: './path/',
  compare: './compare/',
  search: './search/',
  about: './about/',
  data: './data/',
  changes: './changes/',
  offline: './offline/',
  'not found': './nothing-is-here/'
};
