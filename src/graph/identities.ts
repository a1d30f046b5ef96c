import type { LayoutMemory } from '../model/graph.ts';
import { compareText } from '../model/text.ts';

/** What stays of a theme between builds. */
export interface Identity {
  readonly id: string;
  readonly colour: number;
}

/**
 * Gives each group of papers the identity of the remembered theme with which it shares most papers (the larger share of both
 * wins, one group a theme), else a new id made of its label and the lowest colour that is free.
 */
export function identities(
  groups: readonly (readonly string[])[],
  labels: readonly string[],
  memory?: LayoutMemory
): Identity[] {
  const found = remembered(groups, memory?.themes ?? {});
  const ids = new Set(
    [...found.values()].map(identity => identity.id).concat(Object.keys(memory?.themes ?? {}))
  );
  const colours = new Set([...found.values()].map(identity => identity.colour));
  return groups.map((_, at) => {
    const known = found.get(at);
    if (known) return known;
    const identity = { id: freeId(slugOf(labels[at]!), ids), colour: freeColour(colours) };
    ids.add(identity.id);
    colours.add(identity.colour);
    return identity;
  });
}

function remembered(
  groups: readonly (readonly string[])[],
  themes: LayoutMemory['themes']
): Map<number, Identity> {
  const pairs = groups.flatMap((group, at) =>
    Object.entries(themes).map(([id, { colour, papers }]) => {
      const members = new Set(papers);
      const both = group.filter(paper => members.has(paper)).length;
      return { at, id, colour, overlap: both / (group.length + members.size - both) };
    })
  );
  const found = new Map<number, Identity>();
  const used = new Set<string>();
  for (const { at, id, colour, overlap } of pairs.sort(
    (a, b) => b.overlap - a.overlap || a.at - b.at || compareText(a.id, b.id)
  )) {
    if (overlap === 0 || found.has(at) || used.has(id)) continue;
    found.set(at, { id, colour });
    used.add(id);
  }
  return found;
}

function slugOf(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'theme';
}

function freeId(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function freeColour(taken: ReadonlySet<number>): number {
  let colour = 0;
  while (taken.has(colour)) colour++;
  return colour;
}
