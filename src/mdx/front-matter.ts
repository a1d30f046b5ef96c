/**
 * Outside YAML's printable characters (YAML 1.2.2, production 1), or a line break to some editors, and yet written bare by
 * JSON.stringify.
 */
const FRAGILE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON on one line that is YAML as well; keys with undefined values are left out. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(FRAGILE, escapeUnit);
}

function field(key: string, value: unknown): string {
  const isList = Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';
  if (!isList) return `${key}: ${json(value)}\n`;
  return `${key}:\n${value.map(item => `  - ${json(item)}\n`).join('')}`;
}

/**
 * YAML front matter, fences included: a comment, then a key a line with its value as JSON, lists of objects an object a line,
 * so that a diff shows what changed. Keys are identifiers; those with undefined values are left out.
 */
export function frontMatter(comment: readonly string[], data: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  const lines = comment.map(line => `# ${line.replace(/\p{Cc}|[\u2028\u2029]/gu, ' ')}\n`);
  return `---\n${lines.join('')}${fields.map(([key, value]) => field(key, value)).join('')}---\n`;
}
