import { expect, test } from 'vitest';
import { statedLinks } from './links.ts';

test.each([
  ['https://github.com/a/b.git', 'code', 'github.com/a/b'],
  ['https://www.github.com/a/b/tree/main/', 'code', 'github.com/a/b/tree/main'],
  ['https://huggingface.co/a/b', 'model', 'huggingface.co/a/b'],
  ['https://huggingface.co/datasets/a/b', 'data', 'huggingface.co/datasets/a/b'],
  ['https://huggingface.co/spaces/a/b', 'demo', 'huggingface.co/spaces/a/b'],
  ['https://huggingface.co/papers/2401.1', 'link', 'huggingface.co/papers/2401.1'],
  ['https://a.github.io/b/', 'project', 'a.github.io/b'],
  ['https://notgithub.io/', 'link', 'notgithub.io'],
  ['https://youtu.be/x', 'video', 'youtu.be/x'],
  ['https://example.org', 'link', 'example.org']
])('%s is %s', (url, kind, name) => expect(statedLinks([{ url }])).toEqual([{ url, kind, name }]));

test('the same place is named once, and only the web is', () => {
  const links = ['https://a.org/x', 'https://a.org/x/', 'javascript:alert(1)', 'no address'];
  expect(statedLinks(links.map(url => ({ url }))).map(({ url }) => url)).toEqual(['https://a.org/x']);
});
