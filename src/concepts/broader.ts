import { sentenceOf } from '../model/sentence.ts';
import type { BroaderLink } from '../model/concept.ts';
import { compareText, type Mention } from '../model/text.ts';
import type { Collection } from './collection.ts';
import type { Chosen } from './select.ts';

/** Between a class and its first example. */
const SUCH_AS =
  /^\s*(?:\([^()]{1,20}\)\s*)?,?\s*(?:such as|including|e\.g\.,?|especially|\(e\.g\.,?|\(such as)\s+(?:the\s+)?$/iu;
/** Between two examples. */
const AND = /^\s*(?:\([^()]{1,20}\)\s*)?,?\s*(?:and|or)?\s*(?:the\s+)?$/iu;
/** Between an example and its class. */
const AND_OTHER = /^\s*(?:\([^()]{1,20}\)\s*)?,?\s+(?:and|or)\s+other\s+$/iu;

interface Pair {
  readonly narrow: string;
  readonly broad: string;
  readonly paper: number;
  readonly mention: Mention;
}

/**
 * Broader concepts by id: by head noun (`graph neural network` → `neural network`), and as sentences say it
 * (M. Hearst, "Automatic acquisition of hyponyms from large text corpora", COLING 1992). Never a cycle.
 */
export function findBroader(
  collection: Collection,
  chosen: readonly (readonly Chosen[])[]
): Map<string, BroaderLink[]> {
  const ids = new Map(chosen.flatMap(own => own.map(({ key, id }) => [key, id] as const)));
  const broader = new Map<string, BroaderLink[]>();
  for (const [key, id] of ids) {
    const head = headConcept(key, ids);
    if (head !== undefined && head !== id) broader.set(id, [{ concept: head, kind: 'head-noun' }]);
  }
  const counts = new Map<string, number>();
  for (const own of chosen) for (const { id } of own) counts.set(id, (counts.get(id) ?? 0) + 1);
  // A class that one paper makes up for its examples orders nothing.
  const pairs = chosen
    .flatMap((own, paper) => hearstPairs(collection, own, paper))
    .filter(({ broad }) => counts.get(broad)! > 1);
  pairs.sort((a, b) => compareText(a.narrow, b.narrow) || compareText(a.broad, b.broad) || a.paper - b.paper);
  for (const { narrow, broad, paper, mention } of pairs) {
    const links = broader.get(narrow) ?? [];
    if (links.some(({ concept }) => concept === broad) || reaches(broader, broad, narrow)) continue;
    const evidence = {
      paper: collection.papers[paper]!.id,
      evidence: sentenceOf(collection.papers[paper]!, mention)
    };
    broader.set(narrow, [...links, { concept: broad, kind: 'hearst', evidence }]);
  }
  return broader;
}

/** The longest end of a key that is a concept itself. */
function headConcept(key: string, ids: ReadonlyMap<string, string>): string | undefined {
  const end = key.indexOf(' of ');
  const phrase = end > 0 ? key.slice(0, end) : key;
  if (end > 0 && ids.has(phrase)) return ids.get(phrase);
  for (let cut = phrase.indexOf(' '); cut > 0; cut = phrase.indexOf(' ', cut + 1)) {
    const id = ids.get(phrase.slice(cut + 1));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** True where `to` lies above `from`, or is it. */
export function reaches(
  broader: ReadonlyMap<string, readonly BroaderLink[]>,
  from: string,
  to: string
): boolean {
  const open = [from];
  const seen = new Set(open);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    for (const { concept } of broader.get(id) ?? [])
      if (!seen.has(concept)) {
        seen.add(concept);
        open.push(concept);
      }
  }
  return false;
}

/** Pairs that a paper's abstract states by "such as", "including" or "and other". */
function hearstPairs(collection: Collection, own: readonly Chosen[], paper: number): Pair[] {
  const text = collection.papers[paper]!.abstract;
  if (!/such as|including|e\.g\.|especially|other/u.test(text)) return [];
  const places = own
    .flatMap(({ id, mentions }) => mentions.map(mention => ({ id, mention })))
    .filter(({ mention }) => mention.field === 'abstract')
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
    .filter(
      ({ mention }, i, all) =>
        !all
          .slice(0, i)
          .some(({ mention: other }) => other.start <= mention.start && other.end >= mention.end)
    );
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const { id, mention } = places[i]!;
    const gap = (a: number, b: number) => text.slice(places[a]!.mention.end, places[b]!.mention.start);
    if (AND_OTHER.test(gap(i, i + 1)) && id !== places[i + 1]!.id)
      pairs.push({ narrow: id, broad: places[i + 1]!.id, paper, mention });
    if (!SUCH_AS.test(gap(i, i + 1)) || !mention.text.endsWith('s')) continue;
    for (let k = i + 1; k < places.length && (k === i + 1 || AND.test(gap(k - 1, k))); k++)
      if (places[k]!.id !== id)
        pairs.push({ narrow: places[k]!.id, broad: id, paper, mention: places[k]!.mention });
  }
  return pairs;
}
