import type { NodeType } from './wire.ts';

const TYPE_WORDS: Readonly<Record<NodeType, string>> = {
  paper: 'paper',
  method: 'method',
  task: 'task',
  dataset: 'data set',
  metric: 'metric',
  hardware: 'hardware',
  domain: 'domain'
};

/** A type as people read it: `data set`. */
export function typeWord(type: NodeType): string {
  return TYPE_WORDS[type];
}

/** `1 paper`, `21 papers`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** `3 papers and 4 concepts`. */
export function papersAndConcepts(nodes: readonly { readonly type: NodeType }[]): string {
  const papers = nodes.filter(({ type }) => type === 'paper').length;
  const concepts = nodes.length - papers;
  const parts = [papers > 0 && count(papers, 'paper'), concepts > 0 && count(concepts, 'concept')].filter(
    Boolean
  );
  return parts.length > 0 ? parts.join(' and ') : 'nothing';
}

/** With a capital at its start, unless the label is written with one of its own further in (`mRNA`). */
export function capital(label: string): string {
  return /^\p{Ll}\p{Ll}*(?:[\s,-]|$)/u.test(label) ? label[0]!.toUpperCase() + label.slice(1) : label;
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
