import type { Diagnostic } from '../model/diagnostic.ts';
import type { NoteFile } from '../model/note.ts';
import { handwrittenPageSchema, noteSchema } from '../schema/handwritten.ts';
import { readFrontMatter, type Parts } from './front-matter.ts';
import { unknownName } from './names.ts';
import { readMdx } from './syntax.ts';
import type { Trouble } from './trouble.ts';

/** Reads a note or page written by hand. One that is broken is a diagnostic; a site is built without it. */
export function readHandwritten({ path, text }: NoteFile): Parts | Diagnostic {
  const isNote = path.startsWith('content/notes/');
  const parts = readFrontMatter(text, isNote ? noteSchema : handwrittenPageSchema);
  if ('message' in parts) return inFile('notes/front-matter', parts, path);
  const tree = readMdx(parts.body);
  if ('message' in tree) return inFile('notes/broken', tree, path);
  const unknown = unknownName(tree);
  return unknown ? inFile('notes/unknown-name', unknown, path) : parts;
}

function inFile(code: string, { message, line, column, hint }: Trouble, path: string): Diagnostic {
  const what = path.startsWith('content/notes/') ? 'note' : 'page';
  return {
    code,
    severity: 'error',
    message,
    file: path,
    line,
    column,
    hint: `${hint} Until then the site is built without this ${what}.`
  };
}
