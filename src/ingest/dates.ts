import type { PaperDate } from '../model/paper.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2017`, `2017-03-30T10:00Z`, `2017/03//` (RIS), `2017-03/2017-05` (EDTF: the first). */
const NUMBERS = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2}))?(?:[-/.](?<day>\d{1,2}))?(?!\d)/u;

/** `30 March 2017`, `Mar 30, 2017`, `2017 Mar 30`, `Mar 2017`. */
const WORDS = new RegExp(String.raw`(?<![a-z])(?<name>${MONTHS.join('|')})[a-z]*`, 'iu');

/** A date from its parts; what is no month or day of the calendar is left out. Undefined without a year of four digits. */
export function dateOf(year: number, month?: number, day?: number): PaperDate | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  if (!isWithin(month, 12)) return { iso: String(year) };
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isWithin(day, lastDay)) return { iso: `${year}-${two(month)}` };
  return { iso: `${year}-${two(month)}-${two(day)}` };
}

/** A date as people and programs write it; undefined where the text says no year. */
export function parseDate(text: string): PaperDate | undefined {
  const numbers = NUMBERS.exec(text.trim())?.groups;
  const month = monthOf(text);
  if (numbers && month === undefined) {
    return dateOf(Number(numbers['year']), Number(numbers['month'] ?? 0), Number(numbers['day'] ?? 0));
  }
  const year = Number(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.exec(text)?.[0]);
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0]);
  return dateOf(year, month, day);
}

/** The number of a month that a text names or abbreviates in English, from 1. */
export function monthOf(text: string): number | undefined {
  const name = WORDS.exec(text)?.groups?.['name'];
  return name === undefined ? undefined : MONTHS.indexOf(name.toLowerCase()) + 1;
}

function isWithin(part: number | undefined, last: number): part is number {
  return part !== undefined && Number.isInteger(part) && part >= 1 && part <= last;
}
