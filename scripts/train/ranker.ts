/**
 * Trains the ranker of src/concepts: a lexical model of words and neighbours, then boosted trees over dense features.
 *
 *     node scripts/train/ranker.ts DATA_DIR [--write]
 *
 * Prints macro F1@10 by cross-validation over papers; with --write, trains on all and writes src/concepts/weights/ranker.json.
 */
import { writeFileSync } from 'node:fs';
import { readCollection, type Collection } from '../../src/concepts/collection.ts';
import { countWords, featuresOf, FEATURES } from '../../src/concepts/features.ts';
import { createLexicalScorer } from '../../src/concepts/lexical.ts';
import { TOPIC_MODEL } from '../../src/concepts/rank.ts';
import { scoreTrees, type TreeModel } from '../../src/concepts/trees.ts';
import { boost, type BoostOptions } from './boost.ts';
import { readGoldSet, stems, type GoldSet } from './data.ts';
import { formatTrees } from './format.ts';
import { featuresOfPlace, trainLexical, type LexicalExample } from './lexical.ts';

const FOLDS = 5;
const [folder = '', ...flags] = process.argv.slice(2);
const opt = (name: string, fallback: number) =>
  Number(flags.find(f => f.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const OPTIONS: BoostOptions = {
  trees: opt('trees', 120),
  depth: opt('depth', 5),
  rate: opt('rate', 0.1),
  minHessian: opt('minh', 8),
  lambda: opt('lambda', 2)
};
const WEIGHT: Record<string, number> = {
  inspec: 1,
  semeval2017: opt('wsem', 2),
  kdd: opt('wkdd', 1),
  www: opt('wkdd', 1)
};

/** One candidate with what evaluation needs. */
interface Item {
  readonly set: number;
  readonly paper: number;
  readonly fold: number;
  readonly first: string;
  readonly label: number;
  readonly features: readonly string[];
}

/** Each set is read whole and in parts, so that the ranker cannot lean on the size of a collection. */
const CHUNK = 50;
const whole: GoldSet[] = ['inspec', 'semeval2017', 'kdd', 'www'].map(name => readGoldSet(folder, name));
const parts: GoldSet[] = whole.flatMap(set =>
  Array.from({ length: Math.ceil(set.papers.length / CHUNK) }, (_, k) => ({
    name: set.name,
    papers: set.papers.slice(k * CHUNK, (k + 1) * CHUNK),
    gold: set.gold.slice(k * CHUNK, (k + 1) * CHUNK)
  }))
);
const sets: GoldSet[] = [...whole, ...parts];
const collections: Collection[] = sets.map(set => readCollection(set.papers));
const ids = new Map(whole.flatMap(set => set.papers.map((paper, i) => [paper.id, i] as const)));
/** The same paper is in the same fold in every reading. */
const foldOf = (s: number, p: number) => (ids.get(sets[s]!.papers[p]!.id)! * 31) % FOLDS;
const items: Item[] = [];
for (const [s, set] of sets.entries())
  for (const [p] of set.papers.entries()) {
    const gold = set.gold[p];
    if (!gold) continue;
    for (const candidate of collections[s]!.candidates[p]!.values()) {
      const forms = candidate.occurrences.map(({ field, from, to }) => {
        const { text, tokens } = collections[s]!.fields[p]![field]!;
        return stems(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
      });
      items.push({
        set: s,
        paper: p,
        fold: foldOf(s, p),
        first: forms[0]!,
        label: forms.some(form => gold.has(form)) ? 1 : 0,
        features: featuresOfPlace(collections[s]!, p, candidate)
      });
    }
  }
console.log(`${items.length} candidates, ${items.filter(i => i.label).length} gold`);

function lexicalFor(keep: (item: Item) => boolean): Map<string, number> {
  const examples: LexicalExample[] = items
    .filter(keep)
    .map(i => ({ features: i.features, label: i.label, weight: WEIGHT[sets[i.set]!.name]! }));
  return trainLexical(examples, opt('minw', 8), opt('epochs', 6));
}

function rowsWith(
  model: Map<string, number>,
  keep: (set: number, paper: number) => boolean
): (Float32Array | undefined)[] {
  const rows: (Float32Array | undefined)[] = [];
  for (const [s, collection] of collections.entries()) {
    const words = countWords(collection);
    const scorer = createLexicalScorer(model);
    const topics = createLexicalScorer(TOPIC_MODEL);
    for (const [p, candidates] of collection.candidates.entries()) {
      if (!sets[s]!.gold[p]) continue;
      if (keep(s, p)) rows.push(...featuresOf(collection, p, words, scorer, topics));
      else for (let i = 0; i < candidates.size; i++) rows.push(undefined);
    }
  }
  return rows;
}

/** Rows whose lexical scores come from models that did not see the paper. */
function outOfFold(): Float32Array[] {
  const rows: Float32Array[] = new Array(items.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = lexicalFor(i => i.fold !== fold);
    const got = rowsWith(model, (s, p) => foldOf(s, p) === fold);
    got.forEach((row, i) => row && (rows[i] = row));
  }
  return rows;
}

function train(rows: readonly Float32Array[], keep: (item: Item) => boolean): TreeModel {
  const index = items.flatMap((item, i) => (keep(item) ? [i] : []));
  return boost(
    {
      rows: index.map(i => rows[i]!),
      labels: Uint8Array.from(index, i => items[i]!.label),
      weights: Float32Array.from(index, i => WEIGHT[sets[items[i]!.set]!.name]!)
    },
    OPTIONS
  );
}

/** Macro F1@10 of each set, as the evaluation counts it. */
function report(scores: Float64Array, cut = -Infinity): string {
  return sets
    .map((set, s) => {
      const byPaper = new Map<number, { first: string; score: number }[]>();
      items.forEach((item, i) => {
        if (item.set === s && scores[i]! > cut)
          byPaper.set(item.paper, [
            ...(byPaper.get(item.paper) ?? []),
            { first: item.first, score: scores[i]! }
          ]);
      });
      let sum = 0;
      let papers = 0;
      for (const [p, gold] of set.gold.entries()) {
        if (!gold) continue;
        papers++;
        const ranked = (byPaper.get(p) ?? []).sort((a, b) => b.score - a.score);
        const top = [...new Set(ranked.map(r => r.first))].slice(0, 10);
        const hits = top.filter(t => gold.has(t)).length;
        if (hits)
          sum += (2 * (hits / top.length) * (hits / gold.size)) / (hits / top.length + hits / gold.size);
      }
      return `${set.name} ${((100 * sum) / papers).toFixed(2)}`;
    })
    .join('  ');
}

const started = performance.now();
const rows = outOfFold();
console.log(
  `lexical only: ${report(Float64Array.from(rows, row => row[0]!))}  ${((performance.now() - started) / 1000).toFixed(0)}s`
);
const scores = new Float64Array(items.length);
for (let fold = 0; fold < opt('folds', FOLDS); fold++) {
  const model = train(rows, item => item.fold !== fold);
  items.forEach((item, i) => {
    if (item.fold === fold) scores[i] = scoreTrees(model, rows[i]!);
  });
  if (fold === 0) {
    const used = new Map<string, number>();
    model.features.forEach(
      (f, i) =>
        Number.isFinite(model.thresholds[i]) && used.set(FEATURES[f]!, (used.get(FEATURES[f]!) ?? 0) + 1)
    );
    console.log(
      [...used]
        .sort((a, b) => b[1] - a[1])
        .map(([n, c]) => `${n} ${c}`)
        .join(', ')
    );
  }
}
for (const p of [0, 0.05, 0.08, 0.1, 0.15, 0.2])
  console.log(`cut ${p}: ${report(scores, Math.log(p / (1 - p)))}`);
console.log(`${((performance.now() - started) / 1000).toFixed(0)}s`);
if (flags.includes('--write')) {
  const lexical = lexicalFor(() => true);
  const trees = train(rows, () => true);
  const text = JSON.stringify({
    lexical: [...lexical]
      .map(([f, w]) => `${f}\t${w}`)
      .sort()
      .join('\n'),
    ...formatTrees(trees)
  });
  writeFileSync(new URL('../../src/concepts/weights/ranker.json', import.meta.url), `${text}\n`);
  console.log(`${text.length} bytes, ${lexical.size} lexical weights`);
}
