import type { GraphNode } from './graph.ts';
import type { Overview, Region } from './overview.ts';
import type { Bridge } from './scenes/bridges.ts';
import type { Scene } from './scene.ts';
import type { Question } from './state.ts';
import { capital, count, listed, papersAndConcepts } from './words.ts';

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
