import { createHash } from 'node:crypto';
import { GENERATOR_VERSION, type BuildInputs } from '../model/build.ts';
import type { Project } from './read-project.ts';

/** What a project is built from, as hashes: the first 16 hex digits of SHA-256. */
export function fingerprint(
  { seeds, curation, vocabulary }: Pick<Project, 'seeds' | 'curation' | 'vocabulary'>,
  related: number
): BuildInputs {
  const words = vocabulary.map(({ path, bytes }) => `${path}\n${sha256(bytes)}\n`).sort();
  return {
    seeds: Object.fromEntries(seeds.map(({ path, bytes }) => [path, sha256(bytes)])),
    ...(curation !== undefined && { curation: sha256(curation) }),
    ...(words.length > 0 && { vocabulary: sha256(words.join('')) }),
    related,
    generator: GENERATOR_VERSION
  };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
