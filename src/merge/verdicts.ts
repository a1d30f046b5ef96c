import { contradiction, notFound, placed, type Complaint } from '../model/complaint.ts';
import type { Curation, PapersDecision } from '../model/curation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Names as NameIndex } from '../model/names.ts';
import type { PaperDraft, SourceRef } from '../model/paper.ts';
import type { Cluster, Names } from './names.ts';

/** Drafts that are one paper, as far as the curator has a say. */
export interface Group {
  readonly drafts: readonly PaperDraft[];
  /** What the paper goes on being called; absent for one that was parted off. */
  readonly names?: Names;
  /** Slugs of papers that became part of it. */
  readonly formerly: readonly string[];
  /** Where the curator joined it. */
  readonly joined?: SourceRef;
}

type Entry = PapersDecision & { readonly kind: 'same' | 'different' };

/** True where the curator says that two drafts are two papers. */
export type KeptApart = (one: PaperDraft, other: PaperDraft) => boolean;

/**
 * Regroups what merging found by what the curator says is the same paper or not. Entries count in the order of the file; of
 * two that contradict each other the later one is reported. The paper that an entry names first keeps its address.
 */
export function applyVerdicts(
  clusters: readonly Cluster[],
  names: readonly Names[],
  { same, different }: Pick<Curation, 'same' | 'different'>
): { groups: readonly Group[]; keptApart: KeptApart; diagnostics: Diagnostic[] } {
  if (same.length + different.length === 0)
    return { groups: asFound(clusters, names), keptApart: () => false, diagnostics: [] };
  const court = new Court(clusters, names);
  const entries: Entry[] = [
    ...same.map(entry => ({ ...entry, kind: 'same' as const })),
    ...different.map(entry => ({ ...entry, kind: 'different' as const }))
  ];
  const diagnostics = entries
    .sort((a, b) => a.at.line - b.at.line)
    .flatMap(entry => {
      const complaint = court.hear(entry);
      return complaint ? [placed(complaint, entry.at)] : [];
    });
  return { groups: court.groups, keptApart: court.keptApart, diagnostics };
}

function asFound(clusters: readonly Cluster[], names: readonly Names[]): Group[] {
  return clusters.map(({ drafts }, at) => ({ drafts, names: names[at]!, formerly: [] }));
}

type Drafts = readonly PaperDraft[];

class Court {
  groups: readonly Group[];
  readonly #clusters: readonly Cluster[];
  readonly #slugs: readonly string[];
  readonly #papers: NameIndex;
  readonly #listings: NameIndex;
  readonly #drafts: readonly { readonly draft: PaperDraft; readonly cluster: number }[];
  readonly #apart: { readonly sides: readonly [Drafts, Drafts]; readonly at: SourceRef }[] = [];

  constructor(clusters: readonly Cluster[], names: readonly Names[]) {
    this.#clusters = clusters;
    this.#slugs = names.map(({ slug }) => slug);
    this.groups = asFound(clusters, names);
    this.#drafts = clusters.flatMap(({ drafts }, cluster) => drafts.map(draft => ({ draft, cluster })));
    this.#papers = new NameIndex(
      clusters.map(({ title }, at) => ({
        id: String(at),
        exact: [names[at]!.slug, names[at]!.id],
        label: title
      }))
    );
    this.#listings = new NameIndex(
      this.#drafts.map(({ draft: { title, inputId, facts, source } }, at) => ({
        id: String(at),
        exact: [`${source.seed}:${source.line}`, inputId, facts.doi, facts.arxiv].filter(
          text => text !== undefined
        ),
        label: title
      }))
    );
  }

  hear(entry: Entry): Complaint | undefined {
    const named: Drafts[] = [];
    for (const name of entry.papers) {
      const found = this.#find(name, entry.kind);
      if ('code' in found) return found;
      named.push(found);
    }
    return entry.kind === 'same' ? this.#join(entry, named) : this.#part(entry, named);
  }

  keptApart = (one: PaperDraft, other: PaperDraft): boolean =>
    this.#apart.some(({ sides: [a, b] }) => liesIn(one, other, a, b) || liesIn(other, one, a, b));

  /** The listings that a name stands for: those of the whole paper, or, to part it, those that are called so themselves. */
  #find(name: string, kind: Entry['kind']): Drafts | Complaint {
    const whole = this.#papers.all(name).map(Number);
    const own = this.#listings.all(name).map(at => this.#drafts[Number(at)]!);
    const homes = [
      ...new Set(kind === 'same' && whole.length > 0 ? whole : own.map(({ cluster }) => cluster))
    ];
    const [home, ...others] = homes.length > 0 ? homes : whole;
    if (home === undefined) {
      const meaning = this.#papers.find(name);
      return notFound(kind, 'paper', name, meaning.kind === 'one' ? { kind: 'none', near: [] } : meaning);
    }
    if (others.length > 0) {
      const ids = [home, ...others].map(at => this.#slugs[at]!);
      return notFound(kind, 'paper', name, { kind: 'several', ids });
    }
    return kind === 'different' && own.length > 0
      ? own.map(({ draft }) => draft)
      : this.#clusters[home]!.drafts;
  }

  #groupOf(draft: PaperDraft): Group {
    return this.groups.find(({ drafts }) => drafts.includes(draft))!;
  }

  #join({ papers, at }: Entry, named: readonly Drafts[]): Complaint | undefined {
    const members = new Set(named.flatMap(drafts => drafts.map(draft => this.#groupOf(draft))));
    const [first, ...others] = members;
    if (others.length === 0) return undefined;
    const drafts = [...members].flatMap(group => group.drafts);
    const apart = this.#apart.find(({ sides: [a, b] }) => drafts.includes(a[0]!) && drafts.includes(b[0]!));
    if (apart)
      return contradiction(
        `"${papers[0]}" and "${papers[1]}" are said to be different`,
        apart.at,
        'Keep one of the two.'
      );
    const joined: Group = {
      drafts,
      ...(first!.names && { names: first!.names }),
      formerly: [...members].flatMap(({ names, formerly }, n) => [
        ...(n > 0 && names ? [names.slug] : []),
        ...formerly
      ]),
      joined: at
    };
    this.groups = this.groups.flatMap(group =>
      group === first ? [joined] : members.has(group) ? [] : [group]
    );
    return undefined;
  }

  #part({ papers, at }: Entry, named: readonly Drafts[]): Complaint | undefined {
    const [keep, leave] = named as [Drafts, Drafts];
    if (keep.some(draft => leave.includes(draft)))
      return {
        code: 'curation/ambiguous',
        message: `"${papers[0]}" and "${papers[1]}" under "different" lead to the same listing.`,
        hint: `Name them by seed and line: ${this.#groupOf(keep[0]!)
          .drafts.map(({ source }) => `"${source.seed}:${source.line}"`)
          .join(', ')}.`
      };
    const group = this.#groupOf(keep[0]!);
    const isOne = leave.some(draft => group.drafts.includes(draft));
    const wereOne = this.#clusters.some(
      ({ drafts }) => drafts.includes(keep[0]!) && drafts.includes(leave[0]!)
    );
    if (isOne && group.joined && !wereOne)
      return contradiction(
        `"${papers[0]}" and "${papers[1]}" are said to be the same`,
        group.joined,
        'Keep one of the two.'
      );
    this.#apart.push({ sides: [keep, leave], at });
    if (!isOne) return undefined;
    const stay = { ...group, drafts: group.drafts.filter(draft => !leave.includes(draft)) };
    const parted: Group = { drafts: group.drafts.filter(draft => leave.includes(draft)), formerly: [] };
    this.groups = this.groups.flatMap(other => (other === group ? [stay, parted] : [other]));
    return undefined;
  }
}

const liesIn = (one: PaperDraft, other: PaperDraft, a: Drafts, b: Drafts): boolean =>
  a.includes(one) && b.includes(other);
