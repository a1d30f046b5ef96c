import type { Bridge } from './scenes/bridges.ts';
import { endsOf, type GraphNode, type Overview, type Region } from './graph.ts';
import type { Material, Scene, SceneEdge } from './scene.ts';
import type { Question } from './state.ts';
import type { NodeType } from './wire.ts';

/** Questions in the order of their buttons: plain name, and what is shown. */
export const QUESTION_WORDS: readonly (readonly [kind: Question['kind'], name: string, what: string])[] = [
  ['map', 'Themes', 'The map of all themes'],
  ['around', 'Around', 'What is tied to it'],
  ['between', 'Between', 'Ways from it to another one'],
  ['together', 'Together', 'What it and others share'],
  ['time', 'Over time', 'What came before and after it'],
  ['bridges', 'Bridges', 'Concepts that tie themes'],
  ['changed', 'Changed', 'What the last build changed']
];

/** Why a question cannot be asked yet. */
export const CHOOSE_FIRST = 'Select a paper or concept first';

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
  return `${capital(label)}, theme, ${count(papers, 'paper')}, ${count(concepts, 'concept')}, ${open ? 'open' : 'closed'}`;
}

/** What the live region says of an edge. */
export function edgeWords(a: string, b: string, kind: SceneEdge['kind']): string {
  const what = {
    tie: 'themes that share concepts',
    mentions: 'a mention',
    related: 'related papers',
    lineage: 'one came after the other, as a paper states',
    named: 'one came after the other and names it'
  }[kind];
  return `${a} and ${b}, ${what}`;
}

/** With a capital at its start, unless the label is written with one of its own further in (`mRNA`). */
export function capital(label: string): string {
  return /^\p{Ll}\p{Ll}*(?:[\s,-]|$)/u.test(label) ? label[0]!.toUpperCase() + label.slice(1) : label;
}

/** The map in words. What is in the themes that are `coming` has not been loaded yet. */
export function mapSentence(
  overview: Overview,
  open: readonly Region[],
  nodes: readonly GraphNode[],
  coming: readonly Region[] = []
): string {
  if (open.length === 0) {
    const themes = count(overview.regions.length, 'theme');
    return `${count(overview.papers, 'paper')} and ${count(overview.concepts, 'shared concept')} in ${themes}. A line ties themes that share concepts.`;
  }
  const names = open.map(({ label }) => `“${label}”`);
  const verb = open.length === 1 ? 'is' : 'are';
  if (coming.length > 0) {
    return `Loading what is in ${listed(coming.map(({ label }) => `“${label}”`))} …`;
  }
  return `${listed(names)} ${verb} open: ${papersAndConcepts(nodes)}.`;
}

/** "Around" in words. `leftOut` nodes were reached for which there is no room. */
export function aroundSentence(
  centre: GraphNode,
  depth: number,
  others: readonly GraphNode[],
  leftOut: number
): string {
  const reach = depth === 1 ? 'directly tied to' : `within ${depth === 2 ? 'two' : 'three'} steps of`;
  const lead = leftOut > 0 ? `The nearest of what is ${reach}` : capital(reach);
  return `${lead} “${centre.label}”: ${papersAndConcepts(others)}.`;
}

/** "Between" in words. */
export function betweenSentence(from: GraphNode, to: GraphNode, ways: number): string {
  const ends = `“${from.label}” and “${to.label}”`;
  if (ways === 0) return `No shared concept that says anything leads from one to the other: ${ends}.`;
  return `${ways === 1 ? 'The way' : `The best ${ways === 2 ? 'two' : 'three'} ways`} between ${ends}, over concepts that papers share.`;
}

/** Before what an address shows, where it names what is not there. */
export const SOMETHING_LOST =
  'The address names something that this collection does not have, or no longer has.';

/** While one more node is being chosen. */
export function choosingSentence(kind: 'between' | 'together'): string {
  const what = kind === 'between' ? 'Choose the other end' : 'Choose what to put beside it';
  return `${what}: in the list, on the graph, or find it by name. Escape cancels.`;
}

/** Before ways have been found. */
export function searchingSentence(from: GraphNode, to: GraphNode): string {
  return `Looking for ways between “${from.label}” and “${to.label}” …`;
}

/** "Together" in words. */
export function togetherSentence(
  chosen: readonly GraphNode[],
  shared: readonly { readonly id: string; readonly by: readonly string[] }[]
): string {
  const few = chosen.length <= 3;
  const names = few ? listed(chosen.map(({ label }) => `“${label}”`)) : papersAndConcepts(chosen);
  if (shared.length === 0)
    return `${few ? names : capital(names)} share nothing that this collection knows of.`;
  const papers = shared.filter(({ id }) => id.startsWith('paper:')).length;
  const all = shared.filter(({ by }) => by.length === chosen.length).length;
  const parts = [
    shared.length > papers && count(shared.length - papers, 'concept'),
    papers > 0 && count(papers, 'paper')
  ].filter(part => part !== false);
  if (chosen.length === 2) return `${names} share ${listed(parts)}.`;
  const common = all === 0 ? 'none is' : all === 1 ? 'one is' : `${all.toLocaleString('en')} are`;
  return `Of ${names}, two or more share ${listed(parts)}; ${common} common to all.`;
}

/** "Over time" in words. */
export function timeSentence(
  label: string,
  shown: readonly GraphNode[],
  undated: number,
  arrows: number
): string {
  const years = shown.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return `No paper of “${label}” has a date.`;
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  const counts = Map.groupBy(years, year => year);
  const [most, next] = [...counts].toSorted(([, x], [, y]) => y.length - x.length);
  const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
  const peak = next && most![1].length > next[1].length ? `, most in ${most![0]}` : '';
  const without =
    undated > 0 ? ` ${capital(count(undated, 'more paper has', 'more papers have'))} no date.` : '';
  const lines =
    arrows > 0
      ? ` ${count(arrows, 'arrow leads', 'arrows lead')} from what came before to what came after it.`
      : '';
  return `“${label}” over time: ${count(years.length, 'paper')} ${span}${peak}.${without}${lines}`;
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
export function missingWords({ leftOut, hidden, hiddenLines, hiddenThemes, nodes }: Scene): string {
  const shown = nodes.length;
  const filtered = [
    hidden > 0 && count(hidden, 'node'),
    hiddenThemes > 0 && count(hiddenThemes, 'theme'),
    hiddenLines > 0 && count(hiddenLines, 'line')
  ].filter(part => part !== false);
  const parts = [
    leftOut > 0 && `${shown.toLocaleString('en')} of ${(shown + leftOut).toLocaleString('en')} shown`,
    filtered.length > 0 && `${listed(filtered)} hidden by filters`
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
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
