import { contradiction, placed, type Complaint } from '../model/complaint.ts';
import type { Curation, PapersDecision } from '../model/curation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PaperDraft, SourceRef } from '../model/paper.ts';
import { Listings, type Drafts, type Found } from './listings.ts';
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
  const found = clusters.map(({ drafts }, at): Group => ({ drafts, names: names[at]!, formerly: [] }));
  if (same.length + different.length === 0) return { groups: found, keptApart: () => false, diagnostics: [] };
  const court = new Court(found, new Listings(clusters, names));
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

/** What an entry that was applied said, by the listings that it meant. */
interface Verdict {
  readonly papers: readonly string[];
  readonly sides: readonly Drafts[];
  readonly at: SourceRef;
}

class Court {
  groups: readonly Group[];
  readonly #found: readonly Group[];
  readonly #listings: Listings;
  readonly #joined: Verdict[] = [];
  readonly #apart: Verdict[] = [];

  constructor(found: readonly Group[], listings: Listings) {
    this.groups = found;
    this.#found = found;
    this.#listings = listings;
  }

  /** Applies an entry, or says why not. */
  hear(entry: Entry): Complaint | undefined {
    const named: Found[] = [];
    for (const name of entry.papers) {
      const found = this.#listings.find(name, entry.kind);
      if ('code' in found) return found;
      named.push(found);
    }
    return entry.kind === 'same' ? this.#join(entry, named) : this.#part(entry, named);
  }

  keptApart = (one: PaperDraft, other: PaperDraft): boolean =>
    this.#apart.some(({ sides: [a, b] }) => isSplit(one, other, a!, b!) || isSplit(other, one, a!, b!));

  #groupOf(draft: PaperDraft): Group {
    return this.groups.find(({ drafts }) => drafts.includes(draft))!;
  }

  /** A paper is joined whole; of one that was parted before, what is meant. */
  #join({ papers, at }: Entry, named: readonly Found[]): Complaint | undefined {
    const sides = named.map(({ paper, meant }) =>
      paper.every(draft => this.#groupOf(draft) === this.#groupOf(paper[0]!)) ? paper : meant
    );
    const members = new Set(sides.flatMap(drafts => drafts.map(draft => this.#groupOf(draft))));
    const drafts = [...members].flatMap(group => group.drafts);
    const apart = this.#apart.find(({ sides: [a, b] }) => drafts.includes(a![0]!) && drafts.includes(b![0]!));
    if (apart && members.size > 1)
      return contradiction(
        `"${papers[0]}" and "${papers[1]}" are said to be different`,
        apart.at,
        'Keep one of the two.'
      );
    this.#joined.push({ papers, sides: named.map(({ meant }) => meant), at });
    const [first, ...others] = members;
    if (others.length === 0) return undefined;
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

  #part({ papers, at }: Entry, named: readonly Found[]): Complaint | undefined {
    const [keep, leave] = named.map(({ meant }) => meant) as [Drafts, Drafts];
    const group = this.#groupOf(keep[0]!);
    if (keep.some(draft => leave.includes(draft))) return sameListing(papers, group);
    const isOne = leave.some(draft => group.drafts.includes(draft));
    const complaint = isOne ? this.#forbidsToPart(papers, keep, leave) : undefined;
    if (complaint) return complaint;
    this.#apart.push({ papers, sides: [keep, leave], at });
    if (!isOne) return undefined;
    const stay = { ...group, drafts: group.drafts.filter(draft => !leave.includes(draft)) };
    const parted: Group = { drafts: group.drafts.filter(draft => leave.includes(draft)), formerly: [] };
    this.groups = this.groups.flatMap(other => (other === group ? [stay, parted] : [other]));
    return undefined;
  }

  /** What an earlier entry says against parting listings of one paper. */
  #forbidsToPart(papers: readonly string[], keep: Drafts, leave: Drafts): Complaint | undefined {
    const { joined } = this.#groupOf(keep[0]!);
    const pair = `"${papers[0]}" and "${papers[1]}"`;
    const wereOne = this.#found.some(({ drafts }) => drafts.includes(keep[0]!) && drafts.includes(leave[0]!));
    if (joined && !wereOne)
      return contradiction(`${pair} are said to be the same`, joined, 'Keep one of the two.');
    const leaves = (side: Drafts) => side.every(draft => leave.includes(draft));
    const stays = (side: Drafts) => !side.some(draft => leave.includes(draft));
    const torn = this.#joined.find(({ sides }) => sides.some(leaves) && sides.some(stays));
    if (!torn) return undefined;
    const [one, other] = [
      torn.papers[torn.sides.findIndex(leaves)]!,
      torn.papers[torn.sides.findIndex(stays)]!
    ];
    return contradiction(
      `To part ${pair} would part "${one}" from "${other}", which are said to be the same`,
      torn.at,
      'Keep one of the two, or write "different" above "same": then only what stays together is joined.'
    );
  }
}

function sameListing(papers: readonly string[], { drafts }: Group): Complaint {
  const places = drafts.map(({ source }) => `"${source.seed}:${source.line}"`);
  return {
    code: 'curation/ambiguous',
    message: `"${papers[0]}" and "${papers[1]}" under "different" lead to the same listing.`,
    hint: `Name them by seed and line: ${places.join(', ')}.`
  };
}

const isSplit = (one: PaperDraft, other: PaperDraft, a: Drafts, b: Drafts): boolean =>
  a.includes(one) && b.includes(other);
