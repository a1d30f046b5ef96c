import { explorerSays as t } from '../../texts/index.ts';
import type { NodeType } from './wire.ts';

/** What is counted in words. */
export type Thing = Parameters<typeof t.count>[1];

/** A type as people read it: `data set`. */
export function typeWord(type: NodeType): string {
  return type === 'paper' ? t.paper : t.type[type];
}

/** `1 paper`, `21 papers`. */
export function count(number: number, thing: Thing): string {
  return t.count(number, thing);
}

/** How many papers and concepts there are among some nodes. */
export function amounts(nodes: readonly { readonly type: NodeType }[]): { papers: number; concepts: number } {
  const papers = nodes.filter(({ type }) => type === 'paper').length;
  return { papers, concepts: nodes.length - papers };
}

/** With a capital at its start, unless the label is written with one of its own further in (`mRNA`). */
export function capital(label: string): string {
  return /^\p{Ll}\p{Ll}*(?:[\s,-]|$)/u.test(label) ? label[0]!.toUpperCase() + label.slice(1) : label;
}
