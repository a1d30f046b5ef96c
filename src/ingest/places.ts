/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of places that are asked for in ascending order; reads the text once. */
export function placeCounter(text: string): (at: number) => Place {
  let line = 1;
  let lineStart = 0;
  // Remembered, as a file may be one line as long as itself.
  let lineEnd = text.indexOf('\n');
  return at => {
    while (lineEnd >= 0 && lineEnd < at) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: at - lineStart + 1 };
  };
}
