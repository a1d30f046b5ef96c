/** A date as a listing writes it: `Mar 30, 2017`, `Oct 14`, `Oct 14 2`, `Jun 22, 2024 3`. */
export interface ListingDate {
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  /** The number of comments that may follow. */
  readonly comments?: number;
}

/** A year, and whether it was written or inferred. */
export interface CaptureYear {
  readonly year: number;
  readonly inferred: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DATE =
  /^(?<month>[a-z]{3})[a-z]{0,6}\.? (?<day>\d{1,2})(?:,? (?<year>(?:19|20)\d\d))?(?: (?<comments>\d{1,3}(?:,?\d{3})*))?$/iu;

/** Reads a date line, or gives undefined where it is none or no day of the calendar. */
export function parseListingDate(line: string): ListingDate | undefined {
  const groups = DATE.exec(line.trim().replace(/\s+/gu, ' '))?.groups;
  if (!groups) return undefined;
  const month = MONTHS.indexOf(groups['month']!.toLowerCase()) + 1;
  const day = Number(groups['day']);
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  // Any leap year will do where the year is not said.
  if (month === 0 || !isDay(year ?? 2024, month, day)) return undefined;
  const comments = groups['comments']?.replaceAll(',', '');
  return {
    month,
    day,
    ...(year !== undefined && { year }),
    ...(comments !== undefined && { comments: Number(comments) })
  };
}

/** `YYYY-MM-DD`. */
export function isoDate(year: number, { month, day }: ListingDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The year in which a page was saved. The site leaves the year out for dates of the running year only, so every year
 * written out lies before it: the year after the latest of them, unless the curator knows better.
 * Undefined where no year is written at all.
 */
export function captureYearOf(dates: readonly ListingDate[], curated?: number): CaptureYear | undefined {
  if (curated !== undefined) return { year: curated, inferred: false };
  const latest = dates.reduce((most, { year = -Infinity }) => Math.max(most, year), -Infinity);
  return latest === -Infinity ? undefined : { year: latest + 1, inferred: true };
}

/**
 * The year of a date that leaves it out: the capture's, or the one before where the day comes later in the year than
 * the capture's own day; a leap day lies in the last leap year.
 */
export function yearOf(date: ListingDate, captureYear: number, captured?: ListingDate): number {
  const place = ({ month, day }: ListingDate) => month * 31 + day;
  let year = captured && place(date) > place(captured) ? captureYear - 1 : captureYear;
  while (!isDay(year, date.month, date.day)) year -= 1;
  return year;
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
