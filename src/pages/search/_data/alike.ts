import { compareText } from '../../../model/text.ts';
import { stem } from '../../../model/stem.ts';

/** So many stems stand for another one at most: the nearest, the commonest of equals. */
const MOST = 16;

/** Shorter words share their first letters by chance. */
const FIRST_LETTERS = 4;

/**
 * For each stem that people may type, the stems of the collection that may stand for it, each with its mark (`NEARNESS`):
 * those of its family of words, those of its meaning (`groups` are words that mean the same), and the families of these.
 * `known` are the collection's stems with the number of their pages.
 */
export function alike(
  known: ReadonlyMap<string, number>,
  groups: readonly (readonly string[])[]
): Map<string, string> {
  const family = families([...known.keys()]);
  const meaning = meanings(groups);
  const result = new Map<string, string>();
  for (const word of new Set([...known.keys(), ...meaning.keys()])) {
    const marks = new Map<string, string>();
    const put = (mark: string, other: string) => {
      if (other !== word && known.has(other) && !marks.has(other)) marks.set(other, mark);
    };
    for (const other of family(word)) put('~', other);
    for (const other of meaning.get(word) ?? []) put('=', other);
    for (const other of meaning.get(word) ?? []) for (const kin of family(other)) put('-', kin);
    const order = [...marks].toSorted(
      ([a, markOfA], [b, markOfB]) =>
        '~=-'.indexOf(markOfA) - '~=-'.indexOf(markOfB) || known.get(b)! - known.get(a)! || compareText(a, b)
    );
    const text = order.slice(0, MOST).map(([other, mark]) => mark + other);
    if (text.length > 0) result.set(word, text.join(' '));
  }
  return result;
}

/** Stems by stem that have a group in common. */
function meanings(groups: readonly (readonly string[])[]): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = group.map(stem);
    for (const one of stems) {
      const others = result.get(one) ?? new Set();
      result.set(one, others);
      for (const other of stems) if (other !== one) others.add(other);
    }
  }
  return result;
}

/** Finds the known stems of a word's family: one is the beginning of the other, but for a vowel at its end. */
function families(stems: readonly string[]): (word: string) => readonly string[] {
  const beginning = (word: string) => word.slice(0, FIRST_LETTERS);
  const byBeginning = Map.groupBy(
    stems.filter(word => /^[a-z]{4,}$/u.test(word)),
    beginning
  );
  const cache = new Map<string, readonly string[]>();
  return word => {
    const kin =
      cache.get(word) ?? (byBeginning.get(beginning(word)) ?? []).filter(other => isKin(word, other));
    cache.set(word, kin);
    return kin;
  };
}

function isKin(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isBeginning = same === short.length || (same === short.length - 1 && /[aeiouy]$/u.test(short));
  return a !== b && isBeginning && same >= FIRST_LETTERS && same >= 0.6 * long.length;
}
