import { stem } from '../../model/stem.ts';
import { address } from '../dom.ts';
import { unlessMissed } from '../offline/missed.ts';
import { combine, type WordMatches } from './combine.ts';
import { bestSentence } from './excerpt.ts';
import { markedRuns, markWords } from './marked.ts';
import { KINDS, type Hit, type ResultKind, type Search } from './types.ts';
import { bucketOf, spell, wordsOf, type WordsFile } from './vocabulary.ts';
import { joinedPairs, queryWords, tellingWords, wordForms } from './words.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, string> }
  ): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** How many concepts and themes stand above the papers. */
const BESIDES: Readonly<Partial<Record<ResultKind, number>>> = { concept: 4, theme: 2 };

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once. After a failure the next call tries again. */
function load(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address('pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ baseUrl: address(''), excerptLength: 28 });
  await pagefind.init();
  return pagefind;
}

/** Fetches what a first search needs, before it is asked. Failures show when somebody searches. */
export function warmUp(): void {
  load().catch(() => undefined);
}

/** Searches the pages of the site. Rejects where the index cannot be loaded. */
export const search: Search = (query, papers) => unlessMissed(() => find(query, papers));

const find: Search = async (query, papers) => {
  const pagefind = await load();
  const words = queryWords(query);
  const matches = new Map<string, PagefindResult>();
  const read = await Promise.all(tellingWords(words).map(readWord));
  const asked = read.map(({ word, used }) => matchesOf(pagefind, word, used, matches));
  const joined = await Promise.all(joinedPairs(words).map(readWord));
  const pairs = joined
    .filter(({ exact }) => exact)
    .map(async ({ word }) => ({ ...(await matchesOf(pagefind, word, [word], matches)), optional: true }));
  const { pages, dropped, whole } = combine(await Promise.all([...asked, ...pairs]));
  const grouped = await byKind(pagefind, pages);
  const terms = read.flatMap(({ used }) => used);
  const hitsOf = async (kind: ResultKind) => {
    const most = BESIDES[kind];
    const ids = grouped[kind].slice(0, most === undefined ? papers : 2 * most);
    const hits = await Promise.all(ids.map(async id => toHit(kind, await matches.get(id)!.data(), terms)));
    return most === undefined ? hits : namesakesFirst(hits, query).slice(0, most);
  };
  return {
    hits: (await Promise.all(KINDS.map(hitsOf))).flat(),
    totals: { paper: grouped.paper.length, concept: grouped.concept.length, theme: grouped.theme.length },
    dropped,
    corrected: read.flatMap(({ word, used, known }) =>
      known ? [] : used.map(other => ({ typed: word, used: other }))
    ),
    partial: whole === 0 && pages.length > 0
  };
};

/** A page that is called just what was asked for goes before those that are only about it. */
function namesakesFirst(hits: readonly Hit[], query: string): Hit[] {
  const asked = queryWords(query).join(' ');
  const isNamesake = ({ title }: Hit) =>
    queryWords(title.map(({ text }) => text).join('')).join(' ') === asked;
  return hits.toSorted((a, b) => Number(isNamesake(b)) - Number(isNamesake(a)));
}

/** A word of a query as it is searched for. */
interface ReadWord {
  readonly word: string;
  readonly known: boolean;
  /** True where the collection has this very word. */
  readonly exact: boolean;
  /** What is searched for: the word, or those that were meant; nothing where nobody knows. */
  readonly used: readonly string[];
}

/** Looks a word's parts up in the collection's vocabulary. Where that cannot be loaded, the word is taken as it is. */
async function readWord(word: string): Promise<ReadWord> {
  const parts = wordsOf(word);
  const [part] = parts;
  const file = parts.length === 1 ? await vocabulary(bucketOf(part!)) : undefined;
  if (!file) return { word, known: true, exact: false, used: [word] };
  const { known, nearest } = spell(part!, file);
  return { word, known, exact: file.words.includes(part!), used: known ? [word] : nearest };
}

const buckets = new Map<string, Promise<WordsFile | undefined>>();

/** A part of the vocabulary; nothing where it cannot be loaded: spelling help is a help, no need. */
function vocabulary(bucket: string): Promise<WordsFile | undefined> {
  const known = buckets.get(bucket);
  if (known) return known;
  const file = fetch(address(`search/data/words/${bucket}.json`)).then(
    response => (response.ok ? (response.json() as Promise<WordsFile>) : undefined),
    () => {
      buckets.delete(bucket);
      return undefined;
    }
  );
  buckets.set(bucket, file);
  return file;
}

/** Pages that have one of some words in any of its forms; a page's score is that of the form that matches best. */
async function matchesOf(
  pagefind: Pagefind,
  word: string,
  used: readonly string[],
  all: Map<string, PagefindResult>
): Promise<WordMatches> {
  const pages = new Map<string, number>();
  for (const form of used.flatMap(wordForms)) {
    const { results } = await pagefind.search(form);
    for (const result of results) {
      if (!all.has(result.id)) all.set(result.id, result);
      pages.set(result.id, Math.max(pages.get(result.id) ?? 0, result.score));
    }
  }
  return { word, pages };
}

let kinds: Promise<ReadonlyMap<string, ResultKind>> | undefined;

/** Kind of every page by its id: asked once. Pagefind answers from its filters, without loading the pages. */
function kindsOf(pagefind: Pagefind): Promise<ReadonlyMap<string, ResultKind>> {
  kinds ??= Promise.all(
    KINDS.map(async kind => {
      const { results } = await pagefind.search(null, { filters: { kind } });
      return results.map(({ id }) => [id, kind] as const);
    })
  ).then(lists => new Map(lists.flat()));
  kinds.catch(() => (kinds = undefined));
  return kinds;
}

/** Parts pages by kind, keeping their order. */
async function byKind(pagefind: Pagefind, pages: readonly string[]): Promise<Record<ResultKind, string[]>> {
  const grouped: Record<ResultKind, string[]> = { concept: [], theme: [], paper: [] };
  const kindOf = await kindsOf(pagefind);
  for (const id of pages) {
    const kind = kindOf.get(id);
    if (kind) grouped[kind].push(id);
  }
  return grouped;
}

function toHit(
  kind: ResultKind,
  { url, excerpt, content, meta }: PagefindData,
  words: readonly string[]
): Hit {
  const title = meta['title'] ?? url;
  const sentence = bestSentence(content, title, words);
  return {
    kind,
    url,
    title: markWords(title, words, stem),
    // Pagefind's own excerpt is a window of words around the hits; it finds what stems miss.
    excerpt: sentence.length > 0 ? sentence : markedRuns(excerpt),
    facts: [meta['type'], meta['year'], meta['theme']].filter(fact => fact !== undefined)
  };
}
