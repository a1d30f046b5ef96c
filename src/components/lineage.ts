import { compareText } from '../model/text.ts';
import type { LineageData } from '../schema/graph.ts';

type Member = LineageData['members'][number];
type Link = LineageData['links'][number];

/** An arrow seen from one of its ends. */
export interface Arrow {
  /** What stands at the other end. */
  readonly other: Member;
  /** Slug of the later paper, which says so. */
  readonly says: string;
  readonly basis: Link['basis'];
  readonly type?: Link['type'];
  readonly evidence: Link['evidence'];
}

/** What came before something, and what after it. */
export interface Kin {
  readonly before: readonly Arrow[];
  readonly after: readonly Arrow[];
}

const keyOf = ({ kind, slug }: Member): string => `${kind}:${slug}`;

/**
 * The arrows to and from something that goes by several keys (`concept:<slug>`, and `paper:<slug>` of what introduces it), by
 * the date of the other end; what has no date comes last. `dateOf` gives a paper's date as ISO text.
 */
export function kinOf(
  families: readonly LineageData[],
  keys: ReadonlySet<string>,
  dateOf: (paper: string) => string | undefined
): Kin {
  const arrows = families.flatMap(({ members, links }) =>
    links.map(link => ({ from: members[link.from]!, to: members[link.to]!, link }))
  );
  const arrow = (other: Member, to: Member, { basis, type, evidence }: Link): Arrow => {
    return { other, says: to.slug, basis, ...(type && { type }), evidence };
  };
  const isOwn = (member: Member): boolean => keys.has(keyOf(member));
  const sorted = (list: readonly Arrow[]): Arrow[] => {
    const date = ({ other }: Arrow): string => (other.kind === 'paper' && dateOf(other.slug)) || '~';
    return list.toSorted(
      (a, b) => compareText(date(a), date(b)) || compareText(keyOf(a.other), keyOf(b.other))
    );
  };
  return {
    before: sorted(
      arrows.flatMap(({ from, to, link }) => (isOwn(to) && !isOwn(from) ? [arrow(from, to, link)] : []))
    ),
    after: sorted(
      arrows.flatMap(({ from, to, link }) => (isOwn(from) && !isOwn(to) ? [arrow(to, to, link)] : []))
    )
  };
}

/** What several papers place themselves after, most followers first: each begins a family. `least` is the fewest followers. */
export function ancestors(families: readonly LineageData[], least: number): Member[] {
  const followers = families.flatMap(({ members, links }) =>
    [...Map.groupBy(links, ({ from }) => from)].map(([from, own]) => ({
      member: members[from]!,
      count: own.length
    }))
  );
  return followers
    .filter(({ count }) => count >= least)
    .toSorted((a, b) => b.count - a.count || compareText(keyOf(a.member), keyOf(b.member)))
    .map(({ member }) => member);
}
