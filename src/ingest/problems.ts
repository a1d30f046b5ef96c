import type { Diagnostic } from '../model/diagnostic.ts';
import type { PaperDraft, SourceRef } from '../model/paper.ts';
import { quote } from './quote.ts';

/** An entry with neither title nor abstract; `name` is its id or its first words, in quotes. */
export function noText(name: string, at: SourceRef): Diagnostic {
  return {
    code: 'entry/no-text',
    severity: 'error',
    file: at.seed,
    line: at.line,
    message: `The entry ${name} has neither a title nor an abstract.`,
    hint: 'Add a title, and an abstract where there is one. The entry was skipped.'
  };
}

/** A date in which no year can be read; `written` is how the entry gives it, where it gives any. */
export function undated({ facts, source }: PaperDraft, written: string | undefined): Diagnostic[] {
  if (facts.date !== undefined || written === undefined || written.trim() === '') return [];
  return [
    {
      code: 'entry/no-year',
      severity: 'info',
      file: source.seed,
      line: source.line,
      message: `The date ${quote(written)} says no year.`,
      hint: 'Write it as 2026, 2026-11 or 2026-11-21. Until then the paper has no date.'
    }
  ];
}

/** An id that stands in the file before. */
export function duplicateId(id: string, firstLine: number, at: SourceRef): Diagnostic {
  return {
    code: 'entry/duplicate-id',
    severity: 'warning',
    file: at.seed,
    line: at.line,
    message: `The id ${quote(id)} stands on line ${firstLine} already.`,
    hint: 'Give this entry an id of its own, or remove it. Both were read: as one paper where their titles agree, else the second goes by its title.'
  };
}

/** A file without any entry. */
export function noEntry(file: string): Diagnostic {
  return {
    code: 'seed/no-entry',
    severity: 'warning',
    file,
    message: 'This file lists no paper.',
    hint: 'Export or save it again, or remove the file.'
  };
}

/** Entries with an abstract only; one message for all of a file, as where one has no title often none has. */
export function untitled(drafts: readonly PaperDraft[]): Diagnostic[] {
  const found = drafts.filter(draft => draft.title.trim() === '');
  const [first] = found;
  if (!first) return [];
  const start = quote(first.abstract);
  return [
    {
      code: 'entry/no-title',
      severity: 'info',
      file: first.source.seed,
      line: first.source.line,
      message:
        found.length === 1
          ? `The entry with the abstract ${start} has no title.`
          : `${found.length} entries have no title; the abstract of the first is ${start}.`,
      hint: 'Add the title. Until then the page goes by the first words of the abstract.'
    }
  ];
}
