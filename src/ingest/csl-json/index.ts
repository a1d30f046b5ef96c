import { jsonReader } from '../json/reader.ts';
import { factsOf, itemSchema, textsOf, writtenDate } from './meaning.ts';

/** CSL-JSON (citeproc's input, Zotero's export): an array, or one object a line. */
export const cslJson = jsonReader({
  id: 'csl-json',
  describes: 'CSL-JSON (a list, or one object a line)',
  form: '{"id": "…", "title": "…", "abstract": "…"}',
  schema: itemSchema,

  recognises(text, path) {
    if (/\.(?:json|jsonl|ndjson)$/iu.test(path)) return true;
    return /^\s*(?:\[\s*)?\{\s*"/u.test(text) || /^\s*\[\s*\]\s*$/u.test(text);
  },

  draft(item) {
    const { id } = item;
    return {
      ...(id !== undefined && id.trim() !== '' && { inputId: id }),
      ...textsOf(item),
      facts: factsOf(item)
    };
  },

  dateSaid: writtenDate
});
