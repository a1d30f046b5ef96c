/** Line and column, from 1, at which the last key of a path is written; of the nearest key above it that is. */
export function placeOf(
  text: string,
  path: readonly PropertyKey[]
): { readonly line?: number; readonly column?: number } {
  let found = -1;
  for (const key of path) {
    const at = typeof key === 'string' ? keyAt(text, key, Math.max(found, 0)) : -1;
    if (at < 0) break;
    found = at;
  }
  if (found < 0) return {};
  const before = text.slice(0, found).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Where a key stands as one: after the start of a line, a brace or a comma, and before a colon. */
function keyAt(text: string, key: string, from: number): number {
  const name = key.replace(/[^\w]/gu, String.raw`\$&`);
  const match = new RegExp(String.raw`(?:^|[{,])[ \t]*(['"]?)(?=${name}\1\s*:)`, 'mu').exec(text.slice(from));
  return match ? from + match.index + match[0].length : -1;
}
