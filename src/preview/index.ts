import type { ContentFile } from '../model/content.ts';
import { compareText } from '../model/text.ts';
import type { Changes, Link } from './changes.ts';
import { compareConcepts, comparePapers } from './pages.ts';
import { snapshotOf } from './snapshot.ts';

export type { Changes, Link, Page } from './changes.ts';

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
