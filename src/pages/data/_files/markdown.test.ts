import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { nastyText } from '../../../../tests/fixtures/nasty.ts';
import { readable } from '../../../model/segments.ts';
import { groupsOf } from './collection.ts';
import { escaped, markdownOf } from './markdown.ts';
import { COLLECTION } from './test-collection.ts';

const parse = (text: string) => unified().use(remarkParse).parse(text);

it('shows every text as it is, as one paragraph of nothing but text', () => {
  fc.assert(
    fc.property(nastyText, text => {
      const shown = readable(text).trim();
      fc.pre(shown !== '');
      const { children } = parse(`before\n\n${escaped(text)}\n\nafter`);
      expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
      expect((children[1] as { children: { type: string }[] }).children.map(({ type }) => type)).toEqual([
        'text'
      ]);
      expect(toString(children[1]).trim()).toBe(shown.replaceAll('\0', '\ufffd').trim());
    }),
    { numRuns: 1000 }
  );
});

it('writes a heading and the facts of each paper', () => {
  const [text = ''] = groupsOf(COLLECTION).flatMap(group => markdownOf(COLLECTION, group));
  const headings = parse(text).children.filter(({ type }) => type === 'heading');
  expect(headings.map(heading => toString(heading))).toEqual([
    'T',
    'A </script> & "B" <b>',
    'B # [x](javascript:1)'
  ]);
  expect(text).toContain('- Authors: Jane Doe\n');
  expect(text).toContain('- Date: 2025-01-02 (year inferred)\n');
});
