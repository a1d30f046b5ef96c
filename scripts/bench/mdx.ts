/** CPU time a page for writing and reading generated pages: `npm run bench -- mdx` (figures in src/integrations/safe-mdx/README.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/integrations/safe-mdx/front-matter.ts';
import { toHtml } from '../../src/integrations/safe-mdx/html.ts';
import { writeContent } from '../../src/mdx/index.ts';
import type { RelatedPaper } from '../../src/model/graph.ts';
import { mentionAt } from '../../src/model/text.ts';
import { conceptOf, EMPTY_GRAPH, indexOf, paperOf } from '../../tests/fixtures/collection.ts';

const PAGES = 2_000;

const LABELS =
  'neural network,attention,inference,training,accuracy,latency,memory,search,graph,pruning,data,benchmark';

const abstracts = readdirSync('seeds')
  .filter(name => name.endsWith('.txt'))
  .flatMap(name => readFileSync(`seeds/${name}`, 'utf8').split('\n'))
  .filter(line => line.length > 600);

const papers = Array.from({ length: PAGES }, (_, at) =>
  paperOf(`paper-${at}`, `Paper ${at}`, abstracts[at % abstracts.length]!)
);

/** Twelve related papers with four reasons each, as on a real page. */
function relatedTo(at: number): RelatedPaper[] {
  const here = mentionAt(papers[at]!, 'abstract', 0, 20);
  return Array.from({ length: 12 }, (_, step) => {
    const other = papers[(at + step + 1) % PAGES]!;
    const there = mentionAt(other, 'abstract', 0, 20);
    const reasons = Array.from({ length: 4 }, () => ({ kind: 'term', weight: 0.25, here, there }) as const);
    return { id: other.id, score: 1, reasons };
  });
}

function measure<T>(name: string, pages: number, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name}: ${((user + system) / 1000 / pages).toFixed(2)} ms a page`);
  return result;
}

const ids = papers.map(paper => paper.id);
const index = indexOf(
  papers,
  LABELS.split(',').map(label => conceptOf(label.replaceAll(' ', '-'), ids))
);
const concepts = index.concepts.map(concept => ({
  ...concept,
  papers: index.papers
    .filter(({ concepts: own }) => own.some(({ id }) => id === concept.id))
    .map(({ paper }) => paper)
}));
const graph = { ...EMPTY_GRAPH, related: new Map(papers.map(({ id }, at) => [id, relatedTo(at)])) };

const { value } = measure('write', PAGES, () => writeContent(papers, { ...index, concepts }, graph));
const pages = value.filter(file => file.path.startsWith('content/papers/'));
const parts = measure('front matter', PAGES, () => pages.map(file => splitFrontMatter(file.text, file.path)));
measure('HTML', PAGES, () => {
  for (const { body } of parts) toHtml(body, { base: '/', types: new Map() }, { file: '', bodyLine: 1 });
});
measure('front matter through yaml', 200, () => {
  for (const { text } of pages.slice(0, 200)) parse(text.slice(4, text.indexOf('\n---\n') + 1));
});
