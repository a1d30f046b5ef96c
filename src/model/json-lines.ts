/**
 * An object as JSON with an entry of each of its lists and records a line, so that a diff shows what changed. Keys with
 * undefined values are left out.
 */
export function jsonLines(data: object): string {
  const fields = Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${member(value)}`]
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function member(value: unknown): string {
  if (Array.isArray(value))
    return block(
      '[',
      value.map(item => JSON.stringify(item)),
      ']'
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).flatMap(([name, item]) =>
    item === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(item)}`]
  );
  return block('{', lines, '}');
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0
    ? open + close
    : `${open}\n${lines.map(line => `    ${line}`).join(',\n')}\n  ${close}`;
}
