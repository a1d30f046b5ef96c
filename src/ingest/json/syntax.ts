import { placeCounter, type Place } from '../places.ts';

/** One value of a JSON text, as it is written there, and the place of its first character. */
export interface JsonEntry extends Place {
  readonly text: string;
}

/** Where the entries of a format stand. */
export interface JsonLayout {
  /** Names under which a reply may hold the list of its entries; without one of them the entries stand at the top. */
  readonly lists?: readonly string[];
  /** How an entry opens, so that the next one is found after one that does not close. */
  readonly opens?: RegExp;
}

interface Within extends JsonLayout {
  /** True where the entries stand in the list of a reply. */
  readonly reply: boolean;
}

/**
 * A longer entry has lost its end: without a bound each broken entry would be searched to the end of the file. Where
 * one after the other does not close, the bound shrinks, so that a file of broken entries is not read over and over.
 */
const [SHORTEST_SEARCH, LONGEST_SEARCH] = [100_000, 1_600_000];

/**
 * Splits a JSON array, JSON Lines, objects written one after another, or the list within a reply into their values,
 * without judging them. A value that does not close ends before the next line, or object, that opens as it did.
 */
export function* splitEntries(text: string, layout: JsonLayout = {}): Generator<JsonEntry> {
  const place = placeCounter(text);
  const list = listStart(text, layout.lists ?? []);
  // At the top anything but an entry is passed over; within a reply its other fields follow after the list.
  const between = list === undefined ? /[\s,\]]*/uy : /[\s,]*/uy;
  let search = LONGEST_SEARCH;
  let at = list ?? /^\s*\[/u.exec(text)?.[0].length ?? 0;
  for (;;) {
    between.lastIndex = at;
    const start = at + between.exec(text)![0].length;
    if (start >= text.length || text[start] === ']') return;
    const { line, column } = place(start);
    const closed = closedEntry(text, start, start + search, column, { reply: list !== undefined, ...layout });
    search =
      closed === undefined ? Math.max(SHORTEST_SEARCH, search / 2) : Math.min(LONGEST_SEARCH, search * 2);
    at = closed ?? nextEntry(text, start, column, layout.opens);
    yield { text: text.slice(start, at).trimEnd().replace(/,$/u, ''), line, column };
  }
}

/** The place after the bracket that opens the list of a reply. */
function listStart(text: string, names: readonly string[]): number | undefined {
  if (names.length === 0) return undefined;
  const opening = new RegExp(String.raw`^\s*\{[^[]*?"(?:${names.join('|')})"\s*:\s*\[`, 'u');
  return opening.exec(text.slice(0, 10_000))?.[0].length;
}

/** A value that is no object, before the next one: services answer `null` for what they do not know. */
const SCALAR = /^(?:null|true|false|-?\d[\d.eE+-]*|"(?:[^"\\]|\\.)*")(?=\s*[,\]])/u;

/** The place after an entry; undefined where it does not close before `limit`. */
function closedEntry(
  text: string,
  start: number,
  limit: number,
  column: number,
  within: Within
): number | undefined {
  if (text[start] !== '{') return endOfOther(text, start);
  const closed = closingBrace(text, start, limit);
  if (closed === undefined || !within.reply) return closed;
  // The brace that closes a reply would close an entry that has lost its own, with all entries after it.
  const isWhole = closed <= nextEntry(text, start, column, within.opens) || isJson(text.slice(start, closed));
  return isWhole ? closed : undefined;
}

function endOfOther(text: string, start: number): number {
  const lineEnd = indexOrEnd(text, '\n', start);
  return start + (SCALAR.exec(text.slice(start, lineEnd))?.[0].length ?? lineEnd - start);
}

/** The place where the next entry opens as this one did. */
function nextEntry(text: string, start: number, column: number, opens?: RegExp): number {
  const indent = text.slice(start - column + 1, start);
  if (indent.trim() === '') return indexOrEnd(text, `\n${indent}{`, start);
  if (opens) return nextMatch(text, opens, start + 1);
  const opening = /^\{\s*"[^"\n]*"/u.exec(text.slice(start, start + 200))?.[0];
  return opening ? indexOrEnd(text, opening, start + 1) : indexOrEnd(text, '\n', start);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function nextMatch(text: string, pattern: RegExp, from: number): number {
  const search = new RegExp(pattern.source, 'gu');
  search.lastIndex = from;
  return search.exec(text)?.index ?? text.length;
}

function indexOrEnd(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? text.length : at;
}

/** A brace, or a string with its closing quote where it has one before the line ends. */
const TOKEN = /[{}]|"[^"\\\n]*(?:\\.[^"\\\n]*)*(?<close>"?)/gu;

/** The place after the brace that closes the one at `start`; undefined where none does before `limit`, or a string stays open. */
function closingBrace(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    else if (match.groups?.['close'] === '') return undefined;
    if (depth === 0) return match.index + 1;
    if (match.index > limit) return undefined;
  }
  return undefined;
}
