/**
 * Trains the types of concepts on the judged papers of the captures and on CS-NER's entities.
 *
 *     node scripts/train/types.ts DATA_DIR SEEDS_DIR JUDGEMENTS_DIR [--write]
 *
 * Prints the share of right types of judged concepts by cross-validation over concepts and over papers.
 */
import { writeFileSync } from 'node:fs';
import { readCollection } from '../../src/concepts/collection.ts';
import {
  TYPE_ORDER,
  typeFeatures,
  typeOf,
  type TypeFeatures,
  type TypeModel
} from '../../src/concepts/types.ts';
import type { ConceptType } from '../../src/model/concept.ts';
import { listCandidates } from './candidates.ts';
import { readRows, stems } from './data.ts';
import { numbersAmong } from './options.ts';
import { formsOf, readJudged, readSeedPapers } from './seeds.ts';

interface Example {
  readonly key: string;
  readonly features: TypeFeatures;
  readonly type: ConceptType;
  readonly weight: number;
  readonly paper?: number;
}

const [data = '', seeds = '', judgements = '', ...flags] = process.argv.slice(2);
const option = numbersAmong(flags);
const FOLDS = 5;
const own = seedExamples();
const other = nerExamples();
console.log(`${own.length} judged, ${other.length} of CS-NER`);

const hash = (key: string) => [...key].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 9973, 7);
const wrong: string[] = [];
console.log(`right types of concepts never seen in training: ${validate(e => hash(e.key)).toFixed(3)}`);
wrong.length = 0;
console.log(`right types in papers never seen in training: ${validate(e => e.paper ?? -1).toFixed(3)}`);
if (flags.includes('--show')) console.log(wrong.join('\n'));
if (flags.includes('--write')) {
  const model = train([...own, ...other]);
  const lines = [...model]
    .map(([f, row]) => [f, ...row.map(w => Math.round(w * 100) / 100)].join('\t'))
    .sort();
  const text = JSON.stringify({ types: lines.join('\n') });
  writeFileSync(new URL('../../src/concepts/weights/types.json', import.meta.url), `${text}\n`);
  console.log(`${model.size} features, ${text.length} bytes`);
}

/** The share of right types by cross-validation, examples of one group together. */
function validate(groupOf: (e: Example) => number): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (e: Example) => groupOf(e) % FOLDS === fold;
    const model = train([...own, ...other].filter(e => !inFold(e)));
    for (const e of own.filter(inFold)) {
      const got = typeOf(e.features, model);
      if (got === e.type) right++;
      else wrong.push(`${e.key}: ${e.type} → ${got}`);
    }
  }
  return right / own.length;
}

/** Each judged concept of each paper that a candidate of the paper matches. */
function seedExamples(): Example[] {
  const papers = readSeedPapers(seeds);
  const collection = readCollection(papers);
  const forms = formsOf(collection);
  const pairs = [...readJudged(judgements, papers)].flatMap(([paper, { concepts }]) =>
    concepts.flatMap(({ name, type, surface }) => {
      const words = [name, ...surface].map(stems);
      const hits = listCandidates(collection, paper).filter(({ key }) =>
        words.some(w => forms.get(key)!.has(w))
      );
      return hits.map(({ key }) => ({ key, type, paper }));
    })
  );
  const features = typeFeatures(collection, new Set(pairs.map(({ key }) => key)));
  return pairs.map(pair => ({ ...pair, features: features.get(pair.key)!, weight: 1 }));
}

/** Entities of the types that have one of ours. */
function nerExamples(): Example[] {
  const OURS: Readonly<Record<string, ConceptType>> = {
    research_problem: 'task',
    method: 'method',
    dataset: 'dataset'
  };
  interface Row {
    readonly id: string;
    readonly text: string;
    readonly entities: readonly { text: string; type: string }[];
  }
  const rows = readRows<Row>(`${data}/csner.jsonl`);
  const collection = readCollection(rows.map(({ id, text }) => ({ id, title: '', abstract: text })));
  const forms = formsOf(collection);
  const pairs = rows.flatMap(({ entities }, i) => {
    const types = new Map(
      entities.flatMap(e =>
        OURS[e.type] ? [[stems(e.text.replace(/^(?:an?|the) /iu, '')), OURS[e.type]!] as const] : []
      )
    );
    return listCandidates(collection, i).flatMap(({ key }) => {
      const type = [...forms.get(key)!].map(form => types.get(form)).find(Boolean);
      return type ? [{ key, type }] : [];
    });
  });
  const features = typeFeatures(collection, new Set(pairs.map(({ key }) => key)));
  return pairs.map(({ key, type }) => ({
    key,
    type,
    features: features.get(key)!,
    weight: option('wner', 0.1)
  }));
}

/** Multinomial logistic regression by AdaGrad, with features of at least two concepts. Deterministic. */
function train(examples: readonly Example[]): TypeModel {
  const seen = new Map<string, Set<string>>();
  for (const { key, features } of examples)
    for (const f of features.keys()) seen.set(f, (seen.get(f) ?? new Set()).add(key));
  const model = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  for (const [f, keys] of seen)
    if (keys.size >= option('minkeys', 3)) {
      model.set(
        f,
        TYPE_ORDER.map(() => 0)
      );
      squares.set(
        f,
        TYPE_ORDER.map(() => 1e-2)
      );
    }
  for (let epoch = 0; epoch < option('epochs', 15); epoch++)
    for (let k = 0; k < examples.length; k++) {
      const { features, type, weight } = examples[(k * 7919 + epoch * 104729) % examples.length]!;
      const z = TYPE_ORDER.map((_, t) =>
        [...features].reduce((sum, [f, share]) => sum + share * (model.get(f)?.[t] ?? 0), 0)
      );
      const top = Math.max(...z);
      const exp = z.map(x => Math.exp(x - top));
      const total = exp.reduce((a, b) => a + b);
      for (const [f, share] of features) {
        const row = model.get(f);
        if (!row) continue;
        const square = squares.get(f)!;
        for (let t = 0; t < row.length; t++) {
          const g =
            weight * share * ((TYPE_ORDER[t] === type ? 1 : 0) - exp[t]! / total) -
            option('l2', 0.03) * weight * row[t]!;
          square[t]! += g * g;
          row[t]! += (0.15 * g) / Math.sqrt(square[t]!);
        }
      }
    }
  return model;
}
