import {
  CITATIONS_A_FILE,
  type CitationsFile,
  type StartFile,
  type TermsFile
} from '../../../islands/search/index-files.ts';
import type { CitationParts } from '../../../islands/search/citations.ts';
import { readable } from '../../../model/segments.ts';
import { compareText } from '../../../model/text.ts';
import { alike } from './alike.ts';
import { entriesFiles, inFiles } from './entries.ts';
import { facetsFile } from './facets.ts';
import { fieldsOf } from './fields.ts';
import { impactsOf } from './impacts.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import type { Searched } from './searched.ts';
import { wordsFiles } from './words.ts';

/** Characters of JSON in a file of terms, about: 5 KB over the wire. */
const SHARD = 12_000;

/** All files of the index by name, relative to `search/data/` and without `.json`; each a value to be written as JSON. */
export function searchFiles(site: Searched): Map<string, unknown> {
  const fields = fieldsOf(site);
  const [papers, concepts] = [site.papers.length, site.concepts.length];
  const index = impactsOf([
    fields.slice(0, papers),
    fields.slice(papers, papers + concepts),
    fields.slice(papers + concepts)
  ]);
  const counts = new Map([...index].map(([stem, [pages]]) => [stem, pages.length]));
  const like = alike(counts, PLAIN_WORDS);
  const stems = [...new Set([...index.keys(), ...like.keys()])].toSorted(compareText);
  const shards = cutShards(stems, stem =>
    [stem, index.get(stem), like.get(stem)].reduce<number>(
      (sum, part) => sum + (part === undefined ? 0 : JSON.stringify(part).length),
      0
    )
  );
  const start: StartFile = {
    version: 1,
    papers,
    concepts,
    themes: site.themes.length,
    shards: shards.map((shard, at) => (at === 0 ? '' : shard[0]!))
  };
  return new Map<string, unknown>([
    ['start', start],
    ...shards.map((shard, at) => [`terms/${at}`, termsFile(shard, index, like)] as const),
    ...[...wordsFiles(textsOf(site))].map(([bucket, file]) => [`words/${bucket}`, file] as const),
    ...[...entriesFiles(site)].map(([name, file]) => [`entries/${name}`, file] as const),
    ...citationsFiles(site),
    ['facets', facetsFile(site)]
  ]);
}

function cutShards(stems: readonly string[], size: (stem: string) => number): string[][] {
  const shards: string[][] = [[]];
  let full = 0;
  for (const stem of stems) {
    if (full > SHARD) {
      shards.push([]);
      full = 0;
    }
    shards.at(-1)!.push(stem);
    full += size(stem);
  }
  return shards;
}

function termsFile(
  stems: readonly string[],
  index: ReadonlyMap<string, TermsFile['terms'][string]>,
  like: ReadonlyMap<string, string>
): TermsFile {
  const picked = <Value>(map: ReadonlyMap<string, Value>): Record<string, Value> =>
    Object.fromEntries(stems.flatMap(stem => (map.has(stem) ? [[stem, map.get(stem)!] as const] : [])));
  return { version: 1, terms: picked(index), like: picked(like) };
}

/** What spelling help knows: the words of titles, abstracts and names. */
function textsOf({ papers, concepts }: Searched): string[] {
  return [
    ...papers.map(({ title, abstract }) => readable(`${title} ${abstract}`)),
    ...concepts.map(({ label, aliases }) => readable([label, ...aliases].join(' ')))
  ];
}

function citationsFiles({ papers }: Searched): (readonly [string, CitationsFile<CitationParts>])[] {
  const parts = papers.map(
    ({ authors, authorCount, organisation, date, doi, arxiv, url, venue }): CitationParts =>
      JSON.parse(
        JSON.stringify({ authors, authorCount, organisation, date, doi, arxiv, url, venue })
      ) as CitationParts
  );
  return inFiles(parts, CITATIONS_A_FILE).map(
    (part, at) => [`citations/${at}`, { version: 1, papers: part }] as const
  );
}
