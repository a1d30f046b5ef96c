/**
 * Learns the vectors of words for src/graph: words that stand in papers which belong together get vectors that point the same way.
 *
 *     node scripts/train/word-vectors.ts PAPERS.jsonl CITATIONS.csv [--write]
 *
 * PAPERS.jsonl holds `{"id", "title", "abstract"}`, one a line, CITATIONS.csv two ids a line. Pairs that belong together: a
 * paper's title and its abstract, and two papers of which one cites the other. With --write, writes
 * src/graph/weights/word-vectors.json. src/graph/README.md says what it was learned from.
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { PARAMETERS } from '../../src/graph/parameters.ts';
import { rarityFactor, timesFactor } from '../../src/graph/vectors.ts';
import { packWordVectors } from '../../src/graph/word-vectors.ts';
import { wordReader } from '../../src/graph/words.ts';
import { contrast, type ContrastOptions, type Pair, type Row } from './contrast/index.ts';
import { numbersAmong } from './options.ts';

const [papersFile = '', citationsFile = '', ...flags] = process.argv.slice(2);
const option = numbersAmong(flags);
const OPTIONS: ContrastOptions = {
  dimensions: option('dimensions', 100),
  steps: option('steps', 4000),
  batch: option('batch', 512),
  temperature: 0.07,
  rate: 2e-3,
  dropout: 0.3,
  lexical: 0.5,
  seed: 1
};
/** A word of fewer papers is not learned. */
const MIN_PAPERS = option('papers', 60);
/** Titles are paired with abstracts as often as papers with what they cite, times this. */
const TITLE_SHARE = 3;

/** The words of one field: numbers and how often. */
type Counts = ReadonlyMap<number, number>;

const numbers = new Map<string, number>();
const papers: { id: string; title: Counts; abstract: Counts }[] = [];
const read = wordReader();
for await (const line of createInterface({ input: createReadStream(papersFile) })) {
  const { id, title, abstract } = JSON.parse(line) as { id: string; title: string; abstract: string };
  papers.push({
    id,
    title: count(read({ title, abstract: '' })),
    abstract: count(read({ title: '', abstract }))
  });
}

function count(words: readonly { stem: string }[]): Counts {
  const counts = new Map<number, number>();
  for (const { stem } of words) {
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

const frequency = new Int32Array(numbers.size);
for (const { title, abstract } of papers)
  for (const number of new Set([...title.keys(), ...abstract.keys()])) frequency[number]!++;
const stems = [...numbers.keys()].filter((_, number) => frequency[number]! >= MIN_PAPERS).sort();
const place = new Int32Array(numbers.size).fill(-1);
stems.forEach((stem, at) => (place[numbers.get(stem)!] = at));
console.log(`${papers.length} papers, ${stems.length} words of at least ${MIN_PAPERS} papers`);

/** A text as the product weighs it, at length 1. */
function toRow(title: Counts, abstract: Counts, titleWeight: number): Row {
  const times = new Map<number, number>();
  for (const [number, n] of title) times.set(number, n * titleWeight);
  for (const [number, n] of abstract) times.set(number, (times.get(number) ?? 0) + n);
  const kept = [...times].filter(([number]) => place[number]! >= 0);
  const weights = kept.map(
    ([number, n]) => timesFactor(n) * rarityFactor(papers.length, frequency[number]!, PARAMETERS.rarity)
  );
  const length = Math.hypot(...weights) || 1;
  return {
    words: Int32Array.from(kept, ([number]) => place[number]!),
    weights: Float32Array.from(weights, weight => weight / length)
  };
}

const NONE: Counts = new Map();
const titled = papers
  .filter(({ title, abstract }) => title.size >= 3 && abstract.size > 0)
  .map(({ title, abstract }): Pair => [toRow(title, NONE, 1), toRow(NONE, abstract, 1)]);
const whole = new Map<string, Row>();
const byId = new Map(papers.map(paper => [paper.id, paper]));
const rowOf = (id: string): Row => {
  const known = whole.get(id);
  if (known) return known;
  const { title, abstract } = byId.get(id)!;
  const row = toRow(title, abstract, PARAMETERS.titleWeight);
  whole.set(id, row);
  return row;
};
const cited = readFileSync(citationsFile, 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split(',').map(rowOf) as [Row, Row]);
console.log(`${titled.length} titles with abstracts, ${cited.length} citations`);

const table = contrast(
  stems.length,
  [
    { pairs: cited, share: 1 },
    { pairs: titled, share: TITLE_SHARE }
  ],
  OPTIONS,
  (step, loss) => step % 250 === 0 && console.log(`step ${step}: loss ${loss.toFixed(3)}`)
);
if (flags.includes('--write')) {
  const to = new URL('../../src/graph/weights/word-vectors.json', import.meta.url);
  writeFileSync(to, `${JSON.stringify(packWordVectors(stems, table, OPTIONS.dimensions))}\n`);
}
