/**
 * Reads front matter as our writer lays it out: a key a line with its value as JSON, a list an item a line. Gives nothing
 * for any other YAML.
 */
export function readJsonLines(source: string): Record<string, unknown> | undefined {
  const entries: [key: string, value: unknown][] = [];
  let list: unknown[] | undefined;
  try {
    for (const line of source.trimEnd().split('\n')) {
      const [, key, value] = /^([a-zA-Z]+):(?: (.+))?$/u.exec(line) ?? [];
      if (key !== undefined) {
        list = value === undefined ? [] : undefined;
        entries.push([key, list ?? JSON.parse(value!)]);
      } else if (list && line.startsWith('  - ')) list.push(JSON.parse(line.slice(4)));
      else if (!line.startsWith('#')) return undefined;
    }
  } catch {
    return undefined;
  }
  return Object.fromEntries(entries);
}
