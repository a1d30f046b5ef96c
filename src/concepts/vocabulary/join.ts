import type { Phrases } from '../gather.ts';
import type { KeyTable } from '../key-table.ts';
import type { KeyWords, ShortForms } from '../keys.ts';
import { fieldOf } from '../places.ts';
import type { TaggedField } from '../read.ts';
import type { ShortFormPool } from '../short-forms.ts';
import { findTerms, isOtherWord, type Found } from './find.ts';
import { solid, type Term, type Terms } from './terms.ts';

/** What is read of the papers before candidates are counted; the lists run parallel to the papers. */
export interface ReadPapers {
  readonly fields: readonly (readonly TaggedField[])[];
  /** By paper and field. */
  readonly words: readonly (readonly KeyWords[])[];
  readonly shortForms: readonly ShortForms[];
  readonly pool: ShortFormPool;
}

/** The phrases of each paper, and by key the one that stands for it. */
export interface Named {
  readonly phrases: readonly Phrases[];
  readonly nameOf: Int32Array;
}

/** Gives all forms of a term its key, and makes candidates of the places that the extractor passes over. */
export function joinTerms(
  { phrases, nameOf }: Named,
  read: ReadPapers,
  terms: Terms,
  table: KeyTable
): Named {
  const { fields, words, shortForms, pool } = read;
  const found = fields.map((own, i) => findTerms(own, words[i]!, shortForms[i]!, pool, terms, table));
  const keyOfTerm = new Map(terms.all.map(term => [term, table.add(term.key)]));
  const owners = ownersOf(found, nameOf, terms, table);
  const joined = new Int32Array(table.size);
  joined.set(nameOf);
  for (const [key, term] of owners.entries()) if (term) joined[key] = keyOfTerm.get(term)!;
  for (const key of keyOfTerm.values()) joined[key] = key;
  return {
    nameOf: joined,
    phrases: phrases.map(({ places, keys }, i) => {
      const isOther = (n: number) =>
        owners[keys[n]!] !== undefined &&
        isOtherWord(places[n]!, fields[i]![fieldOf(places[n]!)]!.tokens, terms);
      return {
        places: Int32Array.from([...places, ...found[i]!.map(({ place }) => place)]),
        // A key of 0 is no candidate.
        keys: Int32Array.from([
          ...keys.map((key, n) => (isOther(n) ? 0 : key)),
          ...found[i]!.map(({ term }) => keyOfTerm.get(term)!)
        ])
      };
    })
  };
}

/**
 * By key: the term that has it as a label, or in some paper with the label's short forms written out; where two have it
 * so, the earlier one.
 */
function ownersOf(
  found: readonly (readonly Found[])[],
  nameOf: Int32Array,
  terms: Terms,
  table: KeyTable
): (Term | undefined)[] {
  const writtenOut = new Map<number, Term>();
  for (const { term, key } of found.flat()) {
    const name = nameOf[key] || key;
    const known = writtenOut.get(name);
    if (!known || term.rank < known.rank) writtenOut.set(name, term);
  }
  return Array.from(nameOf, name =>
    name > 0 ? (terms.bySolid.get(solid(table.text(name))) ?? writtenOut.get(name)) : undefined
  );
}
