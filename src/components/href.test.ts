import { expect, test, vi } from 'vitest';
import { conceptHref, graphHref, href, paperHref, searchHref, themeHref } from './href.ts';

test.each(['/some/path', '/some/path/'])('links start with the base %s', base => {
  vi.stubEnv('BASE_URL', base);
  expect([href(''), paperHref('a'), conceptHref('b'), themeHref('c')]).toEqual([
    '/some/path/',
    '/some/path/papers/a/',
    '/some/path/concepts/b/',
    '/some/path/themes/c/'
  ]);
  vi.unstubAllEnvs();
});

test('a query is encoded', () => {
  expect(searchHref('C++ & "x"')).toBe('/search/?q=C%2B%2B%20%26%20%22x%22');
  expect(graphHref('paper', 'a')).toBe('/graph/?node=paper:a&depth=1');
});
