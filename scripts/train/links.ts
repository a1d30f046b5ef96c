/**
 * Trains which shared concepts are worth a link, on the judged papers of the captures.
 *
 *     node scripts/train/links.ts SEEDS_DIR JUDGEMENTS_DIR [--write]
 *
 * Prints the links' recall, agreement and F by cross-validation over papers, at several thresholds.
 */
import { writeFileSync } from 'node:fs';
import { readCollection } from '../../src/concepts/collection.ts';
import { LINK_FEATURES, linkFeatures } from '../../src/concepts/links.ts';
import { rankCandidates } from '../../src/concepts/rank.ts';
import { createTreeScorer, type TreeModel } from '../../src/concepts/trees.ts';
import { boost, type BoostOptions } from './boost.ts';
import { listCandidates } from './candidates.ts';
import { stems } from './data.ts';
import { formatTrees } from './format.ts';
import { numbersAmong } from './options.ts';
import { formsOf, readJudged, readSeedPapers } from './seeds.ts';

const [seeds = '', judgements = '', ...flags] = process.argv.slice(2);
const option = numbersAmong(flags);
const FOLDS = 10;
const OPTIONS: BoostOptions = {
  trees: option('trees', 100),
  depth: option('depth', 3),
  rate: option('rate', 0.1),
  minHessian: option('minh', 4),
  lambda: option('lambda', 4)
};

const papers = readSeedPapers(seeds);
const judged = readJudged(judgements, papers);
const collection = readCollection(papers);
const features = linkFeatures(collection, rankCandidates(collection));
const forms = formsOf(collection);
const spread = new Map<string, number>();
for (const { concepts } of judged.values())
  for (const { name } of concepts) spread.set(name, (spread.get(name) ?? 0) + 1);

interface Link {
  readonly paper: number;
  readonly key: string;
  readonly row: Float32Array;
  readonly names: readonly string[];
}

const links: Link[] = [];
let wanted = 0;
for (const p of papers.keys()) {
  const gold = judged.get(p);
  if (!gold) continue;
  wanted += gold.concepts.filter(({ name }) => spread.get(name)! >= 2).length;
  for (const [n, { key }] of listCandidates(collection, p).entries()) {
    const row = features(p, n)?.slice();
    if (!row) continue;
    const names = gold.concepts
      .filter(c => [c.name, ...c.surface].some(s => forms.get(key)!.has(stems(s))))
      .map(c => c.name);
    links.push({ paper: p, key, row, names });
  }
}
console.log(
  `${links.length} links of ${judged.size} judged papers, ${links.filter(l => l.names.length > 0).length} confirmed, ${wanted} wanted`
);

function train(own: readonly Link[]): TreeModel {
  return boost(
    {
      rows: own.map(l => l.row),
      labels: Uint8Array.from(own, l => (l.names.length > 0 ? 1 : 0)),
      weights: new Float32Array(own.length).fill(1)
    },
    OPTIONS
  );
}

const scores = new Float64Array(links.length);
const foldOf = (link: Link) => (link.paper * 13) % FOLDS;
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(links.filter(l => foldOf(l) !== fold));
  const scoreOf = createTreeScorer(model, LINK_FEATURES.length);
  links.forEach((l, i) => foldOf(l) === fold && (scores[i] = 1 / (1 + Math.exp(-scoreOf(l.row)))));
}
for (let cut = 0.15; cut < 0.61; cut += 0.05) {
  const kept = links.filter((_, i) => scores[i]! >= cut);
  const confirmed = kept.filter(l => l.names.length > 0).length / kept.length;
  const found = new Set(
    kept.flatMap(l => l.names.filter(name => spread.get(name)! >= 2).map(name => `${l.paper} ${name}`))
  );
  const recall = found.size / wanted;
  console.log(
    `cut ${cut.toFixed(2)}: recall ${recall.toFixed(3)} agreement ${confirmed.toFixed(3)} F ${((2 * recall * confirmed) / (recall + confirmed)).toFixed(3)} (${kept.length} links)`
  );
}
if (flags.includes('--show')) {
  const order = [...links.keys()].sort((a, b) => scores[b]! - scores[a]!);
  console.log(
    'kept, not confirmed:',
    order
      .filter(i => links[i]!.names.length === 0)
      .slice(0, 80)
      .map(i => `${links[i]!.key} ${scores[i]!.toFixed(2)}`)
      .join(' | ')
  );
  console.log(
    'lost:',
    order
      .filter(i => links[i]!.names.length > 0)
      .slice(-80)
      .map(i => `${links[i]!.key} ${scores[i]!.toFixed(2)}`)
      .join(' | ')
  );
}
if (flags.includes('--write')) {
  const model = train(links);
  const used = new Map<string, number>();
  model.features.forEach(
    (f, i) =>
      Number.isFinite(model.thresholds[i]) &&
      used.set(LINK_FEATURES[f]!, (used.get(LINK_FEATURES[f]!) ?? 0) + 1)
  );
  console.log(
    [...used]
      .sort((a, b) => b[1] - a[1])
      .map(([n, c]) => `${n} ${c}`)
      .join(', ')
  );
  writeFileSync(
    new URL('../../src/concepts/weights/links.json', import.meta.url),
    `${JSON.stringify(formatTrees(model))}\n`
  );
}
