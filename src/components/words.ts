import { readable } from '../model/segments.ts';
import type { PaperData } from '../schema/paper.ts';
import { words } from '../texts/index.ts';
import { isolated } from '../texts/intl.ts';

/** The year of a paper, where it is known. */
export function yearOf(paper: PaperData): string | undefined {
  return paper.date?.iso.slice(0, 4);
}

/** Facts in a row, parted by dots; no line begins with a dot. */
export function dotted(facts: readonly string[]): string {
  return facts.map(isolated).join('\u00a0· ');
}

/** Who wrote a paper, and when, as far as it is known. */
export function bylineAndDate(paper: PaperData): string {
  return dotted([byline(paper), paper.date && words.date(paper.date.iso)].filter(fact => fact !== undefined));
}

/** The name of a seed's file without its folder. */
export function seedName(seed: string): string {
  return seed.slice(seed.lastIndexOf('/') + 1);
}

/** Who wrote it, in one line: names (at most six), their number, the organisation, or nothing. */
export function byline({ authors, authorCount, organisation }: PaperData): string | undefined {
  if (authors && authors.length > 6)
    return words.andMore(authors.slice(0, 5).map(isolated), authors.length - 5);
  if (authors) return words.list(authors);
  if (authorCount !== undefined) return words.authors(authorCount);
  return organisation?.name;
}

/** What leads a theme beside the concepts that it is named after. */
export function besideItsName<C extends { readonly data: { readonly label: string } }>(
  theme: string,
  leading: readonly C[]
): C[] {
  const named = new Set(theme.toLowerCase().split(', '));
  return leading.filter(({ data }) => !named.has(data.label.toLowerCase()));
}

/** A theme's label as a name: its first letter is a capital, unless the first word has its own way of writing. */
export function themeName(label: string): string {
  const name = readable(label);
  return /^\p{Ll}+(?![\p{Lu}\p{N}])/u.test(name) ? name[0]!.toUpperCase() + name.slice(1) : name;
}
