import { expect, test } from 'vitest';
import { dataScript, relocatePage, relocateStyle, rootOf } from './pages.ts';

test.each([
  ['index.html', './'],
  ['about/index.html', '../'],
  ['papers/a/index.html', '../../']
])('from %s the root is %s', (path, root) => expect(rootOf(path)).toBe(root));

const PARTS = { styles: ['folder/index.css'], scripts: ['folder/index.js'] };
const relocated = (body: string) =>
  relocatePage(`<html><head></head><body>${body}</body></html>`, 'papers/a/index.html', PARTS).replace(
    /^.*<body>|<script src.*$/gu,
    ''
  );

test.each([
  ['<a href="/">', '<a href="../../index.html">'],
  ['<a href="/papers/b/">', '<a href="../../papers/b/index.html">'],
  ['<a href="/search/?q=a%20b">', '<a href="../../search/index.html?q=a%20b">'],
  ['<a href="/papers/b/#why">', '<a href="../../papers/b/index.html#why">'],
  ['<a href="#why">', '<a href="#why">'],
  ['<a href="https://papers.example/a/">', '<a href="https://papers.example/a/">'],
  ['<link rel="stylesheet" href="/_astro/a.css">', '<link rel="stylesheet" href="../../_astro/a.css">'],
  ['<form action="/search/">', '<form action="../../search/index.html">'],
  ['<graph-explorer data-base="/graph/data/">', '<graph-explorer data-base="../../graph/data/">'],
  ['<p>Write href="/papers/"</p>', '<p>Write href="/papers/"</p>'],
  ['<script type="module" src="/_astro/a.js"></script>', ''],
  ['<keep-offline></keep-offline>', '']
])('%s becomes %s', (before, after) => expect(relocated(before)).toBe(after));

test('a page gets its root, styles and scripts', () => {
  expect(relocatePage('<html><head></head><body></body></html>', 'about/index.html', PARTS)).toBe(
    '<html><head><script>globalThis.PAPERWEAVE_ROOT=new URL("../",location.href).href</script>' +
      '<link rel="stylesheet" href="../folder/index.css"></head>' +
      '<body><script src="../folder/index.js"></script></body></html>'
  );
});

test('a style finds the fonts beside it', () =>
  expect(relocateStyle('@font-face{src:url(/_astro/a.woff2),url("/_astro/b.woff2")}')).toBe(
    '@font-face{src:url(a.woff2),url("b.woff2")}'
  ));

test('a file becomes a script that hands over its bytes', () =>
  expect(dataScript('graph/data/a.json', new TextEncoder().encode('{"a":"é"}'))).toBe(
    'paperweaveFile("graph/data/a.json","eyJhIjoiw6kifQ==");\n'
  ));
