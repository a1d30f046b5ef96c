import { expect, test } from 'vitest';
import { textsFile, textsModule } from './index.ts';

test.each([
  ['en', './en/index.ts'],
  ['en-GB', './en/index.ts'],
  ['zu', './en/index.ts']
])('a site in %s takes its texts from %s', (language, file) => expect(textsFile(language)).toBe(file));

test.each([
  ['en-GB', 'en-GB'],
  ['zu', 'en']
])('where %s is asked for, the texts are in %s', async (asked, language) =>
  expect(await textsModule(asked)).toContain(`export const language = "${language}";`)
);

test('a place with all its texts is handed on, so that a script gets it and no other', async () =>
  expect(await textsModule('en')).toContain('export { home } from "./en/index.ts";'));
