import { expect, test } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { BASE, bytesOf, FILES, hasAddress, pages, textOf, type PageFacts } from './built-site.ts';
import { invalidHtml } from './html.ts';
import { structuredDataTrouble } from './structured-data.ts';

/** No browser here: these read the files of the built site, all of them where it matters. */
const ORIGIN = 'https://site.invalid';
const ALL = pages();
const BY_PATH = new Map(ALL.map(page => [page.path, page]));
const PATHS = new Set(FILES);

/** The first page in each folder, and every page that has a folder to itself. */
const KINDS = [
  ...Map.groupBy(
    ALL,
    ({ path }) =>
      path
        .split('/')
        .slice(0, path.split('/').length > 2 ? 1 : 2)
        .join('/') + path.split('/').length
  )
].map(([, [first]]) => first!.path);

const addressOf = (page: PageFacts) => new URL(page.path.replace(/index\.html$/u, ''), ORIGIN + BASE);

/** The file that an address of this site names; undefined for other sites. Pages know themselves by their address, if they know it. */
function fileOf(url: URL): string | undefined {
  if (url.origin !== ORIGIN && url.origin !== 'https://papers.example') return undefined;
  if (!url.pathname.startsWith(BASE)) return `outside ${BASE}: ${url.pathname}`;
  const path = decodeURIComponent(url.pathname.slice(BASE.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test('one page of each kind is valid HTML', async () => {
  expect(KINDS.length).toBeGreaterThan(12);
  expect(await invalidHtml(KINDS.map(path => [path, textOf(path)]))).toEqual([]);
});

test('every link, fragment and file that any page names is there @base', () => {
  const trouble = new Set<string>();
  for (const page of ALL) {
    for (const href of [...page.links.map(link => link.href), ...page.resources]) {
      const url = new URL(href, addressOf(page));
      const file = fileOf(url);
      if (file === undefined) continue;
      if (!PATHS.has(file)) trouble.add(`${page.path}: ${href}`);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment !== '' && BY_PATH.get(file)?.ids.includes(fragment) === false)
        trouble.add(`${page.path}: no place ${url.hash} on ${file}`);
    }
  }
  expect([...trouble]).toEqual([]);
});

test('no page has an id twice', () => {
  const twice = ALL.filter(({ ids }) => new Set(ids).size !== ids.length);
  expect(twice.map(({ path }) => path)).toEqual([]);
});

test('no page calls two places by one name', () => {
  const trouble = ALL.flatMap(page => {
    const named = page.links.filter(({ name }) => name !== '');
    const places = Map.groupBy(named, ({ name }) => name);
    return [...places].flatMap(([name, links]) => {
      const targets = new Set(links.map(({ href }) => new URL(href, addressOf(page)).href));
      return targets.size > 1 ? [`${page.path}: “${name}” leads to ${[...targets].join(' and ')}`] : [];
    });
  });
  expect(trouble).toEqual([]);
});

test('structured data has what schema.org and search engines ask for, and names pages that are there @base', () => {
  const trouble = ALL.flatMap(({ path }) =>
    structuredDataTrouble(textOf(path), url => PATHS.has(fileOf(new URL(url, ORIGIN + BASE)) ?? '')).map(
      what => `${path}: ${what}`
    )
  );
  expect(trouble).toEqual([]);
});

test('every page says in Open Graph what it is, with a picture where the site knows its own address @base', () => {
  const trouble = ALL.filter(({ path }) => !isUnlisted(path)).flatMap(({ path }) => {
    const html = textOf(path);
    const content = (name: string) =>
      new RegExp(`<meta property="og:${name}" content="(?<content>[^"]*)"`, 'u').exec(html)?.groups?.[
        'content'
      ];
    const missing = ['title', 'description', 'type', 'site_name'].filter(name => !content(name));
    const picture = content('image');
    if (!hasAddress()) return [...missing, ...(picture ? ['image'] : [])].map(name => `${path}: og:${name}`);
    const file = picture === undefined ? undefined : fileOf(new URL(picture));
    const isThere = file !== undefined && PATHS.has(file) && sizeOf(bytesOf(file)) === '1200 × 630';
    return [...missing, ...(isThere ? [] : [`image ${picture}`])].map(name => `${path}: og:${name}`);
  });
  expect(trouble).toEqual([]);
});

test('sitemap and feeds are well-formed and name pages that are there; no page is left out @base', () => {
  const files = FILES.filter(path => path.endsWith('.xml'));
  expect(files).toEqual(hasAddress() ? ['changes.xml', 'feed.xml', 'sitemap.xml'] : []);
  const isThere = (url: string) => PATHS.has(fileOf(new URL(url)) ?? '');
  for (const file of files) {
    const addresses = addressesIn(textOf(file));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter(url => !isThere(url))).toEqual([]);
  }
  if (!hasAddress()) return;
  const listed = new Set(addressesIn(textOf('sitemap.xml')).map(url => fileOf(new URL(url))));
  const unlisted = ALL.map(({ path }) => path).filter(path => !listed.has(path) && !isUnlisted(path));
  expect(unlisted).toEqual(['404.html']);
});

test('each paper stands in a Markdown file that llms.txt leads to @base', () => {
  const llms = textOf('llms.txt');
  const files = FILES.filter(path => /^data\/themes\/.*\.md$/u.test(path));
  expect(files.filter(path => !llms.includes(`${BASE}${path})`))).toEqual([]);
  const text = files.map(textOf).join('\n');
  const papers = FILES.filter(path => /^papers\/[^/]+\/index\.html$/u.test(path) && !isUnlisted(path));
  const slugs = papers
    .map(path => path.replace(/index\.html$/u, ''))
    .filter(path => !/^papers\/\d+\/$/u.test(path));
  expect(slugs.length).toBeGreaterThan(100);
  expect(slugs.filter(slug => !text.includes(`- Page: ${slug}\n`))).toEqual([]);
});

/** Addresses of an XML file, from elements and attributes. Throws where it is not well-formed. */
function addressesIn(xml: string): string[] {
  const found: string[] = [];
  let element = '';
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    element = name;
    const { href } = attributes as Record<string, string>;
    if (href !== undefined) found.push(href);
  });
  parser.on('text', text => {
    if (element === 'loc') found.push(text);
  });
  parser.on('closetag', () => (element = ''));
  parser.write(xml).close();
  return found;
}

/** True for what search engines are asked to leave out: pages that send their readers on, and the graph in a frame. */
function isUnlisted(path: string): boolean {
  return textOf(path).includes('<meta name="robots" content="noindex"');
}

/** Width and height of a PNG picture. */
function sizeOf(png: Buffer): string {
  return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
}
