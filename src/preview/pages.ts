import type { Changes, Link, Page } from './changes.ts';
import type { ConceptState, PaperState, Snapshot } from './snapshot.ts';

/** What becomes of concepts; those that became part of others are not counted as lost. */
export function compareConcepts(old: Snapshot, next: Snapshot): Changes['concepts'] {
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
    merged,
    named: both.flatMap(({ slug, was, now }) => {
      if (was.label !== now.label || was.formerly.length !== now.formerly.length) return [];
      const gained = othersIn(now.aliases, was);
      const lost = othersIn(was.aliases, now);
      return gained.length + lost.length > 0 ? [{ slug, name: now.label, gained, lost }] : [];
    })
  };
}

/** What becomes of papers, likewise; one whose listing was another paper's is parted from it. */
export function comparePapers(old: Snapshot, next: Snapshot): Changes['papers'] {
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
    split,
    mended: [...next.papers].flatMap(([slug, now]) => {
      const was = old.papers.get(slug);
      if (!was || was.sources.join() !== now.sources.join()) return [];
      const fields = changedFacts(was, now);
      return fields.length > 0 ? [{ slug, name: now.title, fields }] : [];
    })
  };
}

function changedFacts({ facts: was }: PaperState, { facts: now }: PaperState): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].filter(name => was[name] !== now[name]);
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

/** Forms that a state of the concept has not, however they are capitalised. */
function othersIn(forms: readonly string[], { label, aliases }: ConceptState): string[] {
  const known = new Set([label, ...aliases].map(form => form.toLowerCase()));
  return forms.filter(form => !known.has(form.toLowerCase()));
}
