/**
 * CPU time and memory of relatedness, themes and the map: `npm run bench -- relate FILE.jsonl [SIZE…]`.
 * FILE holds `{"title", "abstract"}` lines. Sizes beyond it are filled with papers of recombined sentences.
 */
import { readFileSync } from 'node:fs';
import { extractConcepts } from '../../src/concepts/index.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { seededRandom } from '../../src/graph/random.ts';
import type { Paper } from '../../src/model/paper.ts';
import { sentenceRanges } from '../../src/model/sentence.ts';

interface Text {
  readonly title: string;
  readonly abstract: string;
}

const [, , file = '', ...sizes] = process.argv;
if (file === '') throw new Error('name a file of {"title", "abstract"} lines');
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Text)
  .filter(({ title, abstract }) => title && abstract);
const sentences = texts.map(({ abstract }) =>
  sentenceRanges(abstract).map(([start, end]) => abstract.slice(start, end))
);
const random = seededRandom(1);
const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Two halves of abstracts under both halves of their titles. */
function recombined(): Text {
  const [a, b] = [Math.floor(random() * texts.length), Math.floor(random() * texts.length)];
  const part = (of: number): string => Array.from({ length: 4 }, () => any(sentences[of]!)).join(' ');
  return {
    title: `${texts[a]!.title.split(':')[0]!} ${texts[b]!.title.split(':').at(-1)!}`,
    abstract: `${part(a)} ${part(b)}`
  };
}

function papersOf(size: number): Paper[] {
  return Array.from({ length: size }, (_, at) => {
    const id = `p${String(at).padStart(6, '0')}`;
    return {
      id,
      slug: id,
      ...(texts[at] ?? recombined()),
      facts: {},
      links: [],
      sources: [],
      provenance: {}
    };
  });
}

function cpu<T>(work: () => T): [result: T, seconds: number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

for (const size of sizes.length > 0 ? sizes.map(Number) : [texts.length]) {
  const papers = papersOf(size);
  const [concepts, extraction] = cpu(() => extractConcepts(papers).value);
  const [, ranking] = cpu(() => buildGraph(papers, concepts, { related: 20, layout: false }));
  const [full, everything] = cpu(() => buildGraph(papers, concepts, { related: 20 }).value);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const line = [
    `${size} papers`,
    `concepts ${extraction.toFixed(1)} s`,
    `related and themes ${ranking.toFixed(1)} s`,
    `with the map of ${full.nodes.length} nodes ${everything.toFixed(1)} s`,
    `peak ${memory} MB`
  ];
  console.log(line.join(' · '));
}
