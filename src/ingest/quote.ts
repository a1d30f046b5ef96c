/** The user's own text in quotes, on one line and at most about 60 characters long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 60).toWellFormed().trimEnd()}…` : line}"`;
}
