import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type ParsedNode
} from 'yaml';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';

/** Keys from the top of the file down to a value; an entry of a list by its number, from 0. */
export type KeyPath = readonly (string | number)[];

/** What is wrong, and what to write instead. */
export interface Complaint {
  readonly code: 'invalid-yaml' | 'invalid-value' | 'unknown-key';
  readonly message: string;
  readonly hint: string;
}

/** A YAML file under reading: its values, and the trouble found so far with its place in the file. */
export class Sheet {
  readonly path: string;
  readonly diagnostics: Diagnostic[] = [];
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(path: string, document: Document, lines: LineCounter) {
    this.path = path;
    this.#document = document;
    this.#lines = lines;
  }

  /** Line and column of a key or entry, or of the nearest one above it that is written. */
  placeOf(path: KeyPath): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(this.#walk(path).offset ?? 0);
    return { line, column: col };
  }

  /** A number or word as it stands in the file: `2405.11000`, which is 2405.11 to YAML. */
  writtenAt(path: KeyPath): string | undefined {
    const { node } = this.#walk(path);
    return isScalar(node) ? node.source : undefined;
  }

  #walk(path: KeyPath): Place {
    let place: Place = { node: this.#document.contents, offset: undefined };
    for (const step of path) {
      const next = typeof step === 'number' ? entryAt(place.node, step) : pairAt(place.node, step);
      if (!next) break;
      place = { node: next.node, offset: next.offset ?? place.offset };
    }
    return place;
  }

  /** Reports trouble with the value at a path. */
  complain(path: KeyPath, { code, message, hint }: Complaint): void {
    const place = this.placeOf(path);
    this.diagnostics.push({
      code: `curation/${code}`,
      severity: 'error',
      file: this.path,
      ...place,
      message,
      hint
    });
  }

  /** Reports each key at a path that is not among the valid ones, with the one that was probably meant. */
  complainOfUnknown(path: KeyPath, keys: readonly string[], valid: readonly string[]): void {
    for (const key of keys.filter(name => !valid.includes(name))) {
      const near = nearest(key, valid);
      const within = path.length > 0 ? ` in "${path.findLast(step => typeof step === 'string')}"` : '';
      this.complain([...path, key], {
        code: 'unknown-key',
        message: `There is no key "${key}"${within}.`,
        hint: near ? `Did you mean "${near}"?` : `Here you may write ${quoteAll(valid)}.`
      });
    }
  }
}

/** Text → its top-level values and the sheet to report with; no values where the text is no YAML mapping. */
export function openSheet(
  text: string,
  path: string,
  parts: readonly string[]
): Outcome<Readonly<Record<string, unknown>>> & { sheet: Sheet } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: (one, other) => isSameKey(one, other) && !beginsLine(text, other)
  });
  const sheet = new Sheet(path, document, lines);
  const { diagnostics } = sheet;
  const [fault] = document.errors;
  if (fault) {
    diagnostics.push(invalidYaml(text, path, lines.linePos(fault.pos[0]), fault.message));
    return { value: {}, diagnostics, sheet };
  }
  for (const { key, offset } of joinRepeated(document)) {
    const { line, col } = lines.linePos(offset);
    diagnostics.push(notJoined(key, { file: path, line, column: col }));
  }
  const value = valuesOf(document);
  if (isRecord(value)) return { value, diagnostics, sheet };
  if (value !== null) {
    sheet.complain([], {
      code: 'invalid-value',
      message: 'This file holds no keys.',
      hint: `Start a line with one of ${quoteAll(parts)} and a colon.`
    });
  }
  return { value: {}, diagnostics, sheet };
}

function isSameKey(one: ParsedNode, other: ParsedNode): boolean {
  return isScalar(one) && isScalar(other) && one.value === other.value;
}

function beginsLine(text: string, { range: [start] }: ParsedNode): boolean {
  return start === 0 || text[start - 1] === '\n';
}

/**
 * Lists that stand twice in the file, as when two proposals of the worklist were put into it, become one list. Gives the keys,
 * by their offset, whose second value cannot be joined to the first.
 */
function joinRepeated({ contents }: Document): { readonly key: string; readonly offset: number }[] {
  if (!isMap<unknown, unknown>(contents)) return [];
  const first = new Map<unknown, (typeof contents.items)[number]>();
  const apart: { key: string; offset: number }[] = [];
  for (const pair of contents.items) {
    const name = isScalar(pair.key) ? pair.key.value : pair.key;
    const known = first.get(name);
    if (!known || isNothing(known.value)) first.set(name, pair);
    else if (isSeq(known.value) && isSeq(pair.value)) known.value.items.push(...pair.value.items);
    else if (isMap(known.value) && isMap(pair.value)) known.value.items.push(...pair.value.items);
    else if (!isNothing(pair.value) && isScalar(pair.key))
      apart.push({ key: String(name), offset: pair.key.range?.[0] ?? 0 });
  }
  contents.items = [...first.values()];
  return apart;
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

interface Place {
  readonly node: unknown;
  readonly offset: number | undefined;
}

function pairAt(node: unknown, key: string): Place | undefined {
  const pair = isMap(node) && node.items.find(item => isScalar(item.key) && String(item.key.value) === key);
  return pair
    ? { node: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined }
    : undefined;
}

function entryAt(node: unknown, at: number): Place | undefined {
  const entry: unknown = isSeq(node) ? node.items[at] : undefined;
  return entry === undefined
    ? undefined
    : { node: entry, offset: isNode(entry) ? entry.range?.[0] : undefined };
}

/** True for a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The values as plain data; undefined where aliases multiply without end. */
function valuesOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function notJoined(key: string, place: Pick<Diagnostic, 'file' | 'line' | 'column'>): Diagnostic {
  return {
    code: 'curation/invalid-value',
    severity: 'error',
    ...place,
    message: `"${key}" stands twice, and not as a list both times.`,
    hint: 'Write both as lists, or put all entries under the first. Until then the first is used.'
  };
}

function invalidYaml(
  text: string,
  file: string,
  at: { line: number; col: number },
  reason: string
): Diagnostic {
  const lines = text.split('\n').slice(0, at.line);
  // What is missing at the end of the file shows on the last line that says something.
  const line = lines.findLastIndex(candidate => candidate.trim() !== '') + 1;
  const quoted = lines[line - 1]!.trim();
  return {
    code: 'curation/invalid-yaml',
    severity: 'error',
    file,
    line,
    ...(line === at.line && { column: at.col }),
    message: `This line is no valid YAML: "${quoted}" (${reason.charAt(0).toLowerCase()}${reason.slice(1)}).`,
    hint: 'Mend this line; until then nothing in this file is used. Mind the indentation, close each bracket, and put text with ":" or "#" in quotes.'
  };
}

function quoteAll(words: readonly string[]): string {
  return words.map(word => `"${word}"`).join(', ');
}
