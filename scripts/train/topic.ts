/**
 * Trains the title model of src/concepts without judgements: which noun phrases of an abstract stand in its title too.
 *
 *     node scripts/train/topic.ts DATA_DIR      reads csfcube.jsonl, writes src/concepts/weights/topic.json
 */
import { writeFileSync } from 'node:fs';
import { readCollection } from '../../src/concepts/collection.ts';
import { fieldOf } from '../../src/concepts/places.ts';
import type { PaperText } from '../../src/concepts/read.ts';
import { listCandidates } from './candidates.ts';
import { readRows } from './data.ts';
import { formatLexical } from './format.ts';
import { featuresOfPlace, trainLexical } from './lexical.ts';

const MIN_COUNT = Number(process.argv[3] ?? 25);
const papers = readRows<PaperText>(`${process.argv[2]}/csfcube.jsonl`).filter(
  paper => paper.title && paper.abstract
);
const collection = readCollection(papers);
const examples = papers.flatMap((_, paper) =>
  listCandidates(collection, paper).flatMap(({ places }) => {
    const inAbstract = places.filter(place => fieldOf(place) === 1);
    if (inAbstract.length === 0) return [];
    const features = featuresOfPlace(collection, paper, inAbstract);
    const own = features.filter(feature => !/^(?:previous|next)[:~]/u.test(feature));
    return [{ features: own, label: fieldOf(places[0]!) === 0 ? 1 : 0, weight: 1 }];
  })
);
const model = trainLexical(examples, MIN_COUNT, 4);
const text = JSON.stringify({ lexical: formatLexical(model) });
writeFileSync(new URL('../../src/concepts/weights/topic.json', import.meta.url), `${text}\n`);
console.log(`${examples.length} examples, ${model.size} weights, ${text.length} bytes`);
console.log(
  [...model]
    .filter(([f]) => f.startsWith('only:'))
    .sort((a, b) => b[1] - a[1])
    .map(([f, w]) => `${f.slice(5)} ${w}`)
    .filter((_, i, all) => i < 30 || i > all.length - 30)
    .join(', ')
);
