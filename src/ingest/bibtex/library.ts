import { bibtexParser } from 'latex-utensils';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { brokenEntry, strayField, unknownCrossref, unknownString } from './problems.ts';
import { splitBibtex, type BibEntry } from './syntax.ts';

/** One work of a bibliography: its fields by lower-case name, with strings replaced, as TeX. */
export interface Work {
  readonly entry: BibEntry;
  readonly key?: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** What holds no work of its own; BibLaTeX's `set` and `xdata` are made of others, or lend them fields. */
const NO_WORK: ReadonlySet<string> = new Set(['comment', 'preamble', 'set', 'xdata']);

/** The works of a BibTeX file in its order; an entry that cannot be parsed costs that entry. */
export function parseLibrary(text: string, file: string): { works: Work[]; diagnostics: Diagnostic[] } {
  const { entries, between } = splitBibtex(text);
  const diagnostics: Diagnostic[] = between.flatMap(part => strayField(part, file));
  const strings = new Map<string, string>();
  const works: Work[] = [];
  for (const entry of entries) {
    if (NO_WORK.has(entry.type)) continue;
    const parsed = parseEntry(entry, file, diagnostics);
    if (!parsed) continue;
    const read = (value: bibtexParser.FieldValue) => valueOf(value, strings, entry, file, diagnostics);
    if (bibtexParser.isStringEntry(parsed)) {
      strings.set(parsed.abbreviation.toLowerCase(), read(parsed.value));
    } else if (bibtexParser.isEntry(parsed)) {
      const fields = new Map(
        parsed.content.toReversed().map(field => [field.name.toLowerCase(), read(field.value)])
      );
      works.push({ entry, fields, ...(parsed.internalKey && { key: parsed.internalKey }) });
    }
  }
  return { works: inherit(works, file, diagnostics), diagnostics };
}

function parseEntry(entry: BibEntry, file: string, diagnostics: Diagnostic[]) {
  try {
    const [parsed] = bibtexParser.parse(entry.text).content;
    if (parsed) return parsed;
    diagnostics.push(brokenEntry(entry, undefined, file));
  } catch (error) {
    diagnostics.push(brokenEntry(entry, bibtexParser.isSyntaxError(error) ? error : undefined, file));
  }
  return undefined;
}

/** The months that every BibTeX style defines stand for themselves. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/iu;

function valueOf(
  value: bibtexParser.FieldValue,
  strings: ReadonlyMap<string, string>,
  entry: BibEntry,
  file: string,
  diagnostics: Diagnostic[]
): string {
  if (value.kind === 'concat') {
    return value.content.map(part => valueOf(part, strings, entry, file, diagnostics)).join('');
  }
  if (value.kind !== 'abbreviation') return value.content;
  const found = strings.get(value.content.toLowerCase());
  if (found !== undefined || MONTH.test(value.content)) return found ?? value.content;
  const line = entry.line + value.location.start.line - 1;
  diagnostics.push(unknownString(value.content, strings.keys(), { seed: file, line }));
  return value.content;
}

/** What a work takes over from the volume that its `crossref` names; identifiers stay the volume's own. */
const INHERITED = ['booktitle', 'journal', 'journaltitle', 'year', 'month', 'date'];

/** Gives works the fields of their volumes, and takes volumes that only serve as such out of the list. */
function inherit(works: readonly Work[], file: string, diagnostics: Diagnostic[]): Work[] {
  const keyOf = (key: string) => key.trim().toLowerCase();
  const byKey = new Map(works.flatMap(work => (work.key ? [[keyOf(work.key), work] as const] : [])));
  const volumes = new Set<Work>();
  const result = works.map(work => {
    const name = work.fields.get('crossref');
    if (name === undefined) return work;
    const volume = byKey.get(keyOf(name));
    if (!volume) {
      diagnostics.push(unknownCrossref(name, byKey.keys(), { seed: file, line: work.entry.line }));
      return work;
    }
    volumes.add(volume);
    const { fields } = volume;
    const title = fields.get('booktitle') ?? fields.get('title');
    const donated = [
      ...INHERITED.flatMap(field => (fields.has(field) ? [[field, fields.get(field)!] as const] : [])),
      ...(title === undefined ? [] : [['booktitle', title] as const])
    ];
    return { ...work, fields: new Map([...donated, ...work.fields]) };
  });
  return result.filter((_, at) => !volumes.has(works[at]!));
}
