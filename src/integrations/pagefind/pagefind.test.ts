import { expect, test } from 'vitest';
import { isDeployed, mediaType } from './files.ts';
import { indexPath } from './serve.ts';

test.each([
  ['pagefind.js', true],
  ['pagefind-worker.js', true],
  ['pagefind-entry.json', true],
  ['wasm.en.pagefind', true],
  ['fragment/en_7133c1b.pf_fragment', true],
  ['pagefind-ui.js', false],
  ['pagefind-ui.css', false],
  ['pagefind-modular-ui.css', false],
  ['pagefind-component-ui.js', false],
  ['pagefind-highlight.js', false]
])('%s is deployed: %s', (path, expected) => expect(isDeployed(path)).toBe(expected));

test.each([
  ['/pagefind/pagefind.js', 'pagefind.js'],
  ['/some/base/pagefind/index/en_1.pf_index?ts=1', 'index/en_1.pf_index'],
  ['/papers/pagefind-of-old/', undefined],
  ['/pagefind/..%2f..%2fpackage.json', undefined],
  ['/', undefined]
])('%s asks for %s', (url, expected) => expect(indexPath(url, 'pagefind')).toBe(expected));

test.each([
  ['pagefind.js', 'text/javascript; charset=utf-8'],
  ['pagefind-entry.json', 'application/json'],
  ['wasm.en.pagefind', 'application/octet-stream']
])('%s is served as %s', (path, expected) => expect(mediaType(path)).toBe(expected));
