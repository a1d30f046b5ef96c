import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { changesFeed } from './feed-changes.ts';
import { feedText, newestPapers } from './feed.ts';
import { llmsText } from './llms.ts';
import { pagePaths, sitemapFiles } from './sitemap.ts';
import { COLLECTION, paperOf } from './test-collection.ts';
import { xmlText } from './xml.ts';

const address = (path: string) => `https://example.org/some/base/${path}`;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Element[];
}

/** Reads XML; throws where it is not well-formed. */
function elementOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', text => (open.at(-1)!.text += text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const all = (element: Element, name: string) => element.children.filter(child => child.name === name);

const FEEDS = {
  'of papers': elementOf(feedText(COLLECTION, address)!),
  'of changes': elementOf(changesFeed(COLLECTION, address)!)
};

describe('feeds', () => {
  it.each(Object.entries(FEEDS))('%s keep the rules of RFC 4287', (_, feed) => {
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    const entries = all(feed, 'entry');
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(all(element, name)).toHaveLength(1);
      expect(all(element, 'id')[0]!.text).toMatch(/^https:\/\//u);
      expect(all(element, 'updated')[0]!.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
      expect(all(element, 'link').map(link => link.attributes['rel'])).toContain('alternate');
      for (const link of all(element, 'link')) expect(URL.canParse(link.attributes['href']!)).toBe(true);
    }
    expect(all(feed, 'author')).toHaveLength(1);
    expect(new Set(entries.map(entry => all(entry, 'id')[0]!.text)).size).toBe(entries.length);
  });

  it('of changes tell builds whose day is known, with their causes', () => {
    const [entry, ...rest] = all(FEEDS['of changes'], 'entry');
    expect(rest).toEqual([]);
    expect(all(entry!, 'updated')[0]!.text).toBe('2025-01-02T00:00:00Z');
    expect(all(entry!, 'summary')[0]!.text).toBe(
      '3 papers (+1), 1 shared concept, 1 theme, 1 related pair, 0 stated links.\nc.txt is a new source.\nNew: C <new>\nAt a new address: A'
    );
    expect(changesFeed({ ...COLLECTION, builds: COLLECTION.builds.slice(1) }, address)).toBeUndefined();
  });
});

describe('feedText', () => {
  const feed = FEEDS['of papers'];

  it('gives the newest first, only papers whose day is known, and text as text', () => {
    expect(all(feed, 'entry').map(entry => all(entry, 'title')[0]!.text)).toEqual([
      'B # [x](javascript:1)',
      'A </script> & "B" <b>'
    ]);
    expect(all(feed, 'updated')[0]!.text).toBe('2025-01-02T00:00:00Z');
    expect(all(feed, 'entry').map(entry => all(entry, 'author').length)).toEqual([0, 1]);
  });

  it('does not grow with the collection, and is not written about nothing', () => {
    const slugs = Array.from({ length: 100 }, (_, at) => `p-${at}`);
    const papers = new Map(slugs.map(slug => [slug, paperOf(slug, { date: { iso: '2024-01-01' } })]));
    expect(newestPapers({ ...COLLECTION, papers })).toHaveLength(30);
    expect(feedText({ ...COLLECTION, papers: new Map() }, address)).toBeUndefined();
  });
});

describe('sitemapFiles', () => {
  const files = [
    './papers/[slug].astro',
    './papers/[...page].astro',
    './index.astro',
    './graph/index.astro',
    './404.astro',
    './about.astro'
  ];
  const paths = pagePaths({ files, papers: ['a', 'b'], concepts: ['x'], themes: ['t'] });

  it('finds the pages', () => {
    expect(paths).toEqual([
      '',
      'about/',
      'graph/',
      'papers/',
      'themes/t/',
      'papers/a/',
      'papers/b/',
      'concepts/x/'
    ]);
  });

  it('names every page by its whole address', () => {
    const written = sitemapFiles(paths.map(address), address);
    expect([...written.keys()]).toEqual(['sitemap']);
    const urlset = elementOf(written.get('sitemap')!);
    expect(urlset.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(urlset.children.map(url => url.children[0]!.text)).toEqual(paths.map(address));
  });

  it('splits a large one, and names the parts', () => {
    const files = sitemapFiles(paths.map(address), address, 3);
    expect([...files.keys()]).toEqual(['sitemap', 'sitemap-1', 'sitemap-2', 'sitemap-3']);
    const index = elementOf(files.get('sitemap')!);
    expect(index.name).toBe('sitemapindex');
    expect(index.children.map(part => part.children[0]!.text)).toEqual(
      [1, 2, 3].map(number => address(`sitemap-${number}.xml`))
    );
    const named = [1, 2, 3].flatMap(number => elementOf(files.get(`sitemap-${number}`)!).children);
    expect(named).toHaveLength(paths.length);
  });
});

it('XML holds no sign that it may not hold', () => {
  expect(xmlText('a\u0000\u0007\ufffe\ud800<&>"')).toBe('a\ufffd&lt;&amp;&gt;&quot;');
});

it('llms.txt begins as llmstxt.org asks, and links to all Markdown', () => {
  const text = llmsText(COLLECTION, address);
  expect(text).toMatch(/^# Papers \\& \\<Things>\n\n> What they say\.\n\n/u);
  expect(text).toContain(`- [T](${address('data/themes/t/papers.md')}): 2 papers`);
  expect(text).toContain(address('data/themes/no_theme/papers.md'));
});
