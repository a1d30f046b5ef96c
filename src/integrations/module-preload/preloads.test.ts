import { expect, test } from 'vitest';
import { withPreloads } from './preloads.ts';

const MODULES: Readonly<Record<string, string>> = {
  'a.js': 'import{x}from"./c.js";import"./b.js";import("./late.js");',
  'b.js': 'export const b=1',
  'c.js': 'import{d as e}from"./d.js";export{e as x}from"./a.js"',
  'd.js': 'import"./c.js"'
};
const page = (head: string) => `<html><head><title>A</title>${head}</head><body></body></html>`;
const script = (name: string) => `<script type="module" src="/base/_astro/${name}"></script>`;
const link = (name: string) => `<link rel="modulepreload" fetchpriority="low" href="/base/_astro/${name}">`;

test.each([
  ['names what its modules import, however deep, each once', ['a.js'], ['c.js', 'b.js', 'd.js']],
  ['names none that it asks for itself', ['b.js', 'a.js'], ['c.js', 'd.js']],
  ['stays as it is where nothing is imported', ['b.js'], []]
])('a page %s', (_, own, imported) => {
  const scripts = own.map(script).join('');
  const html = withPreloads(page(scripts), '_astro', name => MODULES[name]!);
  expect(html).toBe(page(scripts + imported.map(link).join('')));
});

test.each(['<script>1</script>', '<script type="module" src="/mine/a.js"></script>'])(
  'a page with %s alone stays as it is',
  own => {
    expect(withPreloads(page(own), '_astro', name => MODULES[name]!)).toBe(page(own));
  }
);
