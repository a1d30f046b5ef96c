import { evaluateSync } from '@mdx-js/mdx';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { evaluate } from 'satteri';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { conceptOf, EMPTY_GRAPH, indexOf, paperOf } from '../../../tests/fixtures/collection.ts';
import { essence, NASTY, nastyText } from '../../../tests/fixtures/nasty.ts';
import { shownText } from '../../../tests/fixtures/shown.ts';
import { writeContent } from '../../mdx/index.ts';
import type { TextLink } from '../../model/paper.ts';
import { readable } from '../../model/segments.ts';
import { splitFrontMatter } from './front-matter.ts';
import { toHtml } from './html.ts';

/** A JSX runtime whose elements are their text. Only paragraphs, links, `<Concept>` and `<Maths>` are known. */
const runtime = {
  Fragment: 'fragment',
  jsx: element,
  jsxs: element
};

function element(type: unknown, props: unknown): string {
  const { children = '' } = props as { children?: unknown };
  if (typeof type === 'function') return String(type(props));
  if (!['fragment', 'p', 'a'].includes(String(type))) throw new Error(`element ${String(type)}`);
  return [children].flat(Infinity).join('');
}

const components = {
  Concept: (props: unknown) => element('a', props),
  Maths: (props: unknown) => element('a', props)
};

function compiled(source: string): string {
  const { default: content } = evaluateSync(source, { ...runtime, baseUrl: 'file:///x' } as never);
  return String((content as (props: object) => unknown)({ components }));
}

function compiledBySatteri(source: string): string {
  const features = { gfm: false, smartPunctuation: false };
  const { default: content } = evaluate(source, { ...runtime, features } as never) as Record<string, unknown>;
  return String((content as (props: object) => unknown)({ components }));
}

/** Writes a paper and reads its page back: front matter through our reader and through YAML, the body as three tools show it. */
function throughPage(title: string, abstract: string, links: readonly TextLink[] = []) {
  const papers = [
    paperOf('one', title, abstract, { links }),
    paperOf('two', 'Two', 'A mixture of experts. S^{2}FT')
  ];
  const concepts = [
    conceptOf('mixture-of-experts', ['one', 'two']),
    conceptOf('s', ['one', 'two'], { label: 's^{2}ft' })
  ];
  const index = indexOf(papers, concepts);
  const used = index.concepts.map(concept => ({
    ...concept,
    papers: index.papers
      .filter(entry => entry.concepts.some(({ id }) => id === concept.id))
      .map(entry => entry.paper)
  }));
  const { value, diagnostics } = writeContent(papers, { ...index, concepts: used }, EMPTY_GRAPH);
  const file = value.find(({ path }) => path === 'content/papers/one.mdx');
  if (!file) throw new Error(JSON.stringify(diagnostics));
  const { data, body, bodyLine } = splitFrontMatter(file.text, file.path);
  const html = toHtml(body, { base: '/', types: new Map() }, { file: file.path, bodyLine });
  const yaml = parse(file.text.slice(4, file.text.length - body.length - 4)) as unknown;
  return {
    data,
    yaml,
    body,
    html,
    shown: shownText(parseFragment(html)),
    mdx: compiled(body),
    satteri: compiledBySatteri(body)
  };
}

function expectSame(title: string, abstract: string): void {
  const page = throughPage(title, abstract);
  expect(page.data).toMatchObject({ title, abstract });
  expect(page.yaml).toEqual(page.data);
  expect(page.shown).toBe(readable(abstract));
  expect(page.mdx).toBe(page.shown);
  expect(page.satteri).toBe(page.shown);
  expect(essence(page.shown)).toBe(essence(abstract));
  expect(page.html).not.toContain('__');
  expect(globalThis).not.toHaveProperty('evaluated');
}

const withoutSpaces = (text: string): string => essence(essence(text).replaceAll(' ', ''));

test.each(NASTY.map(text => ({ text })))('$text is shown as it is, wherever it stands', ({ text }) => {
  for (const abstract of [
    text,
    `${text} after`,
    `before ${text}`,
    `before\n${text}\nafter`,
    `${text}${text}`
  ]) {
    expectSame(`T${text}`, abstract);
  }
});

test('any title and abstract read the same through our loader and through two MDX compilers, and nothing is evaluated', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (title, abstract) => expectSame(`T${title}`, abstract)),
    { numRuns: 2_000, seed: 7 }
  );
});

test('links with any text and address read the same through our loader and through two MDX compilers', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    nastyText.map(path => `https://example.org/${path}`),
    nastyText
  );
  fc.assert(
    fc.property(nastyText, nastyText, nastyText, address, (before, text, after, url) => {
      const link = { url, text, start: before.length, end: before.length + 3 };
      const page = throughPage('T', `${before}<a>${after}`, [link]);
      expect(page.mdx).toBe(page.shown);
      expect(page.satteri).toBe(page.shown);
      const parts = [before, text, after].map(part => part.toWellFormed());
      expect(withoutSpaces(page.shown)).toBe(withoutSpaces(parts.join('')));
      expect(globalThis).not.toHaveProperty('evaluated');
    }),
    { numRuns: 2_000, seed: 7 }
  );
});
