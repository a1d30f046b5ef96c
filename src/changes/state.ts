import type { ConceptIndex } from '../model/concept.ts';
import type { ContentFile } from '../model/content.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { titleOf, type Paper, type PaperDate } from '../model/paper.ts';
import { hashText } from '../model/slug.ts';
import { compareText } from '../model/text.ts';
import type { BuildData } from '../schema/build.ts';

/** What a build gave, small enough to be kept: the ends of every comparison. */
export type State = Pick<BuildData, 'counts' | 'papers' | 'concepts' | 'themes'>;

/** The result of the stages. */
export interface Result {
  readonly papers: readonly Paper[];
  readonly concepts: ConceptIndex;
  readonly graph: KnowledgeGraph;
}

/** The same without the papers and concepts that got no page, as their texts break a rule. */
export function withPages(result: Result, files: readonly ContentFile[]): Result {
  const paths = new Set(files.map(({ path }) => path));
  const concepts = result.concepts.concepts.filter(({ slug }) => paths.has(`content/concepts/${slug}.mdx`));
  return {
    ...result,
    papers: result.papers.filter(({ slug }) => paths.has(`content/papers/${slug}.mdx`)),
    concepts: { ...result.concepts, concepts }
  };
}

/** Takes down what the pages show. */
export function stateOf({ papers, concepts, graph }: Result): State {
  const themes = new Map(graph.themes.flatMap(theme => theme.papers.map(id => [id, theme.id] as const)));
  const shared = concepts.concepts;
  return {
    counts: {
      papers: papers.length,
      concepts: shared.length,
      themes: graph.themes.length,
      related: relatedPairs(graph),
      stated: concepts.relations.length
    },
    papers: record(papers.map(paper => [paper.slug, paperState(paper, themes.get(paper.id))])),
    concepts: record(
      shared.map(({ id, slug, label, type, papers: own }) => [id, { slug, label, type, papers: own.length }])
    ),
    themes: record(graph.themes.map(({ id, label, papers: own }) => [id, { label, papers: own.length }]))
  };
}

function paperState(paper: Paper, theme: string | undefined): State['papers'][string] {
  return {
    title: titleOf(paper),
    text: hashText(paper.abstract),
    facts: hashText(JSON.stringify(Object.entries(paper.facts).sort(([a], [b]) => compareText(a, b)))),
    ...(theme !== undefined && { theme }),
    sources: paper.sources.map(({ seed, line }) => `${seed}:${line}`)
  };
}

/** Two papers are one pair, whichever of them lists the other. */
function relatedPairs({ related }: KnowledgeGraph): number {
  const pairs = [...related].flatMap(([id, list]) => list.map(other => [id, other.id].sort().join('\n')));
  return new Set(pairs).size;
}

/** An object whose keys stand in order. */
function record<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
}

/** The newest day that a paper has; undefined where none has a whole date. */
export function newestDay(papers: readonly Paper[]): PaperDate | undefined {
  return papers
    .flatMap(({ facts: { date } }) => (date?.iso.length === 10 ? [date] : []))
    .sort(
      (a, b) => compareText(b.iso, a.iso) || Number(a.inferred ?? false) - Number(b.inferred ?? false)
    )[0];
}

/** The parts of a state that hold an entry a paper, concept or theme. */
type Parts = Pick<State, 'papers' | 'concepts' | 'themes'>;

/** The same parts of the way back to an earlier state: null stands for "was not there". */
export type Undo = { readonly [Part in keyof Parts]: Readonly<Record<string, Parts[Part][string] | null>> };

/** What has to be kept of an earlier state to get back to it. */
export function undoOf(before: Parts, now: Parts): { [Part in keyof Undo]: Undo[Part] } {
  return {
    papers: undoPart(before.papers, now.papers),
    concepts: undoPart(before.concepts, now.concepts),
    themes: undoPart(before.themes, now.themes)
  };
}

/** The earlier state again. */
export function undoneState(now: Parts, undo: Undo): Parts {
  return {
    papers: undonePart(now.papers, undo.papers),
    concepts: undonePart(now.concepts, undo.concepts),
    themes: undonePart(now.themes, undo.themes)
  };
}

function undoPart<T>(
  before: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>
): Record<string, T | null> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return record(
    keys
      .filter(key => JSON.stringify(before[key]) !== JSON.stringify(now[key]))
      .map(key => [key, before[key] ?? null] as const)
  );
}

function undonePart<T>(
  now: Readonly<Record<string, T>>,
  undo: Readonly<Record<string, T | null>>
): Record<string, T> {
  const entries = Object.entries<T | null>({ ...now, ...undo });
  return record(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
}
