import { compareText } from '../model/text.ts';
import type { Phrases } from './gather.ts';
import type { KeyTable } from './key-table.ts';

/**
 * Which key stands for each, after `joined`, which says the same of words that say nothing: keys that differ only in
 * where words are parted are one (`finetuning` and `fine tuning`, `lowrank` and `low rank`). The one with most words
 * stands for all, so that it depends on the spellings alone. 0 for what is no key of a phrase, or too short for one.
 */
export function joinSpellings(papers: readonly Phrases[], table: KeyTable, joined: Int32Array): Int32Array {
  const nameOf = new Int32Array(table.size);
  const used = new Uint8Array(joined.length);
  for (const { keys } of papers) for (const key of keys) used[key] = 1;
  for (let key = 1; key < used.length; key++) {
    const own = joined[key]!;
    if (used[key] === 1 && table.length(own) > 1) nameOf[own] = own;
  }
  const leaders = leadersOf(nameOf, table);
  for (let key = 1; key < nameOf.length; key++) {
    const leader = leaders[key]!;
    if (leader > 0 && leader !== key && compareSpellings(table, key, nameOf[leader]!) < 0)
      nameOf[leader] = key;
  }
  for (let key = 1; key < nameOf.length; key++) if (nameOf[key]! > 0) nameOf[key] = nameOf[leaders[key]!]!;
  for (let key = 1; key < joined.length; key++) nameOf[key] = nameOf[joined[key]!]!;
  return nameOf;
}

/** By key: the first of those with the same letters. */
function leadersOf(isKey: Int32Array, table: KeyTable): Int32Array {
  const leaders = new Int32Array(table.size);
  const byLetters = new Map<string, number>();
  for (let key = 1; key < table.size; key++) {
    if (isKey[key] === 0) continue;
    const letters = table.solid(key);
    const leader = byLetters.get(letters);
    if (leader === undefined) byLetters.set(letters, key);
    leaders[key] = leader ?? key;
  }
  return leaders;
}

function compareSpellings(table: KeyTable, a: number, b: number): number {
  return table.length(b) - table.length(a) || compareText(table.text(a), table.text(b));
}
