import { getEntry } from 'astro:content';
import { site } from 'virtual:paperweave/site';
import { changedBuilds } from '../../../components/builds.ts';
import { library } from '../../../components/library.ts';
import { compareText } from '../../../model/text.ts';
import type { Collection } from './collection.ts';

let loaded: Promise<Collection> | undefined;

/** The collection for machines; read once a build, anew at each request in development. */
export function collection(): Promise<Collection> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<Collection> {
  const { papers, concepts, themes, nodes } = await library();
  const graph = await getEntry('graph', 'graph');
  const { title, sentence, language, licence } = site;
  return {
    ...{ title, sentence, language, ...(licence && { licence }) },
    papers: bySlug(papers),
    concepts: bySlug(concepts),
    themes: [...themes.values()].toSorted((a, b) => compareText(a.id, b.id)),
    nodes,
    edges: graph?.data.edges ?? [],
    builds: await changedBuilds()
  };
}

function bySlug<Data>(entries: ReadonlyMap<string, { readonly data: Data }>): Map<string, Data> {
  const pairs = [...entries].map(([slug, { data }]) => [slug, data] as const);
  return new Map(pairs.toSorted(([a], [b]) => compareText(a, b)));
}
