import type { PaperDraft } from '../model/paper.ts';

/**
 * Parts the drafts of one paper where one seed gives two of them ids of its own: a program that put both ids in wants
 * both out. Drafts without an id, and those of other seeds, stay with the first.
 */
export function partByOwnIds(drafts: readonly PaperDraft[]): PaperDraft[][] {
  const parts = new Map<string, PaperDraft[]>();
  const firstIds = new Map<string, string>();
  for (const draft of drafts) {
    const { inputId, source } = draft;
    const first = firstIds.get(source.seed) ?? inputId;
    if (first !== undefined) firstIds.set(source.seed, first);
    const part = inputId === undefined || inputId === first ? '' : `${source.seed}\n${inputId}`;
    parts.set(part, [...(parts.get(part) ?? []), draft]);
  }
  return [...parts.values()];
}
