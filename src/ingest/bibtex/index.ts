import { accepted, readEntries } from '../entries.ts';
import { undated } from '../problems.ts';
import { quote } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { parseLibrary, type Work } from './library.ts';
import { draftOf } from './meaning.ts';
import { mistypedFields } from './problems.ts';

/** BibTeX and BibLaTeX, as Zotero, JabRef, DBLP and publishers write it. */
export const bibtex: Reader = {
  id: 'bibtex',
  describes: 'BibTeX (.bib)',

  recognises(text, path) {
    // Other texts may quote an entry; a bibliography begins with one.
    return /\.bib(?:tex)?$/iu.test(path) || /^(?:\s|%.*\n)*@[a-z]+\s*[{(]/iu.test(text);
  },

  read(text, { path }) {
    const { works, diagnostics } = parseLibrary(text, path);
    const mistyped = mistypedFields(path);
    const read = (work: Work) => {
      const draft = draftOf(work, path);
      const date = work.fields.get('date') ?? work.fields.get('year');
      return accepted(draft, quote(work.entry.text.split('\n')[0]!), [
        ...mistyped(work.entry, work.fields),
        ...undated(draft, date)
      ]);
    };
    return readEntries(works, path, read, diagnostics);
  }
};
