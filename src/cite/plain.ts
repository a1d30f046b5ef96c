import { familyName } from './name.ts';
import type { Name, Work } from './work.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
);

/** From so many names on, the middle ones are left out (APA, 7th edition). */
const MANY = 21;

/**
 * One line for a list of references, in the manner of APA (7th edition). Where nobody is named, the title stands in the
 * authors' place, as that style asks.
 */
export function plainOf(work: Work): string {
  const title = sentence(work.title);
  const date = `(${dateOf(work)}).`;
  const head =
    work.authors.length > 0 ? `${sentence(listOf(work.authors))} ${date} ${title}` : `${title} ${date}`;
  const where = work.venue ?? (work.arxiv === undefined ? work.organisation : `arXiv:${work.arxiv}`);
  const link = work.doi === undefined ? work.url : `https://doi.org/${encodeURI(work.doi)}`;
  return [head, where === undefined ? undefined : sentence(where), link].filter(Boolean).join(' ');
}

function dateOf({ date: [year, month, day], isInferred }: Work): string {
  if (year === undefined) return 'n.d.';
  const after = month === undefined ? '' : `, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`;
  return `${isInferred ? 'ca. ' : ''}${year}${after}`;
}

function listOf(authors: readonly Name[]): string {
  const names = authors.map(shortName);
  if (names.length >= MANY) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function shortName(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = name.given.split(' ').map(word =>
    word
      .split('-')
      .flatMap(part => (part === '' ? [] : `${[...part][0]}.`))
      .join('-')
  );
  const parts = [familyName(name), initials.join(' ')];
  return [...parts, ...(name.suffix === undefined ? [] : [name.suffix])].join(', ');
}

/** A text that ends like a sentence. */
function sentence(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}
