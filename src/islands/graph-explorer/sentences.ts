import { explorerSays as t } from '../../texts/index.ts';
import type { GraphNode } from './graph.ts';
import type { Overview, Region } from './overview.ts';
import type { Bridge } from './scenes/bridges.ts';
import type { Scene } from './scene.ts';
import type { Depth, Question } from './state.ts';
import { amounts } from './words.ts';

/** Questions in the order of their buttons: plain name, and what is shown. */
export const QUESTION_WORDS: readonly (readonly [kind: Question['kind'], name: string, what: string])[] = (
  ['map', 'around', 'between', 'together', 'time', 'bridges', 'changed'] as const
).map(kind => [kind, t.questions[kind].name, t.questions[kind].what]);

/** The map in words. What is in the themes that are `coming` has not been loaded yet. */
export function mapSentence(
  { papers, concepts, regions }: Overview,
  open: readonly Region[],
  nodes: readonly GraphNode[],
  coming: readonly Region[] = []
): string {
  if (open.length === 0) return t.map(papers, concepts, regions.length);
  return coming.length > 0 ? t.loading(coming.map(labelOf)) : t.open(open.map(labelOf), amounts(nodes));
}

/** "Around" in words. `leftOut` nodes were reached for which there is no room. */
export function aroundSentence(
  centre: GraphNode,
  depth: Depth,
  others: readonly GraphNode[],
  leftOut: number
): string {
  return t.around(centre.label, depth, amounts(others), leftOut > 0);
}

/** "Between" in words. */
export function betweenSentence(from: GraphNode, to: GraphNode, ways: number): string {
  return t.between(from.label, to.label, ways);
}

/** Before ways have been found. */
export function searchingSentence(from: GraphNode, to: GraphNode): string {
  return t.searching(from.label, to.label);
}

/** "Together" in words: few are named, more are counted. */
export function togetherSentence(
  chosen: readonly GraphNode[],
  shared: readonly { readonly id: string; readonly by: readonly string[] }[]
): string {
  const names = chosen.length <= 3 ? chosen.map(labelOf) : undefined;
  const papers = shared.filter(({ id }) => id.startsWith('paper:')).length;
  const common = shared.filter(({ by }) => by.length === chosen.length).length;
  return t.together(amounts(chosen), names, { papers, concepts: shared.length - papers }, common);
}

/** "Over time" in words. */
export function timeSentence(
  label: string,
  shown: readonly GraphNode[],
  undated: number,
  arrows: number
): string {
  const dated = shown.flatMap(({ year }) => year ?? []);
  if (dated.length === 0) return t.undatedAll(label);
  const [first, last] = [dated.reduce((a, b) => Math.min(a, b)), dated.reduce((a, b) => Math.max(a, b))];
  const counts = Map.groupBy(dated, year => year);
  const [top, next] = [...counts].toSorted(([, x], [, y]) => y.length - x.length);
  const most = next && top![1].length > next[1].length ? top![0] : undefined;
  return t.time(label, dated.length, { first, last, most }, undated, arrows);
}

/** Name of one way. */
export function wayName(at: number, way: readonly string[]): string {
  return t.way(at + 1, way.length - 2);
}

/** "Bridges" in words. */
export function bridgesSentence(shown: readonly Bridge[]): string {
  const top = shown[0];
  return top ? t.bridges(shown.length, top.label, top.size, top.themes.length) : t.noBridge;
}

/** What is not in the picture; empty where everything is. */
export function missingWords({ leftOut, hidden, hiddenLines, hiddenThemes, nodes }: Scene): string {
  const parts = [
    ...(leftOut > 0 ? [t.partShown(nodes.length, nodes.length + leftOut)] : []),
    ...(hidden + hiddenThemes + hiddenLines > 0 ? [t.hidden(hidden, hiddenThemes, hiddenLines)] : [])
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

const labelOf = ({ label }: { readonly label: string }): string => label;
