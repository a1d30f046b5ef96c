import type { Bridge } from './bridges.ts';
import { endsOf, type GraphNode, type Overview, type Region } from './graph.ts';
import type { Material, Scene } from './scene.ts';
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

/** What the live region says of a node: `Mixture of experts, method, 21 papers, 4 shown`. */
export function nodeWords(node: GraphNode, neighboursShown: number): string {
  const facts =
    node.type === 'paper'
      ? [node.year?.toString(), count(node.size, 'concept')]
      : [count(node.size, 'paper')];
  return [capital(node.label), typeWord(node.type), ...facts, `${neighboursShown} shown`]
    .filter(Boolean)
    .join(', ');
}

/** What the live region says of a theme. */
export function regionWords(region: Region, open: boolean): string {
  const { label, papers, concepts } = region;
  return `${label}, theme, ${count(papers, 'paper')}, ${count(concepts, 'concept')}, ${open ? 'open' : 'closed'}`;
}

/** What the live region says of an edge. */
export function edgeWords(a: string, b: string, kind: 'tie' | 'mentions' | 'related'): string {
  const what = { tie: 'themes that share concepts', mentions: 'a mention', related: 'related papers' }[kind];
  return `${a} and ${b}, ${what}`;
}

/** With a capital at its start, unless the label is written with one of its own further in (`mRNA`). */
export function capital(label: string): string {
  return /^\p{Ll}\p{Ll}*(?:[\s-]|$)/u.test(label) ? label[0]!.toUpperCase() + label.slice(1) : label;
}

/** The map in words. */
export function mapSentence(
  overview: Overview,
  open: readonly Region[],
  nodes: readonly GraphNode[]
): string {
  if (open.length === 0) {
    const themes = count(overview.regions.length, 'theme');
    return `${count(overview.papers, 'paper')} and ${count(overview.concepts, 'shared concept')} in ${themes}. A line ties themes that share concepts.`;
  }
  const names = open.map(({ label }) => `“${label}”`);
  const verb = open.length === 1 ? 'is' : 'are';
  return `${listed(names)} ${verb} open: ${papersAndConcepts(nodes)}.`;
}

/** "Around" in words. */
export function aroundSentence(centre: GraphNode, depth: number, others: readonly GraphNode[]): string {
  const reach = depth === 1 ? 'Directly tied to' : `Within ${depth === 2 ? 'two' : 'three'} steps of`;
  return `${reach} “${centre.label}”: ${papersAndConcepts(others)}.`;
}

/** "Between" in words. */
export function betweenSentence(from: GraphNode, to: GraphNode, ways: number): string {
  const ends = `“${from.label}” and “${to.label}”`;
  if (ways === 0) return `No shared concept that says anything leads from one to the other: ${ends}.`;
  return `${ways === 1 ? 'The way' : `The best ${ways === 2 ? 'two' : 'three'} ways`} between ${ends}, over concepts that papers share.`;
}

/** Name of one way. */
export function wayName(at: number, way: readonly string[]): string {
  const stops = way.length - 2;
  return `Way ${at + 1}${stops > 0 ? `, over ${count(stops, 'stop')}` : ', direct'}`;
}

/** "Bridges" in words. */
export function bridgesSentence(shown: readonly Bridge[]): string {
  const top = shown[0];
  if (!top) return 'No concept ties two themes.';
  return `${count(shown.length, 'concept that ties', 'concepts that tie')} themes. “${top.label}” reaches furthest: ${count(top.size, 'paper')} in ${count(top.themes.length, 'theme')}.`;
}

/** What is not in the picture; empty where everything is. */
export function missingWords(leftOut: number, hidden: number, shown: number): string {
  const parts = [
    leftOut > 0 && `${shown.toLocaleString('en')} of ${(shown + leftOut).toLocaleString('en')} shown`,
    hidden > 0 && `${hidden.toLocaleString('en')} hidden by filters`
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What the live region says of anything that can be selected. */
export function describe(id: string, scene: Scene, { graph, overview }: Material): string {
  const ends = endsOf(id);
  const region = (key: string) => overview.regions.find(each => each.id === key);
  if (ends) {
    const [a, b] = ends.map(key => graph.nodes.get(key)?.label ?? region(key)?.label ?? key);
    const kind =
      scene.edges.find(edge => edge.id === id)?.kind ?? (id.includes('concept:') ? 'mentions' : 'related');
    return edgeWords(capital(a!), capital(b!), kind);
  }
  const theme = scene.regions.find(each => each.id === id) ?? region(id);
  if (theme)
    return regionWords(
      theme,
      scene.regions.some(each => each.id === id && each.open)
    );
  const node = graph.nodes.get(id);
  const shown = scene.edges.filter(({ source, target }) => source === id || target === id).length;
  return node ? nodeWords(node, shown) : '';
}
