import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { PaperDraft } from '../model/paper.ts';
import { duplicateId, noEntry, noText, untitled } from './problems.ts';
import { quote } from './quote.ts';

/** What reading one entry gives: a draft, or undefined where the entry was skipped. */
export type EntryOutcome = Outcome<PaperDraft | undefined>;

/**
 * Reads the entries of a file one by one, and reports ids that stand twice and a file without entries.
 * `before` is what splitting the file into them had to say.
 */
export function readEntries<E>(
  entries: Iterable<E>,
  path: string,
  read: (entry: E) => EntryOutcome,
  before: readonly Diagnostic[] = []
): Outcome<PaperDraft[]> {
  const drafts: PaperDraft[] = [];
  const diagnostics = [...before];
  const lineOfId = new Map<string, number>();
  for (const entry of entries) {
    const { value: draft, diagnostics: problems } = read(entry);
    for (const problem of problems) diagnostics.push(problem);
    if (!draft) continue;
    drafts.push(draft);
    if (draft.inputId === undefined) continue;
    const first = lineOfId.get(draft.inputId);
    if (first === undefined) lineOfId.set(draft.inputId, draft.source.line);
    else diagnostics.push(duplicateId(draft.inputId, first, draft.source));
  }
  if (drafts.length === 0 && diagnostics.length === 0) diagnostics.push(noEntry(path));
  return { value: drafts, diagnostics: [...diagnostics, ...untitled(drafts)] };
}

/** An entry that costs itself. */
export function skipped(...diagnostics: readonly Diagnostic[]): EntryOutcome {
  return { value: undefined, diagnostics };
}

/** A draft, unless it says neither title nor abstract; `excerpt` names an entry that has no id. */
export function accepted(
  draft: PaperDraft,
  excerpt: string,
  diagnostics: readonly Diagnostic[] = []
): EntryOutcome {
  const { title, abstract, inputId, source } = draft;
  if (title.trim() !== '' || abstract.trim() !== '') return { value: draft, diagnostics };
  const name = inputId === undefined ? excerpt : `with the id ${quote(inputId)}`;
  return skipped(...diagnostics, noText(name, source));
}
