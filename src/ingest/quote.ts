/** The user's own text on one line, at most about 60 characters long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60).toWellFormed().trimEnd()}…` : line;
}

/** The same in quotes. */
export function quote(text: string): string {
  return `"${shorten(text)}"`;
}

/** The same between backticks, for text that has quotation marks of its own. */
export function code(text: string): string {
  return `\`${shorten(text)}\``;
}
