import type { Diagnostic } from '../model/diagnostic.ts';
import type { PaperDraft } from '../model/paper.ts';
import { hashText, slugify } from '../model/slug.ts';
import { identifiersOf, titleKey } from './identity.ts';
import { keptSlugs, type SlugMemory } from './kept-slugs.ts';

/** The drafts of one paper, ordered by source, and the title chosen among theirs. */
export interface Cluster {
  readonly drafts: readonly PaperDraft[];
  readonly title: string;
}

/** What a paper is called in addresses, and by programs. */
export interface Names {
  readonly slug: string;
  readonly id: string;
}

/**
 * Slugs that hang on the paper itself only, so that they stay when papers are added: the title's words, with a hash of
 * the whole title where that cuts or rewrites it. Only papers of one title need a hash of what else they have. A paper
 * that had a slug before keeps it.
 */
function slugsOf(clusters: readonly Cluster[], memory: SlugMemory = {}): string[] {
  const kept = keptSlugs(clusters, memory);
  const slugs = clusters.map((cluster, at) => kept.get(at) ?? baseSlug(cluster));
  const uses = new Map<string, number>();
  for (const slug of slugs) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  const taken = new Set([...kept.values(), ...slugs.filter(slug => uses.get(slug) === 1)]);
  return clusters.map((cluster, at) => {
    const slug = slugs[at]!;
    if (kept.has(at) || uses.get(slug) === 1) return slug;
    return unused(taken, n => `${slug}-${hashText(ownText(cluster) + n)}`);
  });
}

function baseSlug({ drafts, title }: Cluster): string {
  const key = titleKey(title);
  const inputId = drafts.find(draft => draft.inputId !== undefined)?.inputId;
  const [name, whole] = key === '' && inputId !== undefined ? [inputId, `id:${inputId}`] : [title, key];
  const { text, lossy } = slugify(name);
  if (text === '') return `paper-${hashText(whole === '' ? `abstract:${drafts[0]!.abstract}` : whole)}`;
  return lossy ? `${text}-${hashText(whole)}` : text;
}

/** What tells a paper from others of its title: its identifiers, else its id, else its abstract. */
function ownText({ drafts }: Cluster): string {
  const identifiers = drafts.flatMap(identifiersOf).sort();
  return identifiers[0] ?? drafts.find(draft => draft.inputId !== undefined)?.inputId ?? drafts[0]!.abstract;
}

function unused(taken: Set<string>, candidate: (attempt: string) => string): string {
  let name = candidate('');
  for (let attempt = 2; taken.has(name); attempt++) name = candidate(`#${attempt}`);
  taken.add(name);
  return name;
}

/** Ids: the first input id of each paper, unless an earlier paper has it; else the slug. */
export function namePapers(
  clusters: readonly Cluster[],
  memory?: SlugMemory
): { names: Names[]; diagnostics: Diagnostic[] } {
  const slugs = slugsOf(clusters, memory);
  const diagnostics: Diagnostic[] = [];
  const holders = new Map<string, PaperDraft>();
  const given = clusters.map(({ drafts }) => {
    const own = drafts.find(draft => draft.inputId !== undefined);
    if (!own) return undefined;
    const holder = holders.get(own.inputId!);
    if (!holder) {
      holders.set(own.inputId!, own);
      return own.inputId;
    }
    if (holder.source.seed !== own.source.seed) diagnostics.push(takenId(own, holder));
    return undefined;
  });
  const taken = new Set(holders.keys());
  const names = slugs.map((slug, at) => {
    const id = given[at] ?? unused(taken, n => (n === '' ? slug : `${slug}-${hashText(slug + n)}`));
    return { slug, id };
  });
  return { names, diagnostics };
}

function takenId(own: PaperDraft, holder: PaperDraft): Diagnostic {
  return {
    code: 'merge/id-taken',
    severity: 'warning',
    file: own.source.seed,
    line: own.source.line,
    message: `The id "${own.inputId}" belongs to another paper, "${holder.title}" (${holder.source.seed}:${holder.source.line}).`,
    hint: `Give "${own.title}" an id of its own; until then it goes by its title.`
  };
}
