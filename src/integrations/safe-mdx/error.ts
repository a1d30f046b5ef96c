import { AstroError } from 'astro/errors';

/** A place in a file, for messages; line and column are counted from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const REWRITE = 'Let `npm run content` write it anew; what you write yourself belongs in content/notes/.';

/** An error that Astro shows with file, line, column and hint. */
export function fileError({ file, line, column }: FilePlace, message: string, hint = ''): AstroError {
  const error = new AstroError(
    `${file}:${line}:${column}: ${message}`,
    hint === '' ? REWRITE : `${hint} ${REWRITE}`
  );
  return Object.assign(error, { loc: { file, line, column } });
}
