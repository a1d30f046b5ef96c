import type { Diagnostic } from '../../model/diagnostic.ts';
import { quote } from '../quote.ts';
import { parseListingDate } from './dates.ts';
import type { Line } from './lines.ts';
import type { ListingEntry, ListingPage } from './syntax.ts';

const SAVE_AGAIN = 'Save the page again to its end';

/** What there is to say about a page. `yearKnown` is false where no date without a year can be completed. */
export function pageProblems(page: ListingPage, file: string, yearKnown: boolean): Diagnostic[] {
  if (page.entries.length === 0) return [noListing(file)];
  return [
    ...page.entries.flatMap(entry => entryProblems(entry, file)),
    ...cutProblem(page.entries.at(-1)!, file),
    ...page.strays.flatMap(line => strayProblem(line, file)),
    ...(yearKnown ? [] : yearProblem(page, file))
  ];
}

function noListing(file: string): Diagnostic {
  return {
    code: 'listing/no-entry',
    severity: 'error',
    file,
    message: 'This looks like a Daily Papers page, but it lists no paper.',
    hint: `${SAVE_AGAIN}, once its list has loaded, or remove the file.`
  };
}

function entryProblems(entry: ListingEntry, file: string): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const { title, abstract, dot, byline, date } = entry;
  if (!abstract) {
    problems.push({
      code: 'listing/no-abstract',
      severity: 'warning',
      file,
      line: title.number,
      message: `The listing ${quote(title.text)} has no abstract.`,
      hint: `${SAVE_AGAIN}, or add the abstract below the title. Until then the paper has a title only, unless another seed has it in full.`
    });
  }
  if (date && !parseListingDate(date.text)) {
    problems.push({
      code: 'listing/bad-date',
      severity: 'warning',
      file,
      line: date.number,
      message: `${quote(date.text)} is not a date.`,
      hint: 'Write the month\'s first three letters, the day and the year, for example "Mar 30, 2017". The paper was read without a date.',
      expected: 'Mar 30, 2017',
      actual: date.text
    });
  } else if (!date && (dot ?? byline)) {
    const line = (dot ?? byline)!;
    problems.push({
      code: 'listing/no-date',
      severity: 'warning',
      file,
      line: line.number,
      message: `The date of ${quote(title.text)} is missing after ${quote(line.text)}.`,
      hint: `${SAVE_AGAIN}, or add the date below, for example "Mar 30, 2017".`
    });
  }
  return problems;
}

/** A page's last text that ends without a stop, bracket or address was cut off while saving. */
function cutProblem({ title, abstract, byline, dot, date }: ListingEntry, file: string): Diagnostic[] {
  const isLast = abstract && !byline && !dot && !date;
  if (!isLast || /[.!?…"'”’)\]}$]$|:\/\/\S+$/u.test(abstract.text)) return [];
  return [
    {
      code: 'listing/cut-abstract',
      severity: 'warning',
      file,
      line: abstract.number,
      message: `The abstract of ${quote(title.text)} breaks off at "…${abstract.text.slice(-30).toWellFormed()}".`,
      hint: `${SAVE_AGAIN}. Until then the paper has a part of its abstract, unless another seed has it in full.`
    }
  ];
}

function strayProblem(line: Line, file: string): Diagnostic[] {
  if (line.kind === 'dot') return [];
  const isText = line.kind === 'text';
  return [
    {
      code: isText ? 'listing/no-title' : 'listing/stray-line',
      severity: isText ? 'error' : 'warning',
      file,
      line: line.number,
      message: isText
        ? `The abstract that begins with ${quote(line.text)} has no title.`
        : `${quote(line.text)} belongs to no listing.`,
      hint: isText
        ? 'Add the title on a line of its own above it. The text was skipped; the listings around it were read.'
        : 'Remove the line, or add the title and the abstract above it.'
    }
  ];
}

function yearProblem(page: ListingPage, file: string): Diagnostic[] {
  const dates = page.entries.flatMap(({ date }) => (date && parseListingDate(date.text) ? [date] : []));
  const [first] = dates;
  if (!first) return [];
  return [
    {
      code: 'listing/year-unknown',
      severity: 'warning',
      file,
      line: first.number,
      message: `No date on this page says its year (the first is ${quote(first.text)}), so ${dates.length === 1 ? 'one paper has' : `${dates.length} papers have`} no date.`,
      hint: `Say in seeds/curation.yaml when the page was saved, for example\n    captures:\n      ${file}: { year: 2025 }`
    }
  ];
}
