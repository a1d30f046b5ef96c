import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes an object as JSON, one element of its arrays a line: thousands of papers are more than one string can
 * hold. To a file (as a whole or not at all), or to standard output.
 */
export async function writeJson(value: object, path?: string): Promise<void> {
  if (path === undefined)
    return pipeline(Readable.from(pieces(value)), process.stdout as Writable, { end: false });
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(pieces(value)), createWriteStream(`${path}.part`));
  await rename(`${path}.part`, path);
}

function* pieces(value: object): Generator<string> {
  let before = '{';
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(member)) yield* elements(member);
    else yield JSON.stringify(member);
    before = ',\n';
  }
  yield before === '{' ? '{}\n' : '}\n';
}

function* elements(list: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const element of list) {
    yield `${before}${JSON.stringify(element)}`;
    before = ',\n';
  }
  yield list.length === 0 ? '[]' : '\n]';
}
