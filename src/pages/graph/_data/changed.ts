import { hasChanges } from '../../../components/changes.ts';
import {
  WIRE_VERSION,
  type ChangedFile,
  type ChangedRow,
  type Turn
} from '../../../islands/graph-explorer/wire.ts';
import { readable } from '../../../model/segments.ts';
import type { BuildEntry } from '../../../schema/build.ts';
import { columns, round, type MapCollection } from './index-collection.ts';

/** Rows of one group at most: a build that changes everything is told by its numbers. */
const MOST_ROWS = 80;

/** Lines between them at most, the heaviest first. */
const MOST_EDGES = 400;

/** What matters most first. */
const TURNS: readonly Turn[] = ['came', 'changed', 'renamed', 'moved', 'went'];

type ChangedGroup = ChangedFile['groups'][number];

/** `changed.json`: the newest build that changed something, or the first one. */
export function changedFile({
  builds,
  nodes,
  edges,
  concepts,
  papers
}: Labels & Pick<MapCollection, 'builds' | 'nodes' | 'edges'>): ChangedFile {
  const newestFirst = builds.toSorted((a, b) => b.number - a.number);
  const build = newestFirst.find(hasChanges);
  const groups = build ? groupsOf(build, { papers, concepts }) : [];
  const isPlaced = (id: string) => id.startsWith('theme:') || nodes.has(id);
  const placed = groups.map(group => ({
    ...group,
    rows: group.rows.slice(0, MOST_ROWS).map(({ id, name, ...facts }) => ({
      ...(id !== undefined && isPlaced(id) ? { id } : name !== undefined && { name }),
      ...facts
    }))
  }));
  return {
    version: WIRE_VERSION,
    build: build?.number ?? 1,
    newest: newestFirst[0]?.number ?? 1,
    isFirst: build?.before === undefined,
    groups: placed,
    ...drawn(placed, { nodes, edges })
  };
}

/** The nodes that have a row, and the heaviest edges among them. */
function drawn(
  groups: readonly ChangedGroup[],
  { nodes, edges }: Pick<MapCollection, 'nodes' | 'edges'>
): Pick<ChangedFile, 'nodes' | 'home' | 'edges'> {
  const ids = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ id }) => id ?? [])));
  const list = [...ids].flatMap(id => nodes.get(id) ?? []);
  const places = new Map(list.map(({ key }, at) => [key, at]));
  const among = edges
    .filter(({ source, target }) => places.has(source) && places.has(target))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_EDGES);
  return {
    nodes: columns(list),
    home: list.map(({ shard }) => shard),
    edges: {
      a: among.map(({ source }) => places.get(source)!),
      b: among.map(({ target }) => places.get(target)!),
      weight: among.map(({ weight }) => round(weight))
    }
  };
}

/** What things that others went into are called. */
interface Labels {
  readonly papers: ReadonlyMap<string, { readonly title: string }>;
  readonly concepts: ReadonlyMap<string, { readonly label: string }>;
}

function groupsOf(build: BuildEntry, labels: Labels): ChangedGroup[] {
  const group = (of: ChangedGroup['of'], turn: Turn, rows: readonly ChangedRow[]): ChangedGroup => {
    return { of, turn, total: rows.length, rows };
  };
  return [
    ...paperGroups(build.papers, labels, (turn, rows) => group('papers', turn, rows)),
    ...conceptGroups(build.concepts, labels, (turn, rows) => group('concepts', turn, rows)),
    ...themeGroups(build.themes, (turn, rows) => group('themes', turn, rows))
  ]
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => TURNS.indexOf(a.turn) - TURNS.indexOf(b.turn));
}

type Grouping = (turn: Turn, rows: readonly ChangedRow[]) => ChangedGroup;

function paperGroups(
  { came, changed, renamed, went }: BuildEntry['papers'],
  { papers }: Labels,
  group: Grouping
): ChangedGroup[] {
  const isMove = ({ what }: (typeof changed)[number]) => what.join() === 'theme';
  const key = (slug: string) => `paper:${slug}`;
  return [
    group(
      'came',
      came.map(({ slug, title }) => ({ id: key(slug), name: readable(title) }))
    ),
    group(
      'changed',
      changed
        .filter(each => !isMove(each))
        .map(({ slug, title, what }) => ({ id: key(slug), name: readable(title), parts: what }))
    ),
    group(
      'renamed',
      renamed.map(({ to, title, before }) => ({
        ...{ id: key(to), name: readable(title) },
        ...(before !== title && { before: readable(before) })
      }))
    ),
    group(
      'moved',
      changed.filter(isMove).map(({ slug, title }) => ({ id: key(slug), name: readable(title) }))
    ),
    group(
      'went',
      went.map(({ title, to }) => ({ name: readable(title), ...intoOf(to && papers.get(to)?.title) }))
    )
  ];
}

function conceptGroups(
  { came, changed, renamed, went }: BuildEntry['concepts'],
  { concepts }: Labels,
  group: Grouping
): ChangedGroup[] {
  const key = (slug: string) => `concept:${slug}`;
  return [
    group(
      'came',
      came.map(({ slug, label }) => ({ id: key(slug), name: readable(label) }))
    ),
    group(
      'changed',
      changed.map(({ slug, label, papers, before }) => ({
        ...{ id: key(slug), name: readable(label) },
        ...(papers && { papers }),
        ...(before && { before })
      }))
    ),
    group(
      'renamed',
      renamed.map(({ to, label, before }) => ({
        ...{ id: key(to), name: readable(label) },
        ...(before !== label && { before: readable(before) })
      }))
    ),
    group(
      'went',
      went.map(({ label, to }) => ({ name: readable(label), ...intoOf(to && concepts.get(to)?.label) }))
    )
  ];
}

function themeGroups(
  { came, changed, renamed, went }: BuildEntry['themes'],
  group: Grouping
): ChangedGroup[] {
  const id = (theme: { readonly id: string }) => `theme:${theme.id}`;
  return [
    group(
      'came',
      came.map(theme => ({ id: id(theme) }))
    ),
    group(
      'changed',
      changed.map(theme => ({ id: id(theme), papers: theme.papers }))
    ),
    group(
      'renamed',
      renamed.map(theme => ({ id: id(theme), before: readable(theme.before) }))
    ),
    group(
      'went',
      went.map(({ label }) => ({ name: readable(label) }))
    )
  ];
}

function intoOf(label: string | undefined): Pick<ChangedRow, 'into'> {
  return label === undefined || label === '' ? {} : { into: readable(label) };
}
