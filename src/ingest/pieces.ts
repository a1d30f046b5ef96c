/** A part of a text, and the line of the text on which it begins, counted from 1. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

/** A parser that makes a tree of a text needs fifty times its memory: this many characters at a time cost 200 MB. */
const PIECE = 4 << 20;

/**
 * Cuts a long text into pieces that are parsed one by one. `next(from, start)` is the first place at or behind `from` at
 * which a parser may begin anew, in a piece that begins at `start`; -1 where there is none.
 */
export function* pieces(
  text: string,
  next: (from: number, start: number) => number,
  size = PIECE
): Generator<Piece> {
  let line = 1;
  for (let start = 0; start < text.length;) {
    const found = start + size < text.length ? next(start + size, start) : -1;
    const end = found < 0 ? text.length : found;
    yield { text: text.slice(start, end), line };
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
    start = end;
  }
}
