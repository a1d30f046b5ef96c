import { expect, test } from 'vitest';
import { exportsOf, textsFile, textsModule } from './index.ts';

test.each([
  ['en', './en/index.ts'],
  ['en-GB', './en/index.ts'],
  ['zu', './en/index.ts'],
  ['de', './de/index.ts'],
  ['de-AT', './de/index.ts']
])('a site in %s takes its texts from %s', (language, file) => expect(textsFile(language)).toBe(file));

test.each([
  ['en-GB', 'en-GB'],
  ['de-AT', 'de-AT'],
  ['zu', 'en']
])('where %s is asked for, the texts are in %s', async (asked, language) =>
  expect(await textsModule(asked)).toContain(`export const language = "${language}";`)
);

test('places that are whole are handed on, so that a script gets those it uses and no other language', () =>
  expect(exportsOf({ home: { a: '', b: '' } }, { home: { a: '', b: '' } }, 'de')).toEqual([
    'export { home } from "de";'
  ]));

test('where a text is missing, English stands in; where all are, its place', () =>
  expect(exportsOf({ home: { a: '', b: '' }, data: { c: '' } }, { home: { a: '' } }, 'de')).toEqual([
    'export const home = /*#__PURE__*/ Object.assign({}, english.home, own.home);',
    'export { data } from "./en/index.ts";'
  ]));
