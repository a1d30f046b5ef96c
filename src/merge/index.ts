import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Paper, PaperDraft } from '../model/paper.ts';
import { compareText } from '../model/text.ts';
import { firstAuthor } from './authors.ts';
import { chooseFields } from './choose.ts';
import { clusterDrafts } from './clusters.ts';
import { titleKey } from './identity.ts';
import { findConflicts } from './conflicts.ts';
import { findLinks } from './links.ts';
import { namePapers } from './names.ts';
import { partByOwnIds } from './own-ids.ts';

/** How entries are merged. */
export interface MergeOptions {
  /** True leaves entries apart to which one seed gives different ids of its own, even if they are one paper. */
  readonly keepIds?: boolean;
}

/** Drafts → one paper each, ordered by slug. The order of the drafts makes no difference. */
export function merge(
  drafts: readonly PaperDraft[],
  { keepIds = false }: MergeOptions = {}
): Outcome<Paper[]> {
  const found = clusterDrafts([...drafts].sort(compareDrafts));
  const clusters = (keepIds ? found.flatMap(partByOwnIds) : found).map(members => ({
    drafts: members,
    ...chooseFields(members)
  }));
  const { names, diagnostics } = namePapers(clusters);
  const papers = clusters.map(({ drafts: members, ...fields }, at): Paper => ({
    ...names[at]!,
    ...fields,
    links: findLinks(fields.abstract),
    sources: members.map(({ source, captured }) => ({
      ...source,
      ...(captured !== undefined && { captured })
    })),
    ...conflictsOf(members)
  }));
  const taken = new Set(papers.map(paper => paper.id));
  const named = papers.map((paper, at) => ({ ...paper, ...otherIds(clusters[at]!.drafts, taken) }));
  return {
    value: named.sort((a, b) => compareText(a.slug, b.slug)),
    diagnostics: [...diagnostics, ...sameTitles(papers)]
  };
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

function sameTitles(papers: readonly Paper[]): Diagnostic[] {
  const groups = Map.groupBy(
    papers.filter(paper => titleKey(paper.title) !== ''),
    paper => titleKey(paper.title)
  );
  return [...groups.values()].flatMap(([first, ...others]) => others.map(other => keptApart(first!, other)));
}

function keptApart(first: Paper, other: Paper): Diagnostic {
  const [here, there] = [other.sources[0]!, first.sources[0]!];
  return {
    code: 'merge/same-title',
    severity: 'info',
    file: here.seed,
    line: here.line,
    message: `"${other.title}" has the title of ${there.seed}:${there.line}, but another ${difference(first, other)}, so they are two papers.`,
    hint: 'If they are one, give both the same DOI or arXiv id.'
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
