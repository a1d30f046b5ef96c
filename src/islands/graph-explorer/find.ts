import { NODE_TYPES, type NamesFile, type NodeType } from './wire.ts';

/** A node that a few typed letters may mean. */
export interface Match {
  readonly id: string;
  readonly label: string;
  readonly type: NodeType;
  /** The alias that matched, where the label does not. */
  readonly alias?: string;
}

/** Letters and digits, in lower case, words apart by one space. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How well a name fits what was typed: 3 the same (`LLMs` is the same as `LLM`), 2 its beginning, 1 words in a row, 0.75 words in any order, 0 not at all. */
function fit(name: string, typed: string): number {
  const text = folded(name);
  if (text === typed || text === `${typed}s`) return 3;
  if (text.startsWith(typed)) return 2;
  if (text.includes(` ${typed}`)) return 1;
  return typed.split(' ').every(word => ` ${text}`.includes(` ${word}`)) ? 0.75 : 0;
}

/** Nodes that fit, best first; of equal ones those that stand first in the file. */
export function findNames(names: NamesFile, query: string, limit: number): Match[] {
  const typed = folded(query);
  if (typed === '') return [];
  const matches = names.id.map((id, at) => {
    const label = names.label[at]!;
    const byLabel = fit(label, typed);
    const alias = names.aliases[at]!.find(name => fit(name, typed) > byLabel);
    const match: Match = {
      id,
      label,
      type: NODE_TYPES[names.type[at]!]!,
      ...(alias !== undefined && { alias })
    };
    return { match, score: Math.max(byLabel, alias === undefined ? 0 : fit(alias, typed) - 0.5), at };
  });
  return matches
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .map(({ match }) => match);
}
