import { ENTRIES_A_FILE, type EntriesFile, type Entry } from '../../../islands/search/index-files.ts';
import { themeName } from '../../../components/words.ts';
import { readable } from '../../../model/segments.ts';
import type { Searched } from './searched.ts';

/** Concepts that a paper is about, so many of the best: what results say beyond them would help nobody. */
const CONCEPTS = 16;

/** The files of entries by name (`paper-0`). */
export function entriesFiles(site: Searched): Map<string, EntriesFile> {
  const themes = new Map(site.themes.map(({ id, label }) => [id, themeName(label)]));
  const aliases = new Map(site.concepts.map(concept => [concept.slug, concept.aliases]));
  const themeOf = (id: string | undefined) => {
    const theme = id === undefined ? undefined : themes.get(id);
    return theme === undefined ? {} : { theme };
  };
  const papers: Entry[] = site.papers.map(({ slug, title, abstract, theme, date, concepts }) => ({
    slug,
    title: readable(title),
    text: readable(abstract),
    concepts: concepts
      .filter(({ shared }) => shared)
      .slice(0, CONCEPTS)
      .map(({ concept, label }) => [label, ...(aliases.get(concept) ?? [])].map(readable)),
    ...themeOf(theme),
    ...(date && { date: date.iso })
  }));
  const concepts: Entry[] = site.concepts.map(({ slug, label, aliases: names, type, theme, definition }) => ({
    slug,
    title: readable(label),
    aliases: names.map(readable),
    type,
    ...themeOf(theme),
    ...(definition && { text: readable(definition.text) })
  }));
  const found: Entry[] = site.themes.map(({ id, label }) => ({ slug: id, title: themeName(label) }));
  return new Map([...files('paper', papers), ...files('concept', concepts), ...files('theme', found)]);
}

function files(kind: keyof typeof ENTRIES_A_FILE, entries: readonly Entry[]): [string, EntriesFile][] {
  return inFiles(entries, ENTRIES_A_FILE[kind]).map((part, at) => [
    `${kind}-${at}`,
    { version: 1, entries: part }
  ]);
}

/** Cuts a list into parts of a size. */
export function inFiles<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size)
  );
}
