/**
 * Trains the ranker of src/concepts: a lexical model of words and neighbours, then boosted trees over dense features.
 *
 *     node scripts/train/ranker.ts DATA_DIR [--write]
 *
 * Prints macro F1@10 by cross-validation over papers; with --write, trains on all and writes src/concepts/weights/ranker.json.
 * Run scripts/train/topic.ts first.
 */
import { writeFileSync } from 'node:fs';
import { readCollection, type Collection } from '../../src/concepts/collection.ts';
import { createFeatureReader, FEATURES } from '../../src/concepts/features/index.ts';
import { createLexicalScorer, type LexicalModel } from '../../src/concepts/lexical.ts';
import { TOPIC_MODEL } from '../../src/concepts/rank.ts';
import { createTreeScorer, type TreeModel } from '../../src/concepts/trees.ts';
import { boost, type BoostOptions } from './boost.ts';
import { formAt, listCandidates } from './candidates.ts';
import { readGoldSet, type GoldSet } from './data.ts';
import { formatLexical, formatTrees } from './format.ts';
import { featuresOfPlace, trainLexical } from './lexical.ts';
import { numbersAmong } from './options.ts';

const FOLDS = 5;
const CHUNK = 50;
const [folder = '', ...flags] = process.argv.slice(2);
const option = numbersAmong(flags);
const TREES: BoostOptions = {
  trees: option('trees', 64),
  depth: option('depth', 5),
  rate: option('rate', 0.17),
  minHessian: option('minh', 8),
  lambda: option('lambda', 2)
};
/** Smaller sets count more, so that no style drowns. */
const WEIGHT: Readonly<Record<string, number>> = {
  inspec: 1,
  semeval2017: 2,
  kdd: option('wkdd', 1),
  www: option('wkdd', 1)
};

/** Each set is read whole, and again in small parts, so that the ranker cannot lean on the size of a collection. */
const whole: readonly GoldSet[] = Object.keys(WEIGHT).map(name => readGoldSet(folder, name));
const readings: readonly GoldSet[] = [...whole, ...whole.flatMap(inParts)];
const collections: readonly Collection[] = readings.map(set => readCollection(set.papers));
const number = new Map(whole.flatMap(set => set.papers.map((paper, i) => [paper.id, i] as const)));

/** One candidate, and what evaluation needs of it. */
interface Item {
  readonly reading: number;
  readonly id: string;
  readonly fold: number;
  readonly first: string;
  readonly label: number;
  readonly features: readonly string[];
}

const items = readings.flatMap((set, r) => set.papers.flatMap((_, p) => itemsOf(r, p)));
const isWhole = (item: Item) => item.reading < whole.length;
const weightOf = (item: Item) => WEIGHT[readings[item.reading]!.name]!;
console.log(`${items.length} candidates, ${items.filter(i => i.label).length} of them gold`);

const rows = outOfFold();
const scores = new Float64Array(items.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = trainTrees(item => item.fold !== fold);
  const scoreOf = createTreeScorer(model, FEATURES.length);
  items.forEach((item, i) => item.fold === fold && (scores[i] = scoreOf(rows[i]!)));
  if (fold === 0) console.log(splitCounts(model));
}
for (const cut of [0, 0.06, 0.08, 0.1]) console.log(`cut ${cut}: ${report(cut, isWhole)}`);
console.log(`read in parts of ${CHUNK} papers, cut 0.08: ${report(0.08, item => !isWhole(item))}`);

if (flags.includes('--write')) {
  const text = JSON.stringify({
    lexical: formatLexical(trainWords(() => true)),
    ...formatTrees(trainTrees(() => true))
  });
  writeFileSync(new URL('../../src/concepts/weights/ranker.json', import.meta.url), `${text}\n`);
  console.log(`${text.length} bytes`);
}

function inParts(set: GoldSet): GoldSet[] {
  return Array.from({ length: Math.ceil(set.papers.length / CHUNK) }, (_, k) => ({
    name: set.name,
    papers: set.papers.slice(k * CHUNK, (k + 1) * CHUNK),
    gold: set.gold.slice(k * CHUNK, (k + 1) * CHUNK)
  }));
}

function itemsOf(r: number, p: number): Item[] {
  const { papers, gold } = readings[r]!;
  const collection = collections[r]!;
  const { id } = papers[p]!;
  return listCandidates(collection, p).map(({ places }) => {
    const forms = places.map(place => formAt(collection, p, place));
    return {
      reading: r,
      id,
      fold: (number.get(id)! * 31) % FOLDS,
      first: forms[0]!,
      label: forms.some(form => gold[p]!.has(form)) ? 1 : 0,
      features: r < whole.length ? featuresOfPlace(collection, p, places) : []
    };
  });
}

function trainWords(keep: (item: Item) => boolean): LexicalModel {
  const own = items.filter(item => isWhole(item) && keep(item));
  return trainLexical(
    own.map(item => ({ ...item, weight: weightOf(item) })),
    option('minw', 8),
    option('epochs', 6)
  );
}

/** Rows in which the lexical scores come from a model that did not see the paper. */
function outOfFold(): Float32Array[] {
  const all: Float32Array[] = new Array(items.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainWords(item => item.fold !== fold);
    let at = 0;
    for (const collection of collections) {
      const read = createFeatureReader(
        collection,
        createLexicalScorer(model),
        createLexicalScorer(TOPIC_MODEL)
      );
      for (const [p, { keys }] of collection.candidates.entries()) {
        if (keys.length > 0 && items[at]!.fold === fold) {
          const matrix = read(p);
          for (let i = 0; i < keys.length; i++)
            all[at + i] = matrix.slice(i * FEATURES.length, (i + 1) * FEATURES.length);
        }
        at += keys.length;
      }
    }
  }
  return all;
}

function trainTrees(keep: (item: Item) => boolean): TreeModel {
  const index = items.flatMap((item, i) => (keep(item) ? [i] : []));
  return boost(
    {
      rows: index.map(i => rows[i]!),
      labels: Uint8Array.from(index, i => items[i]!.label),
      weights: Float32Array.from(index, i => weightOf(items[i]!) / 2)
    },
    TREES
  );
}

/** Macro F1@10 of each set as the evaluation counts it, with candidates above a probability only. */
function report(cut: number, keep: (item: Item) => boolean): string {
  const lists = new Map<string, { first: string; score: number }[]>();
  items.forEach((item, i) => {
    if (!keep(item) || 1 / (1 + Math.exp(-scores[i]!)) < cut) return;
    const list = lists.get(item.id) ?? [];
    lists.set(item.id, list);
    list.push({ first: item.first, score: scores[i]! });
  });
  return whole
    .map(set => {
      const f1 = set.papers.map(({ id }, p) => {
        const ranked = (lists.get(id) ?? []).sort((a, b) => b.score - a.score);
        const top = [...new Set(ranked.map(r => r.first))].slice(0, 10);
        const hits = top.filter(t => set.gold[p]!.has(t)).length;
        return (2 * hits) / (top.length + set.gold[p]!.size || 1);
      });
      return `${set.name} ${((100 * f1.reduce((a, b) => a + b)) / f1.length).toFixed(2)}`;
    })
    .join('  ');
}

function splitCounts(model: TreeModel): string {
  const used = new Map<string, number>();
  model.features.forEach((f, i) => {
    if (Number.isFinite(model.thresholds[i])) used.set(FEATURES[f]!, (used.get(FEATURES[f]!) ?? 0) + 1);
  });
  return [...used]
    .sort((a, b) => b[1] - a[1])
    .map(([name, n]) => `${name} ${n}`)
    .join(', ');
}
