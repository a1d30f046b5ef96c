import { expect, it } from 'vitest';
import { failureOfNote } from './note-to-blame.ts';

const FILES = ['content/notes/darts.mdx', 'content/notes/concepts/pruning.mdx'];

/** An error as Astro throws it where a page is drawn. */
function thrown(message: string, chunk: string): Error {
  return Object.assign(new TypeError(message), {
    stack: `TypeError: ${message}\n    at _createMdxContent (file:///p/dist/.prerender/chunks/${chunk}_BV8Vi4Gp.mjs:4:48)`
  });
}

it.each([
  ['what it computes fails', thrown("Cannot read properties of null (reading 'x')", 'pruning')],
  [
    'what it imports is missing',
    new Error(
      "Build failed with 1 error:\n\n\u001B[31mError\u001B[0m: Could not resolve './no.jsx' in content/notes/darts.mdx\n  │"
    )
  ]
])('%s', (_, cause) => {
  const { message, hint, exit } = failureOfNote(cause, FILES)!;
  expect({ message, hint, exit }).toMatchSnapshot();
});

it('leaves alone what no file written by hand is to blame for', () => {
  expect(failureOfNote(thrown('no', 'other'), FILES)).toBeUndefined();
  expect(failureOfNote('no', FILES)).toBeUndefined();
});
