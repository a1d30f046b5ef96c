import { pathData, tooCommonFrom } from '../../../graph/path-data.ts';
import { NODE_TYPES, WIRE_VERSION } from '../../../islands/graph-explorer/wire.ts';
import type { PapersFile, TiesFile } from '../../../islands/path/wire.ts';
import { readable } from '../../../model/segments.ts';
import { compareText } from '../../../model/text.ts';
import type { MapCollection } from '../../graph/_data/index-collection.ts';
import { textNodes } from '../../graph/_data/shards.ts';

/** Slugs of all papers, in the order in which both files count them. */
function paperSlugs({ papers }: MapCollection): string[] {
  return [...papers.keys()].toSorted(compareText);
}

/** `papers.json`: titles, and the names that papers introduce. */
export function papersFile(collection: MapCollection): PapersFile {
  const slugs = paperSlugs(collection);
  const papers = slugs.map(slug => collection.papers.get(slug)!);
  return {
    version: WIRE_VERSION,
    id: slugs,
    label: papers.map(({ title }) => readable(title)),
    type: papers.map(() => 0),
    aliases: papers.map(({ introduces }) => [...new Set(introduces.map(({ name }) => readable(name)))])
  };
}

/** `ties.json`: about 12 bytes a mention, without words of the papers. */
export function tiesFile(collection: MapCollection): TiesFile {
  const slugs = paperSlugs(collection);
  const data = pathDataOf(collection);
  const concepts = data.nodes.filter(node => node.startsWith('concept:')).map(node => node.slice(8));
  const places = new Map<string, number>([
    ...slugs.map((slug, at) => [`paper:${slug}`, at] as const),
    ...concepts.map((slug, at) => [`concept:${slug}`, at] as const)
  ]);
  const ties = slugs.map(() => ({ mentions: [] as number[], near: [] as number[] }));
  const cost = concepts.map(() => 0);
  data.from.forEach((from, row) => {
    const own = ties[places.get(data.nodes[from]!)!]!;
    const [node, price] = [data.nodes[data.to[row]!]!, Math.round(data.cost[row]! * 1000)];
    const place = places.get(node)!;
    if (node.startsWith('paper:')) own.near.push(place, price);
    else {
      own.mentions.push(place);
      cost[place] = price;
    }
  });
  const known = concepts.map(slug => collection.concepts.get(slug)!);
  return {
    version: WIRE_VERSION,
    tooCommon: Math.floor(tooCommonFrom(slugs.length)),
    concepts: {
      slug: concepts,
      label: known.map(({ label }) => readable(label)),
      type: known.map(({ type }) => NODE_TYPES.indexOf(type)),
      papers: known.map(({ papers }) => papers.length),
      cost
    },
    mentions: ties.map(({ mentions }) => mentions),
    near: ties.map(({ near }) => near),
    ...textsOf(collection, slugs)
  };
}

function pathDataOf({ papers, concepts }: MapCollection) {
  return pathData(
    {
      concepts: Array.from(concepts, ([id, { papers: own }]) => ({
        id,
        papers: own.map(({ paper }) => paper)
      })),
      papers: Array.from(papers, ([paper, { concepts: own }]) => ({
        paper,
        concepts: own.map(({ concept, mentions }) => ({ id: concept, mentions }))
      }))
    },
    new Map(
      Array.from(papers, ([slug, { related }]) => [
        slug,
        related.map(({ paper, ...rest }) => ({ id: paper, ...rest }))
      ])
    )
  );
}

/** Which of the graph's text files holds each paper's words. */
function textsOf(collection: MapCollection, slugs: readonly string[]): Pick<TiesFile, 'texts' | 'text'> {
  const files = [...textNodes(collection)];
  const places = new Map(files.flatMap(([, nodes], at) => nodes.map(({ key }) => [key, at] as const)));
  return {
    texts: files.map(([name]) => name),
    text: slugs.map(slug => places.get(`paper:${slug}`) ?? -1)
  };
}
