import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const PROJECT = {
  seeds: [file('seeds/a.txt', 'a')],
  vocabulary: [file('seeds/vocabulary.csv', 'v'), file('seeds/vocabulary.ttl', 'w')]
};

it('says of each seed what it held, and of the rest whether it is the same', () => {
  expect(fingerprint(PROJECT, 12)).toMatchObject({
    seeds: { 'seeds/a.txt': 'ca978112ca1bbdca' },
    vocabulary: expect.stringMatching(/^[0-9a-f]{16}$/u),
    related: 12
  });
  expect(fingerprint({ ...PROJECT, vocabulary: [] }, 12)).not.toHaveProperty('vocabulary');
});

it('tells inputs apart, but not their order', () => {
  const text = (project: Parameters<typeof fingerprint>[0]) => JSON.stringify(fingerprint(project, 12));
  expect(text({ ...PROJECT, vocabulary: PROJECT.vocabulary.toReversed() })).toBe(text(PROJECT));
  expect(text({ ...PROJECT, curation: 'x' })).not.toBe(text(PROJECT));
  const other = [file('seeds/vocabulary.csv', 'vv'), PROJECT.vocabulary[1]!];
  expect(text({ ...PROJECT, vocabulary: other })).not.toBe(text(PROJECT));
});
