import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PaperDraft } from '../../model/paper.ts';
import { accepted, readEntries, skipped, type EntryOutcome } from '../entries.ts';
import { quote } from '../quote.ts';
import type { Reader } from '../reader.ts';
import {
  isFault,
  parseElement,
  splitElements,
  type XmlElement,
  type XmlEntry,
  type XmlFault
} from './syntax.ts';

/** What tells one XML format from another. */
export interface XmlFormat {
  readonly id: string;
  readonly describes: string;
  recognises(text: string): boolean;
  /** Name of the element that holds one paper. */
  readonly entry: string;
  /** What is wrong with an entry that is well-formed but holds no paper. */
  refuses?(element: XmlElement, entry: XmlEntry, seed: string): Diagnostic | undefined;
  draft(element: XmlElement): Omit<PaperDraft, 'source'>;
}

/** The reader of an XML format: each entry is parsed by itself, so that a broken one costs only itself. */
export function xmlReader(format: XmlFormat): Reader {
  return {
    id: format.id,
    describes: format.describes,
    recognises: text => format.recognises(text),
    read: (text, { path }) =>
      readEntries(splitElements(text, format.entry), path, entry => readEntry(entry, path, format))
  };
}

function readEntry(entry: XmlEntry, seed: string, format: XmlFormat): EntryOutcome {
  const parsed = parseElement(entry.text);
  if (isFault(parsed)) return skipped(brokenEntry(entry, parsed, seed));
  const refusal = format.refuses?.(parsed, entry, seed);
  if (refusal) return skipped(refusal);
  return accepted({ source: { seed, line: entry.line }, ...format.draft(parsed) }, quote(entry.text));
}

function brokenEntry(entry: XmlEntry, { reason, line, column }: XmlFault, file: string): Diagnostic {
  const text = entry.text.split('\n')[line - 1] ?? '';
  return {
    code: 'xml/broken-entry',
    severity: 'error',
    file,
    line: entry.line + line - 1,
    column: column + (line === 1 ? entry.column - 1 : 0),
    message: `This entry is no XML (${reason}): ${quote(text.slice(Math.max(0, column - 40)))}.`,
    hint: 'Save the file again as the service gave it, or close each <tag> with </tag> and write & as &amp;. The entry was skipped; the others were read.'
  };
}
