import {
  bucketOf,
  textName,
  WIRE_VERSION,
  type ConceptText,
  type NamesFile,
  type PaperText,
  type ShardFile,
  type SpanTuple,
  type TextFile,
  type WhereFile
} from '../../../islands/graph-explorer/wire.ts';
import { bylineAndDate } from '../../../components/words.ts';
import { setMathsOf } from '../../../maths/index.ts';
import { readable } from '../../../model/segments.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import { compareText, type Span } from '../../../model/text.ts';
import type { ConceptData } from '../../../schema/concept.ts';
import type { PaperData } from '../../../schema/paper.ts';
import { columns, round, type MapArrow, type MapCollection, type MapNode } from './index-collection.ts';

/** Related papers whose reasons travel, and reasons of one. */
const RELATED = 12;
const REASONS = 4;

/** `shard/<name>.json`. */
export function shardFile({ shards, nodes, edges, arrows }: MapCollection, name: string): ShardFile {
  const own = shards.get(name) ?? [];
  const inside = new Set(own.map(({ key }) => key));
  const links = edges
    .filter(({ source, target }) => inside.has(source) || inside.has(target))
    .toSorted((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target));
  const lineage = arrows
    .filter(({ from, to }) => inside.has(from) || inside.has(to))
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const ends = [
    ...links.flatMap(({ source, target }) => [source, target]),
    ...lineage.flatMap(({ from, to }) => [from, to])
  ];
  const outside = [...new Set(ends)]
    .filter(key => !inside.has(key))
    .toSorted(compareText)
    .map(key => nodes.get(key)!);
  const all = [...own, ...outside];
  const places = new Map(all.map(({ key }, at) => [key, at]));
  const names = [...new Set(outside.map(({ shard }) => shard))].toSorted(compareText);
  return {
    version: WIRE_VERSION,
    own: own.length,
    nodes: columns(all),
    home: outside.map(({ shard }) => names.indexOf(shard)),
    shards: names,
    edges: {
      a: links.map(({ source }) => places.get(source)!),
      b: links.map(({ target }) => places.get(target)!),
      weight: links.map(({ weight }) => round(weight))
    },
    lineage: {
      from: lineage.map(({ from }) => places.get(from)!),
      to: lineage.map(({ to }) => places.get(to)!),
      stated: lineage.map(({ stated }) => Number(stated))
    }
  };
}

/** Names of all text files, with the nodes that each holds. */
export function textNodes({ shards }: MapCollection): Map<string, MapNode[]> {
  const files = new Map<string, MapNode[]>();
  for (const [shard, nodes] of shards) {
    nodes.forEach((node, at) => {
      const name = textName(shard, at);
      files.set(name, [...(files.get(name) ?? []), node]);
    });
  }
  return files;
}

/** `text/<name>.json` for some nodes. */
export function textFile(collection: MapCollection, nodes: readonly MapNode[]): TextFile {
  const papers = nodes.filter(({ kind }) => kind === 'paper');
  const before = Map.groupBy(collection.arrows, ({ to }) => to);
  const concepts = nodes.filter(({ kind }) => kind === 'concept');
  return {
    version: WIRE_VERSION,
    papers: Object.fromEntries(
      papers.map(({ slug, key }) => [slug, paperText(collection.papers.get(slug)!, before.get(key) ?? [])])
    ),
    concepts: Object.fromEntries(
      concepts.map(({ slug }) => [slug, conceptText(collection.concepts.get(slug)!, collection)])
    )
  };
}

function paperText(paper: PaperData, arrows: readonly MapArrow[]): PaperText {
  const maths = setMathsOf([paper.title, paper.abstract]);
  return {
    title: paper.title,
    abstract: paper.abstract,
    byline: bylineAndDate(paper),
    links: paper.links.map(({ url, text, start, end }) => ({ url, text, start, end })),
    ...(Object.keys(maths).length > 0 && { maths }),
    concepts: paper.concepts
      .filter(({ shared }) => shared)
      .map(({ concept, mentions }) => ({ id: concept, mentions: mentions.slice(0, REASONS).map(span) })),
    related: paper.related.slice(0, RELATED).map(({ paper: id, reasons }) => ({
      id,
      reasons: sentencesFirst(reasons)
        .slice(0, REASONS)
        .map(({ kind, concept, here, there }) => ({
          ...(concept !== undefined && { concept }),
          ...(kind === 'near-words' && { near: true as const }),
          here: span(here),
          there: span(there)
        }))
    })),
    after: arrows.map(({ from, stated, evidence }) => ({ id: from, stated, at: span(evidence) }))
  };
}

/** What the curator says of a pinned pair rests on no sentence: what does comes before it. */
function sentencesFirst(reasons: PaperData['related'][number]['reasons']) {
  const isCurator = ({ kind }: (typeof reasons)[number]) => kind === 'curation';
  return [...reasons.filter(reason => !isCurator(reason)), ...reasons.filter(isCurator)];
}

function conceptText(
  { aliases, definition, broader }: ConceptData,
  { papers, concepts }: MapCollection
): ConceptText {
  const source = definition && papers.get(definition.paper);
  return {
    aliases,
    ...(definition && source && { definition: quote(definition, source) }),
    broader: broader.flatMap(({ concept }) => {
      const label = concepts.get(concept)?.label;
      return label === undefined ? [] : [{ id: concept, label }];
    })
  };
}

function quote(
  place: Span & { readonly paper: string },
  texts: PaperData
): NonNullable<ConceptText['definition']> {
  return { paper: place.paper, title: readable(texts.title), text: readable(sentenceOf(texts, place).text) };
}

function span({ field, start, end }: Span): SpanTuple {
  return [field === 'title' ? 0 : 1, start, end];
}

/** `where/<bucket>.json`. */
export function whereFile({ nodes }: MapCollection, bucket: number, buckets: number): WhereFile {
  const members = [...nodes.values()].filter(({ key }) => bucketOf(key, buckets) === bucket);
  return Object.fromEntries(members.map(({ key, shard }) => [key, shard]));
}

/** `names.json`: concepts that many papers share before others, then papers by title. */
export function namesFile({ nodes, concepts }: MapCollection): NamesFile {
  const list = [...nodes.values()].toSorted(
    (a, b) =>
      compareText(a.kind, b.kind) ||
      (a.kind === 'concept' ? b.size - a.size : 0) ||
      compareText(a.label, b.label)
  );
  return {
    version: WIRE_VERSION,
    id: list.map(({ key }) => key),
    label: list.map(({ label }) => label),
    type: list.map(({ type }) => type),
    aliases: list.map(({ kind, slug }) => (kind === 'concept' ? (concepts.get(slug)?.aliases ?? []) : []))
  };
}
