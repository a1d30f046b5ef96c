import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Reader } from '../reader.ts';
import { captureYearOf, parseListingDate } from './dates.ts';
import { linesOf } from './lines.ts';
import { draftOf } from './meaning.ts';
import { pageProblems } from './problems.ts';
import { parseListings } from './syntax.ts';

/** Saved text of the listing pages of Hugging Face Daily Papers, with and without bylines and dates. */
export const huggingFaceDaily: Reader = {
  id: 'hugging-face-daily',
  describes: 'Hugging Face Daily Papers as text (select all, copy, save as .txt)',

  recognises(text) {
    const head = text.slice(0, 2000);
    return (
      /^\s*(?:by\s*AK and the research community|Get trending papers in your email inbox!?|Daily Papers)\s*$/imu.test(
        head
      ) || /^\s*·\s*\n\s*[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?(?: \d+)?\s*$/mu.test(text)
    );
  },

  read(text, { path, captureYear }) {
    const page = parseListings(linesOf(text));
    const dates = page.entries.flatMap(entry => parseListingDate(entry.date?.text ?? '') ?? []);
    const writtenDay = page.entries.map(entry => parseListingDate(entry.day?.text ?? '')?.year).find(Boolean);
    const capture = captureYearOf(dates, captureYear ?? writtenDay);
    const diagnostics: Diagnostic[] = pageProblems(page, path, capture !== undefined);
    return { value: page.entries.map(entry => draftOf(entry, path, capture)), diagnostics };
  }
};
