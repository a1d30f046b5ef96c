import type { ConceptType } from '../model/concept.ts';
import type { Collection } from './collection.ts';
import type { Word } from './lexicon.ts';
import { fieldOf, fromOf, toOf, type Place } from './places.ts';
import type { TaggedField } from './read.ts';
import weights from './weights/types.json' with { type: 'json' };

/** The order of the columns of weights. */
export const TYPE_ORDER: readonly ConceptType[] = [
  'task',
  'method',
  'dataset',
  'metric',
  'hardware',
  'domain'
];

/** Weights of a feature, one for each of `TYPE_ORDER`. */
export type TypeModel = ReadonlyMap<string, readonly number[]>;

/** Features of a key with their strength. */
export type TypeFeatures = ReadonlyMap<string, number>;

/** Words of a sentence that say what kind of thing its names are. */
const KIND_WORDS = new Set(
  'dataset benchmark corpus metric score task gpu device hardware accuracy method model framework domain field'.split(
    ' '
  )
);

/** General nouns that end the name of a thing of a kind. */
const HEADS = new Map(
  Object.entries({
    task: `task problem prediction classification detection segmentation generation recognition estimation forecasting retrieval translation
      summarization inference training serving deployment synthesis reconstruction editing tracking answering understanding completion
      captioning reasoning exploration recommendation design navigation diagnosis verification localization restoration compression
      acceleration denoising enhancement identification partitioning placement generalization`,
    method: `network transformer algorithm model method framework architecture mechanism module layer attention learning optimizer encoder decoder
      adapter routing router pruning quantization distillation sharing normalization regularization embedding kernel convolution sampling
      parallelism caching policy strategy loss tuning search scheme approach technique block cache`,
    dataset: `dataset corpus benchmark bench database suite testbed treebank`,
    metric: `accuracy precision recall score latency throughput speed cost error rate ratio footprint consumption time perplexity bandwidth
      utilization complexity flop mac overhead speedup distance index fidelity stability quality diversity performance satisfaction efficiency count usage`,
    hardware: `gpu cpu tpu npu fpga asic soc device accelerator chip processor hardware server machine core microcontroller phone
      smartphone nic interconnect memory dram sram camera sensor robot supercomputer multiprocessor switch disk topology`,
    domain: `domain field science vision medicine healthcare biology physics chemistry finance education security industry web internet
      community telecommunication imaging advertising driving agriculture economy reality graph image scene vehicle city cloud market`
  }).flatMap(([type, heads]) =>
    heads
      .trim()
      .split(/\s+/u)
      .map(head => [head, type] as const)
  )
);

/** What general head nouns say counts more than what single words happened to be. */
const HEAD_STRENGTH = 3;

/** Tokens on either side in which words that name a kind are looked for. */
const REACH = 8;

/** Places of a key that are looked at; more tell nothing new. */
const MAX_PLACES = 30;

/** What the type of keys is read from, by their text: their head, their shape, and the words around them in the whole collection. */
export function typeFeatures(collection: Collection, texts: Iterable<string>): Map<string, TypeFeatures> {
  const placeFeatures = createPlaceReader();
  const wanted = new Map([...texts].map(text => [collection.keys.find(text), text]));
  const sums = new Map<string, { features: Map<string, number>; places: number }>();
  for (const [paper, { keys, starts, places }] of collection.candidates.entries())
    for (let n = 0; n < keys.length; n++) {
      const text = wanted.get(keys[n]!);
      if (text === undefined) continue;
      const sum = sums.get(text) ?? { features: new Map<string, number>(), places: 0 };
      sums.set(text, sum);
      for (let i = starts[n]!; i < starts[n + 1]! && sum.places < MAX_PLACES; i++) {
        sum.places++;
        for (const feature of placeFeatures(collection.fields[paper]![fieldOf(places[i]!)]!, places[i]!))
          sum.features.set(feature, (sum.features.get(feature) ?? 0) + 1);
      }
    }
  return new Map(
    [...sums].map(([key, { features: shares, places }]) => {
      for (const [feature, n] of shares) shares.set(feature, n / places);
      for (const feature of keyFeatures(key, (shares.get('name') ?? 0) > 0.5 && !key.includes(' ')))
        shares.set(feature, feature.startsWith('H') ? HEAD_STRENGTH : 1);
      return [key, shares];
    })
  );
}

/** The words of a proper name tell nothing of other names. */
function keyFeatures(key: string, isProperName: boolean): string[] {
  const words = key.split(' ');
  const head = words.at(-1)!;
  if (isProperName) return ['bias', 'proper', `H${HEADS.get(key)}`];
  const features = ['bias', `n${Math.min(words.length, 3)}`, `s${head.slice(-3)}`, `t${head.slice(-2)}`];
  if (words.length > 1) features.push(`b${words.at(-2)!}`);
  const kind = HEADS.get(head);
  features.push(`H${kind}`);
  if (head === 'unit') features.push(`HU${words.at(-2)}`);
  return [...features, `h${head}`, `f${words[0]!}`];
}

/** What a word tells of a key beside it: by side, and by side for names; undefined where it tells nothing. */
interface Neighbour {
  readonly said: Readonly<Record<Side, string>>;
  readonly ofName: Readonly<Record<Side, string>>;
}

type Side = 'l' | 'r' | 'll';

/** Makes a reader of what stands at a place and around it; each word is looked at once. */
function createPlaceReader(): (field: TaggedField, place: Place) => string[] {
  const neighbours: (Neighbour | null | undefined)[] = [];
  const kinds: string[] = [];
  const edge = describeNeighbour('|');
  const kindOf = ({ id, folded }: Word) => (kinds[id] ??= KIND_WORDS.has(folded) ? `k${folded}` : '');
  const neighbourOf = (word: Word | undefined) => {
    if (!word) return edge;
    if (neighbours[word.id] === undefined)
      neighbours[word.id] = isTelling(word) ? describeNeighbour(word.folded || word.text) : null;
    return neighbours[word.id];
  };
  return ({ tokens }, place) => {
    const from = fromOf(place);
    const to = toOf(place);
    const head = tokens[to - 1]!.word;
    const features = shapeFeatures(head);
    const add = (side: Side, i: number) => {
      const neighbour = neighbourOf(i >= 0 ? tokens[i]?.word : undefined);
      if (!neighbour) return;
      features.push(neighbour.said[side]);
      if (head.isName) features.push(neighbour.ofName[side]);
    };
    add('l', from - 1);
    add('r', to);
    add('ll', from - 2);
    const last = Math.min(tokens.length, to + REACH);
    for (let i = Math.max(0, from - REACH); i < last; i++) {
      const kind = i < from || i >= to ? kindOf(tokens[i]!.word) : '';
      if (kind) features.push(kind);
    }
    return features;
  };
}

function describeNeighbour(text: string): Neighbour {
  return {
    said: { l: `l${text}`, r: `r${text}`, ll: `ll${text}` },
    ofName: { l: `Nl${text}`, r: `Nr${text}`, ll: `Nll${text}` }
  };
}

/** General words, words that name a kind, and marks; other words would only tell of single concepts. */
function isTelling({ kind, isStop, isGeneric, folded, text }: Word): boolean {
  return kind !== 'word' || isStop || isGeneric || KIND_WORDS.has(folded || text);
}

function shapeFeatures({ isName, hasDigit, text, lower }: Word): string[] {
  if (!isName) return [];
  const capitals = text.toUpperCase() === text && lower !== text;
  return ['name', hasDigit ? 'name-digit' : 'name-plain', capitals ? 'name-capitals' : 'name-mixed'];
}

/** The most likely type. */
export function typeOf(features: TypeFeatures, model: TypeModel = MODEL): ConceptType {
  const sums = new Float64Array(TYPE_ORDER.length);
  for (const [feature, share] of features) {
    const row = model.get(feature);
    if (row) for (let t = 0; t < sums.length; t++) sums[t]! += share * row[t]!;
  }
  let best = 0;
  for (let t = 1; t < sums.length; t++) if (sums[t]! > sums[best]!) best = t;
  return TYPE_ORDER[best]!;
}

/** Reads trained weights: a line a feature, then its weight for each type. */
function readTypes(text: string): TypeModel {
  return new Map(
    text.split('\n').map(line => {
      const [feature = '', ...row] = line.split('\t');
      return [feature, row.map(Number)];
    })
  );
}

const MODEL = readTypes(weights.types);
