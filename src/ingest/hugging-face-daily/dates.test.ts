import { describe, expect, it } from 'vitest';
import { captureYearOf, parseListingDate, yearOf } from './dates.ts';

describe('parseListingDate', () => {
  it.each([
    ['Mar 30, 2017', { month: 3, day: 30, year: 2017 }],
    ['Oct 14', { month: 10, day: 14 }],
    ['Oct 14 2', { month: 10, day: 14, comments: 2 }],
    ['Jun 22, 2024 3', { month: 6, day: 22, year: 2024, comments: 3 }],
    ['  Sept.  2,  2020   1,204 ', { month: 9, day: 2, year: 2020, comments: 1204 }],
    ['Feb 29', { month: 2, day: 29 }],
    ['Feb 29, 2023', undefined],
    ['Apr 31', undefined],
    ['Foo 3', undefined],
    ['Mar 30, 20', undefined],
    ['May', undefined],
    ['May 3 papers', undefined]
  ])('reads "%s"', (line, date) => {
    expect(parseListingDate(line)).toEqual(date);
  });
});

describe('captureYearOf', () => {
  it.each([
    [
      'is the year after the latest',
      [
        { month: 3, day: 1, year: 2019 },
        { month: 3, day: 1, year: 2024 },
        { month: 5, day: 1 }
      ],
      undefined,
      { year: 2025, inferred: true }
    ],
    ['is unknown without a year', [{ month: 5, day: 1 }], undefined, undefined],
    ['is what the curator says', [{ month: 3, day: 1, year: 2019 }], 2022, { year: 2022, inferred: false }]
  ] as const)('%s', (_, dates, curated, year) => {
    expect(captureYearOf(dates, curated)).toEqual(year);
  });
});

describe('yearOf', () => {
  it.each([
    ['Dec 15', 'Dec 15', 2025],
    ['Dec 14', 'Dec 15', 2025],
    ['Dec 16', 'Dec 15', 2024],
    ['Feb 1', 'Jan 31', 2024],
    ['Jan 31', 'Feb 1', 2025],
    ['Feb 29', 'Mar 1', 2024]
  ])('puts %s on a page of %s, 2025 into the right year', (line, captured, year) => {
    expect(yearOf(parseListingDate(line)!, 2025, parseListingDate(captured))).toBe(year);
  });

  it("takes the capture's year where the page does not say its day", () => {
    expect(yearOf({ month: 12, day: 31 }, 2025)).toBe(2025);
  });
});
