/** One value of a JSON text, as it is written there. */
export interface JsonEntry {
  readonly text: string;
  /** Of its first character, counted from 1. */
  readonly line: number;
  /** Of its first character, counted from 1. */
  readonly column: number;
}

/** A longer entry has lost its end: without a bound each broken entry would be searched to the end of the file. */
const LONGEST_ENTRY = 1_000_000;

/** What stands between entries; the bracket that opens an array included. */
const BETWEEN = /[\s,\]]*/uy;

/**
 * Splits a JSON array, JSON Lines or objects written one after another into their values, without judging them.
 * A value that does not close ends before the next line, or object, that opens as it did.
 */
export function* splitEntries(text: string): Generator<JsonEntry> {
  const place = lineCounter(text);
  let at = /^\s*\[/u.exec(text)?.[0].length ?? 0;
  for (;;) {
    BETWEEN.lastIndex = at;
    const start = at + BETWEEN.exec(text)![0].length;
    if (start >= text.length) return;
    const { line, column } = place(start);
    at = endOfEntry(text, start, column);
    yield { text: text.slice(start, at).trimEnd().replace(/,$/u, ''), line, column };
  }
}

/** Line and column of places that are asked for in ascending order; reads the text once. */
function lineCounter(text: string): (at: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  return at => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < at; end = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    return { line, column: at - lineStart + 1 };
  };
}

function endOfEntry(text: string, start: number, column: number): number {
  const lineEnd = indexOrEnd(text, '\n', start);
  if (text[start] !== '{') return lineEnd;
  const indent = text.slice(start - column + 1, start);
  if (indent.trim() === '') return closingBrace(text, start) ?? indexOrEnd(text, `\n${indent}{`, start);
  const opening = /^\{\s*"[^"\n]*"/u.exec(text.slice(start, start + 200))?.[0];
  return closingBrace(text, start) ?? (opening ? indexOrEnd(text, opening, start + 1) : lineEnd);
}

function indexOrEnd(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? text.length : at;
}

/** A brace, or a string with its closing quote where it has one before the line ends. */
const TOKEN = /[{}]|"[^"\\\n]*(?:\\.[^"\\\n]*)*(?<close>"?)/gu;

/** The place after the brace that closes the one at `start`; undefined where none does, or a string stays open. */
function closingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    else if (match.groups?.['close'] === '') return undefined;
    if (depth === 0) return match.index + 1;
    if (match.index - start > LONGEST_ENTRY) return undefined;
  }
  return undefined;
}
