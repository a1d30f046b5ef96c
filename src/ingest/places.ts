/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of places that are asked for in ascending order; reads the text once. */
export function placeCounter(text: string): (at: number) => Place {
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
