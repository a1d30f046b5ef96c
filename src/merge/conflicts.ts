import type { Conflict, ConflictField, PaperDraft } from '../model/paper.ts';
import { firstAuthor } from '../model/authors.ts';
import { titleKey } from './identity.ts';

/** A value as people read it, and the form in which two are compared; undefined where a draft is silent. */
type Reading = { readonly value: string; readonly key: string } | undefined;

/** What two sources may say differently of one paper. */
const READINGS: { readonly [F in ConflictField]: (draft: PaperDraft) => Reading } = {
  title: ({ title }) => (titleKey(title) === '' ? undefined : { value: title, key: titleKey(title) }),
  authors({ facts }) {
    const key = firstAuthor(facts);
    return key === undefined ? undefined : { value: facts.authors!.join(', '), key };
  },
  date({ facts: { date } }) {
    return !date || date.inferred ? undefined : { value: date.iso, key: date.iso.slice(0, 4) };
  },
  doi: ({ facts: { doi } }) => (doi === undefined ? undefined : { value: doi, key: doi }),
  arxiv: ({ facts: { arxiv } }) => (arxiv === undefined ? undefined : { value: arxiv, key: arxiv })
};

/**
 * Where the sources of one paper disagree: on its title, first author, year, DOI or arXiv id. Each field with all that
 * is said, and the first source of each.
 */
export function findConflicts(drafts: readonly PaperDraft[]): Conflict[] {
  return (Object.keys(READINGS) as ConflictField[]).flatMap(field => {
    const said = new Map<string, Conflict['values'][number]>();
    for (const draft of drafts) {
      const reading = READINGS[field](draft);
      if (reading && !said.has(reading.key))
        said.set(reading.key, { value: reading.value, source: draft.source });
    }
    return said.size > 1 ? [{ field, values: [...said.values()] }] : [];
  });
}
