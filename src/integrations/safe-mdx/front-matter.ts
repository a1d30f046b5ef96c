import { parse, YAMLParseError } from 'yaml';
import { readJsonLines } from '../../model/front-matter.ts';
import { fileError } from './error.ts';

/** A generated file, taken apart. */
export interface Parts {
  readonly data: Record<string, unknown>;
  readonly body: string;
  /** Line of the file that the body starts on, counted from 1. */
  readonly bodyLine: number;
}

/** Front matter and body of a file. Throws an AstroError with the line where there is no front matter or it is no YAML. */
export function splitFrontMatter(text: string, file: string): Parts {
  const match = /^---\r?\n(?<source>[\s\S]*?)^---(?:\r?\n|$)/mu.exec(text);
  if (match?.index !== 0) {
    throw fileError({ file, line: 1, column: 1 }, 'no front matter found.', 'The first line must be "---".');
  }
  const source = match.groups!['source']!;
  return {
    // The same values as the YAML parser gives, in a small part of the time (README.md).
    data: readJsonLines(source) ?? readYaml(source, file),
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length
  };
}

function readYaml(source: string, file: string): Record<string, unknown> {
  try {
    const data: unknown = parse(source);
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    const [reason] = error.message.split(' at line ');
    throw fileError({ file, line: line + 1, column: col }, `the front matter is no YAML: ${reason}.`);
  }
  throw fileError(
    { file, line: 2, column: 1 },
    'the front matter holds no keys.',
    'Write "key: value" lines.'
  );
}
