import { NO_CURATION, type Curation } from '../model/curation.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Paper, PaperDraft } from '../model/paper.ts';
import { hashText } from '../model/slug.ts';
import { compareText } from '../model/text.ts';
import { firstAuthor } from '../model/authors.ts';
import { chooseFields } from './choose.ts';
import { clusterDrafts } from './clusters.ts';
import { titleKey } from './identity.ts';
import { findConflicts } from './conflicts.ts';
import { slugMemory, type SlugMemory } from './kept-slugs.ts';
import { findLinks } from '../model/links.ts';
import { namePapers, type Cluster, type Names } from './names.ts';
import { partByOwnIds } from './own-ids.ts';
import { applyVerdicts, type Group } from './verdicts.ts';

/** How entries are merged. */
export interface MergeOptions {
  /** True leaves entries apart to which one seed gives different ids of its own, even if they are one paper. */
  readonly keepIds?: boolean;
  /** What the curator says is one paper, or is not. */
  readonly verdicts?: Pick<Curation, 'same' | 'different'>;
  /** Slugs of an earlier build, to be kept. */
  readonly slugs?: SlugMemory | undefined;
  /** Whether the next merging is to give the same slugs; those who write no pages do without. */
  readonly remember?: boolean;
}

/** The papers, and what the next merging needs to call them the same. */
export interface Merged extends Outcome<Paper[]> {
  readonly slugs?: SlugMemory;
}

/** Drafts → one paper each, ordered by slug. The order of the drafts makes no difference. */
export function merge(
  drafts: readonly PaperDraft[],
  { keepIds = false, verdicts = NO_CURATION, slugs, remember = false }: MergeOptions = {}
): Merged {
  const found = clusterDrafts([...drafts].sort(compareDrafts));
  const computed = (keepIds ? found.flatMap(partByOwnIds) : found).map(withFields);
  const named = namePapers(computed, slugs);
  const { groups, keptApart, diagnostics } = applyVerdicts(computed, named.names, verdicts);
  const clusters = groups.map(({ drafts: members }) => withFields(members.toSorted(compareDrafts)));
  const names = namesOf(groups, clusters);
  const papers = clusters.map(({ drafts: members, ...fields }, at): Paper => ({
    ...names[at]!,
    ...fields,
    links: findLinks(fields.abstract),
    sources: members.map(({ source, captured }) => ({
      ...source,
      ...(captured !== undefined && { captured })
    })),
    ...conflictsOf(members),
    ...formerlyOf(groups[at]!)
  }));
  const taken = new Set(papers.map(paper => paper.id));
  const complete = papers.map((paper, at) => ({ ...paper, ...otherIds(clusters[at]!.drafts, taken) }));
  const isSettled = (one: number, other: number) =>
    clusters[one]!.drafts.some(a => clusters[other]!.drafts.some(b => keptApart(a, b)));
  return {
    value: complete.sort((a, b) => compareText(a.slug, b.slug)),
    ...(remember && { slugs: slugMemory(computed, named.names) }),
    diagnostics: [...named.diagnostics, ...diagnostics, ...sameTitles(papers, isSettled)]
  };
}

function withFields(drafts: readonly PaperDraft[]) {
  return { drafts, ...chooseFields(drafts) };
}

/** The names that papers had before the curator regrouped them; new ones for those that were parted off. */
function namesOf(groups: readonly Group[], clusters: readonly Cluster[]): Names[] {
  if (groups.every(group => group.names)) return groups.map(group => group.names!);
  const kept = groups.flatMap(group => group.names ?? []);
  const slugs = new Set(kept.map(({ slug }) => slug));
  const ids = new Set(kept.map(({ id }) => id));
  const fresh = namePapers(clusters).names;
  return groups.map(({ names, drafts }, at) => {
    if (names) return names;
    const { slug: plain, id: own } = fresh[at]!;
    const slug = slugs.has(plain) ? `${plain}-${hashText(JSON.stringify(drafts[0]))}` : plain;
    return { slug, id: ids.has(own) || own === plain ? slug : own };
  });
}

function formerlyOf({ formerly }: Group): Pick<Paper, 'formerly'> {
  return formerly.length > 0 ? { formerly } : {};
}

/** The inputs' own ids of the entries that gave theirs up. An id that names another paper is not among them. */
function otherIds(drafts: readonly PaperDraft[], taken: Set<string>): Pick<Paper, 'otherIds'> {
  const ids = [...new Set(drafts.flatMap(({ inputId }) => inputId ?? []))]
    .filter(id => !taken.has(id))
    .sort(compareText);
  ids.forEach(id => taken.add(id));
  return ids.length > 0 ? { otherIds: ids } : {};
}

function conflictsOf(drafts: readonly PaperDraft[]): Pick<Paper, 'conflicts'> {
  const conflicts = findConflicts(drafts);
  return conflicts.length > 0 ? { conflicts } : {};
}

/** By source; entries of one line by what they say. */
function compareDrafts(a: PaperDraft, b: PaperDraft): number {
  return (
    compareText(a.source.seed, b.source.seed) ||
    a.source.line - b.source.line ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

function sameTitles(
  papers: readonly Paper[],
  isSettled: (one: number, other: number) => boolean
): Diagnostic[] {
  const titles = papers.map(paper => titleKey(paper.title));
  const titled = [...papers.keys()].filter(at => titles[at] !== '');
  const groups = Map.groupBy(titled, at => titles[at]);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.filter(other => !isSettled(first!, other)).map(other => keptApart(papers[first!]!, papers[other]!))
  );
}

function keptApart(first: Paper, other: Paper): Diagnostic {
  const [here, there] = [other.sources[0]!, first.sources[0]!];
  return {
    code: 'merge/same-title',
    severity: 'info',
    file: here.seed,
    line: here.line,
    message: `"${other.title}" has the title of ${there.seed}:${there.line}, but another ${difference(first, other)}, so they are two papers.`,
    hint: `If they are one, say so in seeds/curation.yaml: "same: [{ papers: [${first.slug}, ${other.slug}] }]".`
  };
}

/** What tells two papers of one title apart, the surest first. */
function difference({ facts: a, abstract }: Paper, { facts: b, abstract: otherAbstract }: Paper): string {
  const isOther = (one: string | undefined, two: string | undefined) =>
    one !== undefined && two !== undefined && one !== two;
  if (isOther(a.doi, b.doi)) return 'DOI';
  if (isOther(a.arxiv, b.arxiv)) return 'arXiv id';
  if (isOther(firstAuthor(a), firstAuthor(b))) return 'first author';
  if (isOther(a.date?.iso.slice(0, 4), b.date?.iso.slice(0, 4)) && abstract === otherAbstract) return 'year';
  return 'abstract';
}
