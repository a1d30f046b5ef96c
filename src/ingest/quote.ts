const LONGEST = 60;
/** Of a longer text only so much is looked at: every entry is quoted, long ones too. */
const MOST_READ = 1000;

/** The user's own text on one line, at most about 60 characters long. */
export function shorten(text: string): string {
  const line = text.trimStart().slice(0, MOST_READ).replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed().trimEnd()}…` : line;
}

/** The same in quotes. */
export function quote(text: string): string {
  return `"${shorten(text)}"`;
}

/** The same between backticks, for text that has quotation marks of its own. */
export function code(text: string): string {
  return `\`${shorten(text)}\``;
}
