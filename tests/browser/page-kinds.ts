import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONTENT = join(import.meta.dirname, '../../content');

const first = (folder: string): string => {
  const name = readdirSync(join(CONTENT, folder)).sort()[0] ?? '';
  return name.replace(/\.mdx$/u, '');
};

const graph = JSON.parse(readFileSync(join(CONTENT, 'graph.json'), 'utf8')) as { themes: { id: string }[] };

/** One address of each kind of page, relative to the site's base. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  home: './',
  papers: './papers/',
  paper: `./papers/${first('papers')}/`,
  concepts: './concepts/',
  concept: `./concepts/${first('concepts')}/`,
  themes: './themes/',
  theme: `./themes/${graph.themes[0]?.id ?? ''}/`,
  graph: './graph/',
  path: './path/',
  compare: './compare/',
  search: './search/',
  about: './about/',
  data: './data/',
  changes: './changes/',
  'not found': './nothing-is-here/'
};
