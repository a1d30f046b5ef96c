import { stripVTControlCharacters } from 'node:util';
import { Failure } from './failure.ts';

/**
 * What to say where a build fails on a file written by hand that reads well: it imports what is not there, or computes
 * what cannot be. `files` are paths relative to the project. Undefined where none of them is to blame.
 */
export function failureOfNote(cause: unknown, files: readonly string[]): Failure | undefined {
  if (!(cause instanceof Error)) return undefined;
  const told = stripVTControlCharacters(`${cause.message}\n${cause.stack ?? ''}`);
  // What is bundled goes by the name of its file, with a hash.
  const bundled = (path: string) => `/chunks/${path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length)}_`;
  const file = files.find(path => told.includes(path)) ?? files.find(path => told.includes(bundled(path)));
  if (file === undefined) return undefined;
  const missing = /Could not resolve '(?<name>[^']+)'/u.exec(told)?.groups?.['name'];
  return missing === undefined
    ? new Failure(
        `${file} reads well, but could not be shown: ${firstLine(cause.message)}`,
        'Mend what it computes in braces, or in what it imports. Moved out of its folder, it is left out of the site.'
      )
    : new Failure(
        `${file} imports "${missing}", and there is no such file or package`,
        'Correct the path, which counts from the folder of the file, or install the package beside Paperweave.'
      );
}

const firstLine = (text: string): string => text.trim().split('\n')[0]!;
