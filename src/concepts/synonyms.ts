import { stem } from '../model/stem.ts';
import { compareText } from '../model/text.ts';
import type { Phrases } from './gather.ts';
import type { KeyTable } from './key-table.ts';
import type { ShortFormPool } from './short-forms.ts';

/** Nouns that any approach may be called by. */
const GENERAL = new Set(
  'algorithm approach architecture framework method model network system technique'.split(' ')
);

/**
 * A word that says nothing before others, as some papers put a general one in its place: where NAS is "neural
 * architecture search" and "network architecture search", both are one, and so is a bare "architecture search".
 */
interface EmptyWord {
  readonly empty: number;
  readonly general: number;
  readonly rest: readonly number[];
  /** Whether the bare rest is the same: where it is seldom said alone. */
  bare: boolean;
}

/** Long forms of one short form that differ in endings before the head only: `convolution(al) neural network`. */
interface Variant {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Heads that say no more than `text-to-image` does. */
const CONVERSIONS = ['generation', 'synthesis'];

/** By key: the one that stands for it where words say nothing. */
export function joinEmptyWords(papers: readonly Phrases[], table: KeyTable, pool: ShortFormPool): Int32Array {
  const rules = findEmptyWords(table, pool);
  for (const rule of rules) rule.bare = isSeldomAlone(rule, papers, table);
  const rulesOf = Map.groupBy(rules, ({ rest }) => rest.at(-1));
  const variantsOf = Map.groupBy(findVariants(table, pool), ({ to }) => to.at(-1));
  const heads = CONVERSIONS.map(word => [table.word(word)]);
  const to = [table.word('to')];
  const joined = new Int32Array(table.size);
  for (let key = 1; key < joined.length; key++) {
    const head = table.last(key);
    const own = table.extend(joined[table.parent(key)]!, head);
    const filled = fill(vary(own, variantsOf.get(head) ?? [], table), rulesOf.get(head) ?? [], table);
    const core = Math.max(...heads.map(head => table.before(filled, head)));
    joined[key] = core > 0 && table.before(table.parent(core), to) > 0 ? core : filled;
  }
  return joined;
}

/** Pairs of long forms of one short form that differ in their first word, which is a general one in one of them. */
function findEmptyWords(table: KeyTable, pool: ShortFormPool): EmptyWord[] {
  return [...pool.senses.values()].flatMap(senses =>
    [...senses.keys()].flatMap(general => {
      const [first = '', ...rest] = general.split(' ');
      if (!GENERAL.has(first) || rest.length < 2) return [];
      return [...senses.keys()].flatMap((long): EmptyWord[] => {
        const [empty = '', ...same] = long.split(' ');
        if (GENERAL.has(empty) || same.join(' ') !== rest.join(' ')) return [];
        const word = (text: string) => table.word(text);
        return [{ empty: word(empty), general: word(first), rest: rest.map(word), bare: false }];
      });
    })
  );
}

/** The form of most papers stands for its variants; of equals the first. */
function findVariants(table: KeyTable, pool: ShortFormPool): Variant[] {
  const numbers = (text: string) => text.split(' ').map(word => table.word(word));
  return [...pool.senses.values()].flatMap(senses =>
    [...Map.groupBy(senses.keys(), withoutEndings).values()].flatMap(longs => {
      const papers = (long: string) => senses.get(long)!.length;
      const [to = '', ...others] = longs.sort((a, b) => papers(b) - papers(a) || compareText(a, b));
      return others.map(from => ({ from: numbers(from), to: numbers(to) }));
    })
  );
}

/** Stems, but for the head: a language model is no language modeling. */
function withoutEndings(long: string): string {
  const words = long.split(' ');
  return [...words.slice(0, -1).map(stem), words.at(-1)].join(' ');
}

function vary(key: number, variants: readonly Variant[], table: KeyTable): number {
  for (const { from, to } of variants) {
    const before = table.before(key, from);
    if (before >= 0) return to.reduce((whole, word) => table.extend(whole, word), before);
  }
  return key;
}

function fill(key: number, rules: readonly EmptyWord[], table: KeyTable): number {
  for (const { empty, general, rest, bare } of rules) {
    const before = table.before(key, rest);
    if (before < 0 || table.before(before, [empty]) >= 0) continue;
    const start = table.before(before, [general]);
    if (start < 0 && !bare) continue;
    const kept = start < 0 ? before : start;
    const full = table.before(kept, [empty]) < 0 ? table.extend(kept, empty) : kept;
    return rest.reduce((filled, word) => table.extend(filled, word), full);
  }
  return key;
}

/** True where papers that say neither word before the rest at some place are less than half of those that do. */
function isSeldomAlone(
  { empty, general, rest }: EmptyWord,
  papers: readonly Phrases[],
  table: KeyTable
): boolean {
  const restAfter = (key: number) => rest.reduce((whole, word) => table.extend(whole, word), key);
  const bare = restAfter(0);
  const full = [empty, general].map(word => restAfter(table.extend(0, word)));
  let said = 0;
  let alone = 0;
  for (const { keys } of papers) {
    let places = 0;
    let filled = 0;
    for (const key of keys)
      if (key === bare) places++;
      else if (full.includes(key)) filled++;
    if (filled > 0) said++;
    if (places > filled) alone++;
  }
  return 2 * alone < said;
}
