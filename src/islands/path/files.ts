import type { TextFile } from '../graph-explorer/wire.ts';
import type { PapersFile, TiesFile } from './wire.ts';

/** Where the page's data come from. */
export interface PathFiles {
  papers(): Promise<PapersFile>;
  ties(): Promise<TiesFile>;
  /** A text file of the graph. */
  text(name: string): Promise<TextFile>;
}

/** Fetches each file once; one that failed is asked for again. `version` changes when the content does. */
export function pathFiles(base: string, graphBase: string, version: string): PathFiles {
  const files = new Map<string, Promise<unknown>>();
  const get = <T>(url: string): Promise<T> => {
    const file = (files.get(url) ?? fetchJson(`${url}?v=${version}`)) as Promise<T>;
    files.set(url, file);
    file.catch(() => files.delete(url));
    return file;
  };
  return {
    papers: () => get(`${base}papers.json`),
    ties: () => get(`${base}ties.json`),
    text: name => get(`${graphBase}text/${name}.json`)
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.json();
}
