import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = join(import.meta.dirname, '../../seeds');

/** What a plain look at the captures finds, independent of the reader under test. */
export interface Capture {
  readonly title: string;
  readonly abstract: string;
  readonly listings: { seed: string; line: number }[];
  /** What any capture says beside the texts, in the words in which a page should say it. */
  readonly facts: string[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
);

/** The lines below an abstract, as a page should word them: `4 authors`, `Apple`, `30 March 2017`, `2 comments`. */
function factsBelow(lines: readonly string[], at: number): string[] {
  const dot = [at + 1, at + 2, at + 3].find(line => lines[line] === '·');
  if (dot === undefined) return [];
  const byline = (lines[dot - 1] ?? '').trim();
  const [, month = '', day, year, comments] =
    /^(\w{3}) (\d+)(?:, (\d{4}))?(?: (\d+))?$/u.exec(lines[dot + 1] ?? '') ?? [];
  const name = MONTHS.find(candidate => candidate.startsWith(month)) ?? '';
  const organisation = byline.split(' ').slice(1).join(' ');
  return [
    ...(byline === ''
      ? []
      : [
          byline.startsWith('•')
            ? byline
                .slice(1)
                .trim()
                .replace(/^1 authors$/u, '1 author')
            : organisation
        ]),
    // These captures were made in 2025: the year after the latest one that is written out.
    ...(day === undefined ? [] : [`${day} ${name} ${year ?? 2025}`]),
    ...(comments === undefined ? [] : [`${comments} comment${comments === '1' ? '' : 's'}`])
  ];
}

/**
 * The papers of `seeds/*.txt`, by their titles' letters and digits: in these captures every line of more than 300
 * characters is an abstract, and its title stands two lines above. The longest abstract is the one that was not cut.
 */
export function captures(): Map<string, Capture> {
  const papers = new Map<string, Capture>();
  for (const seed of readdirSync(SEEDS).filter(name => name.endsWith('.txt'))) {
    const lines = readFileSync(join(SEEDS, seed), 'utf8').split('\n');
    lines.forEach((abstract, at) => {
      const title = lines[at - 2] ?? '';
      if (abstract.length <= 300) return;
      const key = title
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
      const known = papers.get(key);
      const listings = [...(known?.listings ?? []), { seed, line: at - 1 }];
      const facts = [...(known?.facts ?? []), ...factsBelow(lines, at)];
      papers.set(key, {
        facts,
        title,
        abstract: [known?.abstract ?? '', abstract].toSorted((a, b) => b.length - a.length)[0] ?? '',
        listings
      });
    });
  }
  return papers;
}

/** A text as it can be compared with a page: markup of anchors, TeX's `\%`, `\eg`, `\deg`, ties and dashes, and white space folded. */
export function readableText(text: string): string {
  return text
    .replaceAll(/<a href="[^"]*">([^<]*)<\/a>/gu, '$1')
    .replaceAll('\\%', '%')
    .replaceAll('\\eg', 'e.g.')
    .replaceAll('{\\deg}', '°')
    .replaceAll(/---?|[–—]/gu, '-')
    .replaceAll('~', ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
