import { nearestFew } from './nearest.ts';
import { nameKey } from './slug.ts';
import { compareText } from './text.ts';

/** A shorter part of a name tells nothing. */
const LEAST_PART = 4;

/** What somebody may mean by a name: one thing, several, or none, with names that are near. */
export type Meaning =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none'; readonly near: readonly string[] };

/** How a thing is named. */
export interface Named {
  /** What is found. */
  readonly id: string;
  /** Compared letter by letter, and before all else: slugs, ids, DOIs. */
  readonly exact: readonly string[];
  /** What people call it: label, title. Compared without case, accents, dashes and white space. */
  readonly label: string;
  /** Other forms; they count where no label fits. */
  readonly aliases?: readonly string[];
}

/**
 * Finds things by what people write. A name that fits several things of the same rank means none of them: what is found is
 * never a guess.
 */
export class Names {
  readonly #ranks = [new Map<string, Set<string>>(), new Map(), new Map()] as const;
  readonly #suggested: string[] = [];

  constructor(things: Iterable<Named>) {
    for (const thing of things) this.add(thing);
  }

  add({ id, exact, label, aliases = [] }: Named): void {
    const [byText, byLabel, byAlias] = this.#ranks;
    for (const text of exact) put(byText, text, id);
    put(byLabel, nameKey(label), id);
    for (const alias of aliases) put(byAlias, nameKey(alias), id);
    this.#suggested.push(label, ...exact.slice(0, 1).filter(text => nameKey(text) !== nameKey(label)));
  }

  /** All things of the first rank in which the name stands. */
  all(name: string): readonly string[] {
    const text = name.trim();
    const key = nameKey(text);
    const [byText, byLabel, byAlias] = this.#ranks;
    const found = byText.get(text) ?? (key === '' ? undefined : (byLabel.get(key) ?? byAlias.get(key)));
    return [...(found ?? [])];
  }

  /** What a name means; `homeOf` tells what a thing has become part of. */
  find(name: string, homeOf: (id: string) => string = id => id): Meaning {
    const ids = [...new Set(this.all(name).map(homeOf))];
    if (ids.length === 1) return { kind: 'one', id: ids[0]! };
    if (ids.length > 1) return { kind: 'several', ids };
    return { kind: 'none', near: this.#near(name.trim()) };
  }

  /** Names that look like a mistyped one, else those that it is a part of. */
  #near(name: string): string[] {
    const near = nearestFew(name, new Set(this.#suggested));
    const key = nameKey(name);
    if (near.length > 0 || key.length < LEAST_PART) return near;
    const longer = new Set(this.#suggested.filter(other => nameKey(other).includes(key)));
    return [...longer].sort((a, b) => a.length - b.length || compareText(a, b)).slice(0, 3);
  }
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key);
  if (known) known.add(id);
  else map.set(key, new Set([id]));
}
