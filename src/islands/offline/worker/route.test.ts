import { expect, test } from 'vitest';
import { addressOf, keyOf, mediaType, route } from './route.ts';

const SCOPE = 'https://papers.example/some/path/';

test.each([
  ['', 'index.html', 'page'],
  ['papers/a/', 'papers/a/index.html', 'page'],
  ['papers/a', 'papers/a/index.html', 'page'],
  ['papers/a/?q=1#top', 'papers/a/index.html', 'page'],
  ['papers/gpt-3.5', 'papers/gpt-3.5/index.html', 'page'],
  ['404.html', '404.html', 'page'],
  ['concepts/caf%C3%A9/', 'concepts/café/index.html', 'page'],
  ['_astro/Base.1f.css', '_astro/Base.1f.css', 'fixed'],
  ['pagefind/fragment/en_1.pf_fragment', 'pagefind/fragment/en_1.pf_fragment', 'fixed'],
  ['pagefind/pagefind.en_1.pf_meta', 'pagefind/pagefind.en_1.pf_meta', 'fixed'],
  ['pagefind/pagefind-entry.json?ts=1763687821', 'pagefind/pagefind-entry.json', 'data'],
  ['graph/data/overview.json?v=1', 'graph/data/overview.json', 'data']
])('%s asks for %s, a %s', (address, path, kind) =>
  expect(route(SCOPE + address, SCOPE, kind === 'page')).toEqual({ path, kind })
);

test.each([
  'https://elsewhere.example/some/path/',
  'https://papers.example/other/',
  `${SCOPE}sw.js`,
  `${SCOPE}offline/papers-00-0123456789abcdef.pack`,
  `${SCOPE}%E0%A4%A`
])('%s is left alone', url => expect(route(url, SCOPE, true)).toBeUndefined());

test('a part of a page that has an unknown ending is no page', () =>
  expect(route(`${SCOPE}data/graph.gexf`, SCOPE, false)).toEqual({ path: 'data/graph.gexf', kind: 'data' }));

test.each([
  ['index.html', '', 'index.html'],
  ['papers/a/index.html', 'papers/a/', 'papers/a/index.html'],
  ['concepts/café/index.html', 'concepts/caf%C3%A9/', 'concepts/caf%C3%A9/index.html'],
  ['404.html', '404.html', '404.html']
])('%s has the address %s and the key %s', (path, address, key) => {
  expect(addressOf(path, SCOPE)).toBe(SCOPE + address);
  expect(keyOf(path, SCOPE)).toBe(SCOPE + key);
});

test.each([
  ['papers/a/index.html', 'text/html; charset=utf-8'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream']
])('%s is served as %s', (path, type) => expect(mediaType(path)).toBe(type));
