import { facetGroups, isNarrowed, narrowed, ordered } from './facets.ts';
import { hitOf, isNamed } from './hit.ts';
import type { StartFile } from './index-files.ts';
import { placeOf, rank, type Ranked } from './rank.ts';
import { readQuery, type AskedWord } from './read-query.ts';
import type { IndexStore } from './store.ts';
import { KINDS, type Found, type Hit, type Request, type ResultKind } from './types.ts';
import { queryWords } from './words.ts';

/** Papers that answer much less of a query than the best one does are no answer: their share of its score. */
const ENOUGH = 0.05;

/** Concepts and themes are looked at so far, and stand above the papers where they are called what is asked for, or have this share of it. */
const LOOKED_AT = 12;
const MUCH = 0.6;

/** How many stand above the papers; more where their type was chosen. */
const BESIDES = { concept: 4, theme: 2 } as const;
const CHOSEN_BESIDES = 20;

/** Answers a request from the index. Rejects where a file of it cannot be loaded. */
export async function find(request: Request, store: IndexStore): Promise<Found> {
  const index = await store.start();
  const isBrowsing = request.query.trim() === '';
  const words = isBrowsing ? [] : await readQuery(request.query, store);
  const pages = isBrowsing
    ? Array.from({ length: index.papers + index.concepts + index.themes }, (_, page) => page)
    : await answering(words, index, store);
  const order = isBrowsing && request.order === 'relevance' ? 'date' : request.order;
  const needed = request.facets || isNarrowed(request.chosen) || order !== 'relevance';
  const file = needed ? await store.facets() : undefined;
  const kept = byKind(file ? narrowed(pages, request.chosen, file) : pages, index);
  const papers = file ? ordered(kept.paper, order, file) : kept.paper;
  const shown = inSight({ ...kept, paper: papers }, request, isBrowsing);
  const hits = await Promise.all(
    KINDS.flatMap(kind => shown[kind].map(page => hitAt(page, words, index, store)))
  );
  const exact = queryWords(request.query).join(' ');
  return {
    hits: isBrowsing ? hits : namesakesFirst(hits, exact),
    totals: {
      paper: papers.length,
      concept: shown.concept.length === 0 ? 0 : kept.concept.length,
      theme: shown.theme.length === 0 ? 0 : kept.theme.length
    },
    papers,
    ...remarks(words, pages, index),
    ...(file && request.facets && { facets: facetGroups(pages, request.chosen, file) })
  };
}

/** The pages that answer a query, best first, papers with concepts and themes. */
async function answering(
  words: readonly AskedWord[],
  index: StartFile,
  store: IndexStore
): Promise<number[]> {
  const ranked = Map.groupBy(rank(words, index), ({ page }) => placeOf(page, index).kind);
  const papers = ranked.get('paper') ?? [];
  const least = ENOUGH * (papers[0]?.score ?? 0);
  const besides = [...(ranked.get('concept') ?? []).slice(0, LOOKED_AT), ...(ranked.get('theme') ?? [])];
  const isAnswer = async ({ page, coverage }: Ranked) => {
    const { kind, at } = placeOf(page, index);
    return coverage >= MUCH || isNamed(await store.entry(kind, at), words);
  };
  const answers = await Promise.all(besides.map(isAnswer));
  return [...papers.filter(({ score }) => score >= least), ...besides.filter((_, at) => answers[at])].map(
    ({ page }) => page
  );
}

function byKind(pages: readonly number[], index: StartFile): Record<ResultKind, number[]> {
  const grouped = Map.groupBy(pages, page => placeOf(page, index).kind);
  const of = (kind: ResultKind) => grouped.get(kind) ?? [];
  return { paper: of('paper'), concept: of('concept'), theme: of('theme') };
}

/** The pages that are shown: with nothing asked for, concepts and themes only where their type was chosen. */
function inSight(
  pages: Readonly<Record<ResultKind, readonly number[]>>,
  { chosen, papers }: Request,
  isBrowsing: boolean
): Record<ResultKind, readonly number[]> {
  const most = (kind: 'concept' | 'theme') =>
    chosen.type !== undefined ? CHOSEN_BESIDES : isBrowsing ? 0 : BESIDES[kind];
  return {
    paper: pages.paper.slice(0, papers),
    concept: pages.concept.slice(0, most('concept')),
    theme: pages.theme.slice(0, most('theme'))
  };
}

async function hitAt(
  page: number,
  words: readonly AskedWord[],
  index: StartFile,
  store: IndexStore
): Promise<Hit> {
  const { kind, at } = placeOf(page, index);
  return hitOf(kind, await store.entry(kind, at), words, index.papers);
}

/** A concept or theme that is called just what was asked for goes before those that are only about it. */
function namesakesFirst(hits: readonly Hit[], query: string): Hit[] {
  const isNamesake = ({ title, kind }: Hit) =>
    kind !== 'paper' && queryWords(title.map(({ text }) => text).join('')).join(' ') === query;
  const group = ({ kind }: Hit) => KINDS.indexOf(kind);
  return hits.toSorted((a, b) => group(a) - group(b) || Number(isNamesake(b)) - Number(isNamesake(a)));
}

/** What was done to a query. */
function remarks(
  words: readonly AskedWord[],
  pages: readonly number[],
  index: StartFile
): Pick<Found, 'dropped' | 'corrected' | 'partial'> {
  const asked = words.filter(({ optional }) => !optional);
  const known = asked.filter(({ stems }) => stems.length > 0);
  return {
    dropped: asked.filter(({ stems }) => stems.length === 0).map(({ word }) => word),
    corrected: asked.flatMap(({ word, corrected }) => corrected.map(used => ({ typed: word, used }))),
    partial: known.length > 1 && pages.length > 0 && !hasWhole(known, index)
  };
}

/** True where a paper has something for each word. */
function hasWhole(words: readonly AskedWord[], { papers }: StartFile): boolean {
  const sets = words.map(({ stems }) => new Set(stems.flatMap(({ postings: [gaps] }) => pagesOf(gaps))));
  const common = sets.reduce((rest, pages) => rest.intersection(pages));
  return [...common].some(page => page < papers);
}

function pagesOf(gaps: readonly number[]): number[] {
  let page = 0;
  return gaps.map(gap => (page += gap));
}
