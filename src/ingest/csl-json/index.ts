import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { PaperDraft } from '../../model/paper.ts';
import type { Reader } from '../reader.ts';
import { factsOf, itemSchema } from './meaning.ts';
import { brokenEntry, duplicateId, noItem, noText, wrongForm } from './problems.ts';
import { splitEntries, type JsonEntry } from './syntax.ts';

/** CSL-JSON (citeproc's input, Zotero's export): an array, or one object a line. Texts are kept exactly as written. */
export const cslJson: Reader = {
  id: 'csl-json',
  describes: 'CSL-JSON (an array as Zotero exports it, or one object a line)',

  recognises(text, path) {
    if (/\.(?:json|jsonl|ndjson)$/iu.test(path)) return true;
    return /^\s*(?:\[\s*)?\{\s*"/u.test(text) || /^\s*\[\s*\]\s*$/u.test(text);
  },

  read(text, { path }) {
    const drafts: PaperDraft[] = [];
    const diagnostics: Diagnostic[] = [];
    const lineOfId = new Map<string, number>();
    for (const entry of splitEntries(text)) {
      const { value: draft, diagnostics: problems } = readEntry(entry, path);
      diagnostics.push(...problems);
      if (!draft) continue;
      drafts.push(draft);
      const first = draft.inputId === undefined ? undefined : lineOfId.get(draft.inputId);
      if (first !== undefined) diagnostics.push(duplicateId(draft.inputId!, first, draft.source));
      else if (draft.inputId !== undefined) lineOfId.set(draft.inputId, entry.line);
    }
    if (drafts.length === 0 && diagnostics.length === 0) diagnostics.push(noItem(path));
    return { value: drafts, diagnostics };
  }
};

function readEntry(entry: JsonEntry, seed: string): Outcome<PaperDraft | undefined> {
  const skipped = (problem: Diagnostic) => ({ value: undefined, diagnostics: [problem] });
  const source = { seed, line: entry.line };
  const json = parseJson(entry.text);
  if (json === undefined) return skipped(brokenEntry(entry, seed));
  const item = itemSchema.safeParse(json);
  if (!item.success) return skipped(wrongForm(entry, json, item.error, source));
  const { id, title, abstract } = item.data;
  if (!title?.trim() && !abstract?.trim()) return skipped(noText(entry, id, source));
  const draft: PaperDraft = {
    source,
    ...(id !== undefined && id.trim() !== '' && { inputId: id }),
    title: title ?? '',
    abstract: abstract ?? '',
    facts: factsOf(item.data)
  };
  return { value: draft, diagnostics: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
