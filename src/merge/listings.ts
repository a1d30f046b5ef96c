import { notFound, type Complaint } from '../model/complaint.ts';
import { Names as NameIndex } from '../model/names.ts';
import type { PaperDraft } from '../model/paper.ts';
import type { Cluster, Names } from './names.ts';

/** Listings of one paper, as far as sources tell. */
export type Drafts = readonly PaperDraft[];

/** What a name in a verdict stands for. */
export interface Found {
  /** All listings of the paper. */
  readonly paper: Drafts;
  /** Those of them that are meant: to join, the whole paper where it has the name; to part, those that have it themselves. */
  readonly meant: Drafts;
}

/** Finds papers and their listings by what a curator writes. */
export class Listings {
  readonly #clusters: readonly Cluster[];
  readonly #slugs: readonly string[];
  readonly #drafts: readonly { readonly draft: PaperDraft; readonly cluster: number }[];
  readonly #papers: NameIndex;
  readonly #listings: NameIndex;

  constructor(clusters: readonly Cluster[], names: readonly Names[]) {
    this.#clusters = clusters;
    this.#slugs = names.map(({ slug }) => slug);
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
        exact: [placeOf(source), inputId, facts.doi, facts.arxiv].filter(text => text !== undefined),
        label: title
      }))
    );
  }

  /** What a name under `kind` stands for; a complaint where that is nothing, or several papers. */
  find(name: string, kind: 'same' | 'different'): Found | Complaint {
    const whole = this.#papers.all(name).map(Number);
    const own = this.#listings.all(name).map(at => this.#drafts[Number(at)]!);
    const namesPaper = kind === 'same' && whole.length > 0;
    const homes = [...new Set(namesPaper ? whole : own.map(({ cluster }) => cluster))];
    const [home, ...others] = homes.length > 0 ? homes : whole;
    if (home === undefined) return this.#missing(name, kind);
    if (others.length > 0) {
      const ids = [home, ...others].map(at => this.#slugs[at]!);
      return notFound(kind, 'paper', name, { kind: 'several', ids });
    }
    const paper = this.#clusters[home]!.drafts;
    return { paper, meant: namesPaper || own.length === 0 ? paper : own.map(({ draft }) => draft) };
  }

  /** A place that no listing begins at is most often a line within one. */
  #missing(name: string, kind: 'same' | 'different'): Complaint {
    const { seed, line } = /^(?<seed>.+):(?<line>\d+)$/u.exec(name.trim())?.groups ?? {};
    const near = this.#drafts
      .map(({ draft }) => draft.source)
      .filter(source => source.seed === seed)
      .sort((a, b) => Math.abs(a.line - Number(line)) - Math.abs(b.line - Number(line)) || a.line - b.line);
    const places = near.slice(0, 2).map(placeOf);
    const meaning = this.#papers.find(name);
    const names = meaning.kind === 'none' ? meaning.near : [];
    return notFound(kind, 'paper', name, { kind: 'none', near: places.length > 0 ? places : names });
  }
}

const placeOf = ({ seed, line }: PaperDraft['source']): string => `${seed}:${line}`;
