import { expect, test } from 'vitest';
import { sentenceHtml } from './sentence.ts';

test('a text becomes HTML; what is filled in stays what it is', () =>
  expect(sentenceHtml('A & [*b*](b), {c}.', { links: { b: '/?x=1&y="' }, slots: { c: '<i>*c*</i>' } })).toBe(
    'A &amp; <a href="/?x=1&amp;y=&quot;"><em>b</em></a>, <i>*c*</i>.'
  ));

test.each(['[a](b)', '{b}'])('%s cannot stay open', text =>
  expect(() => sentenceHtml(text)).toThrow('nothing is given for "b"')
);
