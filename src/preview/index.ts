import type { ContentFile } from '../model/content.ts';
import { compareText } from '../model/text.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

/** A page: its slug, and the label or title. */
export interface Page {
  readonly slug: string;
  readonly name: string;
}

/** A link, by the names of its ends. */
export interface Link {
  readonly from: Page;
  readonly to: Page;
}

/** What a build would change, everything by name. What was merged is not counted as lost, nor its links. */
export interface Changes {
  readonly concepts: {
    readonly gained: readonly Page[];
    readonly lost: readonly Page[];
    readonly renamed: readonly { readonly slug: string; readonly from: string; readonly to: string }[];
    readonly retyped: readonly {
      readonly slug: string;
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }[];
    readonly merged: readonly Link[];
  };
  readonly papers: {
    readonly gained: readonly Page[];
    readonly lost: readonly Page[];
    readonly renamed: readonly { readonly slug: string; readonly from: string; readonly to: string }[];
    readonly merged: readonly Link[];
    readonly split: readonly Link[];
  };
  /** A paper that mentions a concept. */
  readonly mentions: { readonly gained: readonly Link[]; readonly lost: readonly Link[] };
  /** Two papers, one of which lists the other. */
  readonly related: { readonly gained: readonly Link[]; readonly lost: readonly Link[] };
}

/** Compares the content that lies there with the content that a build would write. */
export function compareContent(before: readonly ContentFile[], after: readonly ContentFile[]): Changes {
  const [old, next] = [snapshotOf(before), snapshotOf(after)];
  const papers = comparePapers(old, next);
  const concepts = compareConcepts(old, next);
  const conceptHomes = homesOf(concepts.merged);
  const paperHomes = homesOf(papers.merged);
  const home = (homes: ReadonlyMap<string, string>, slug: string) => homes.get(slug) ?? slug;
  const mentions = moved(old.mentions, (a, b) => [home(paperHomes, a), home(conceptHomes, b)]);
  const related = moved(
    old.related,
    (a, b) => [home(paperHomes, a), home(paperHomes, b)].sort(compareText) as [string, string]
  );
  const paper = (slug: string) => next.papers.get(slug)?.title ?? old.papers.get(slug)?.title ?? slug;
  const concept = (slug: string) => next.concepts.get(slug)?.label ?? old.concepts.get(slug)?.label ?? slug;
  return {
    concepts,
    papers,
    mentions: compareLinks(mentions, next.mentions, paper, concept),
    related: compareLinks(related, next.related, paper, paper)
  };
}

/** True where a build would leave everything as it is. */
export function isEmpty(changes: Changes): boolean {
  return Object.values(changes).every(part =>
    Object.values(part as Readonly<Record<string, readonly unknown[]>>).every(list => list.length === 0)
  );
}

function compareConcepts(old: Snapshot, next: Snapshot): Changes['concepts'] {
  const both = [...next.concepts].flatMap(([slug, now]) => {
    const was = old.concepts.get(slug);
    return was ? [{ slug, was, now }] : [];
  });
  const merged = mergedInto(next.concepts, old.concepts, ({ label }) => label);
  const gone = new Set(merged.map(({ from }) => from.slug));
  return {
    gained: missing(next.concepts, old.concepts, ({ label }) => label),
    lost: missing(old.concepts, next.concepts, ({ label }) => label).filter(({ slug }) => !gone.has(slug)),
    renamed: both
      .filter(({ was, now }) => was.label !== now.label)
      .map(({ slug, was, now }) => ({ slug, from: was.label, to: now.label })),
    retyped: both
      .filter(({ was, now }) => was.type !== now.type)
      .map(({ slug, was, now }) => ({ slug, name: now.label, from: was.type, to: now.type })),
    merged
  };
}

function comparePapers(old: Snapshot, next: Snapshot): Changes['papers'] {
  const titles = ({ title }: { readonly title: string }) => title;
  const merged = mergedInto(next.papers, old.papers, titles);
  const gone = new Set(merged.map(({ from }) => from.slug));
  const homes = new Map(
    [...old.papers].flatMap(([slug, { sources }]) => sources.map(place => [place, slug] as const))
  );
  const split = missing(next.papers, old.papers, titles).flatMap((page): Link[] => {
    const home = next.papers
      .get(page.slug)!
      .sources.map(place => homes.get(place))
      .find(slug => slug !== undefined);
    return home !== undefined && next.papers.has(home)
      ? [{ from: { slug: home, name: old.papers.get(home)!.title }, to: page }]
      : [];
  });
  const parted = new Set(split.map(({ to }) => to.slug));
  return {
    gained: missing(next.papers, old.papers, titles).filter(({ slug }) => !parted.has(slug)),
    lost: missing(old.papers, next.papers, titles).filter(({ slug }) => !gone.has(slug)),
    renamed: [...next.papers].flatMap(([slug, { title }]) => {
      const was = old.papers.get(slug)?.title;
      return was === undefined || was === title ? [] : [{ slug, from: was, to: title }];
    }),
    merged,
    split
  };
}

function missing<T>(
  all: ReadonlyMap<string, T>,
  known: ReadonlyMap<string, T>,
  name: (state: T) => string
): Page[] {
  return [...all].filter(([slug]) => !known.has(slug)).map(([slug, state]) => ({ slug, name: name(state) }));
}

/** Pages that were there and have become part of others. */
function mergedInto<T extends { readonly formerly: readonly string[] }>(
  next: ReadonlyMap<string, T>,
  old: ReadonlyMap<string, T>,
  name: (state: T) => string
): Link[] {
  return [...next].flatMap(([slug, state]) =>
    state.formerly
      .filter(former => old.has(former) && !next.has(former))
      .map(former => ({
        from: { slug: former, name: name(old.get(former)!) },
        to: { slug, name: name(state) }
      }))
  );
}

function homesOf(merged: readonly Link[]): Map<string, string> {
  return new Map(merged.map(({ from, to }) => [from.slug, to.slug]));
}

function moved(links: ReadonlySet<string>, move: (a: string, b: string) => [string, string]): Set<string> {
  return new Set(
    [...links].flatMap(link => {
      const [a, b] = move(...(link.split(' ') as [string, string]));
      return a === b ? [] : [`${a} ${b}`];
    })
  );
}

function compareLinks(
  old: ReadonlySet<string>,
  next: ReadonlySet<string>,
  from: (slug: string) => string,
  to: (slug: string) => string
): { gained: Link[]; lost: Link[] } {
  const links = (one: ReadonlySet<string>, other: ReadonlySet<string>): Link[] =>
    [...one.difference(other)].sort(compareText).map(link => {
      const [a, b] = link.split(' ') as [string, string];
      return { from: { slug: a, name: from(a) }, to: { slug: b, name: to(b) } };
    });
  return { gained: links(next, old), lost: links(old, next) };
}
