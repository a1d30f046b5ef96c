import { address } from '../dom.ts';
import { isNarrowed } from './facets.ts';
import { markWords, stemsIn } from './marked.ts';
import { importPagefind, type Pagefind, type PagefindData } from './pagefind.ts';
import { KINDS, type Found, type Hit, type Request, type ResultKind, type Section } from './types.ts';
import { queryWords, tellingWords } from './words.ts';

/** So many pages are looked into, and so many of their parts are named. */
const PAGES = 6;
const SECTIONS = 3;

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
  const pagefind = await importPagefind();
  // Addresses are made here: Pagefind takes those of a folder for relative ones.
  await pagefind.options({ baseUrl: '/', basePath: address('pagefind/') });
  await pagefind.init();
  return pagefind;
}

/** A page that Pagefind found. */
export interface FullTextPage {
  readonly url: string;
  readonly kind: ResultKind | undefined;
  readonly title: string;
  readonly excerpt: string;
  readonly facts: readonly string[];
  readonly sections: readonly Section[];
}

/**
 * The pages that have all of a query's words, best first: what Pagefind finds in the whole of what the pages say, notes
 * written by hand included. Rejects where its index cannot be loaded.
 */
export async function fullText(query: string): Promise<FullTextPage[]> {
  const pagefind = await load();
  const { results } = await pagefind.search(tellingWords(queryWords(query)).join(' '));
  return (await Promise.all(results.slice(0, PAGES).map(result => result.data()))).map(pageOf);
}

function pageOf({
  raw_url: path,
  meta,
  plain_excerpt: excerpt,
  sub_results: parts
}: PagefindData): FullTextPage {
  const url = address(path.replace(/^\//u, '').replace(/index\.html$/u, ''));
  return {
    url,
    kind: KINDS.find(kind => kind === meta['kind']),
    title: meta['title'] ?? url,
    excerpt,
    facts: [meta['type'], meta['year'], meta['theme']].filter(fact => fact !== undefined),
    sections: parts
      .flatMap(({ title, anchor }) => (anchor ? [{ title, url: `${url}#${anchor.id}` }] : []))
      .slice(0, SECTIONS)
  };
}

/**
 * An answer with the parts of its pages, and, behind them, the pages that only the full text has. Only where all that was
 * found is in sight and nothing is narrowed: else it is not known whether a page is new.
 */
export function withFullText(found: Found, pages: readonly FullTextPage[], request: Request): Found {
  const sections = new Map(pages.map(page => [page.url, page.sections]));
  const hits = found.hits.map(hit =>
    hit.kind === 'paper' ? { ...hit, sections: sections.get(hit.url) ?? hit.sections } : hit
  );
  const isWhole = found.totals.paper <= request.papers && !isNarrowed(request.chosen);
  const known = new Set(hits.map(({ url }) => url));
  const wanted = new Set(stemsIn(request.query));
  const more = isWhole ? pages.filter(({ kind, url }) => kind === 'paper' && !known.has(url)) : [];
  return {
    ...found,
    hits: [...hits, ...more.map(page => hitOfPage(page, wanted))],
    totals: { ...found.totals, paper: found.totals.paper + more.length }
  };
}

function hitOfPage({ url, title, excerpt, facts, sections }: FullTextPage, wanted: ReadonlySet<string>): Hit {
  return {
    kind: 'paper',
    slug: url.split('/').at(-2) ?? '',
    url,
    title: markWords(title, wanted),
    excerpt: markWords(excerpt, wanted),
    facts,
    reasons: [],
    sections
  };
}
