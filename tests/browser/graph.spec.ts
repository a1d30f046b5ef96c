import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import papaparse from 'papaparse';
import { GEXF, GRAPHML, violations } from '../fixtures/graph-schemas.ts';
import {
  WIRE_VERSION,
  type ChangedFile,
  type OverviewFile,
  type ShardFile
} from '../../src/islands/graph-explorer/wire.ts';

interface Names {
  readonly id: readonly string[];
  readonly label: readonly string[];
  readonly type: readonly number[];
}

const list = (page: Page) => page.locator('.ge-list');
const detail = (page: Page) => page.locator('.ge-detail');
const status = (page: Page) => page.locator('graph-explorer [role="status"]');
const stage = (page: Page) => page.locator('.ge-stage');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./graph/${query}`);
  await expect(page.locator('graph-explorer')).toHaveAttribute('data-state', 'ready');
}

/** Concepts, those that most papers share first: they are in every build. */
async function topConcepts(page: Page): Promise<{ id: string; label: string }[]> {
  await page.goto('./graph/');
  return page.evaluate(async () => {
    const names = (await (await fetch('data/names.json')).json()) as Names;
    return names.id.slice(0, 4).map((id, at) => ({ id, label: names.label[at]! }));
  });
}

async function topConcept(page: Page): Promise<{ id: string; label: string }> {
  return (await topConcepts(page))[0]!;
}

test('first look: themes in list and picture, drawn, and what it shows in words @base', async ({ page }) => {
  await open(page);
  await expect(page.locator('graph-explorer')).toHaveAttribute('data-graph', 'drawn');
  await expect(page.locator('.ge-sentence')).toContainText('196 papers');
  const themes = await list(page).locator('button[data-id^="theme:"]').count();
  expect(themes).toBeGreaterThan(3);
  await expect(page.locator('.ge-canvas > svg circle')).toHaveCount(themes);
  const labels = () => page.locator('.ge-label').allTextContents();
  const before = await labels();
  expect(before.length).toBeGreaterThan(3);
  await expect(page.locator('.ge-canvas canvas')).toHaveCount(0);
  await stage(page).hover();
  await expect(page.locator('graph-explorer')).toHaveAttribute('data-graph', 'live');
  await expect(page.locator('.ge-canvas canvas').first()).toBeAttached();
  await expect(page.locator('.ge-canvas > svg')).toHaveCount(0);
  // What takes the place of the first frame stands as it stood.
  await expect.poll(labels).toEqual(before);
});

test('a first view, script and fonts included, travels in 150 KB, also with a paper or a line selected', async ({
  browser,
  baseURL,
  page: reader
}) => {
  const { paper, concept, related } = await samples(reader);
  for (const query of ['', `?node=${paper}`, `?node=${concept}&depth=1`, `?node=${edge(paper, related)}`]) {
    const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', response => {
      sizes.push(response.body().then(body => gzipSync(body).length));
    });
    await open(page, query);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.ge-canvas > svg').locator('circle, path').first()).toBeVisible();
    await expect(detail(page)).not.toContainText('Loading');
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total, query).toBeGreaterThan(20_000);
    expect(total, query).toBeLessThanOrEqual(150_000);
    await context.close();
  }
});

test('a click opens a theme, then selects in it, with evidence on demand; it never leaves the page', async ({
  page
}) => {
  await open(page);
  await list(page).locator('button[data-id^="theme:"]').first().click();
  await expect(page).toHaveURL(/open=.+&node=theme:/u);
  await list(page).locator('button[data-id^="concept:"]').first().click();
  await expect(page).toHaveURL(/node=concept:/u);
  await expect(detail(page).getByRole('link', { name: 'Open the concept’s page' })).toBeVisible();
  await detail(page).locator('.ge-why').first().click();
  await expect(page).toHaveURL(/node=concept:[a-z0-9-]+~paper:/u);
  await expect(detail(page).locator('blockquote mark').first()).toBeVisible();
  await detail(page).locator('[data-pick^="paper:"]').first().click();
  await expect(detail(page).locator('.ge-abstract')).not.toBeEmpty();
  await detail(page).locator('h3:has-text("Related") + ul .ge-why').first().click();
  await expect(detail(page).locator('.ge-reason').first().locator('blockquote mark')).toHaveCount(2);
  await expect(page).toHaveURL(/\/graph\//u);
});

test('a click on the picture selects', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  // The name of the largest theme stands in its region.
  const name = await list(page).locator('button[data-id^="theme:"] .ge-name').first().textContent();
  const label = page.locator('.ge-label-region', { hasText: name!.split(' ')[0]! }).first();
  await expect(label).toBeVisible();
  const box = (await label.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/node=theme:/u);
});

test('by keyboard: arrows to a neighbour, Home, End, Enter, Escape, the keys', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await stage(page).focus();
  await page.keyboard.press('Home');
  await expect(status(page)).toContainText(/, theme, \d+ papers?/u);
  const first = new URL(page.url()).searchParams.get('node');
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/node=theme:/u);
  await page.keyboard.press('End');
  expect(new URL(page.url()).searchParams.get('node')).not.toBe(first);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/graph\/$/u);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await stage(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=/u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/themes\//u);
});

test('by keyboard: f finds, + and − zoom, 0 shows everything again', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const places = () =>
    page
      .locator('.ge-label')
      .evaluateAll(labels => labels.map(label => (label as HTMLElement).style.transform).toSorted());
  await stage(page).focus();
  await expect(page.locator('graph-explorer')).toHaveAttribute('data-graph', 'live');
  const first = await places();
  for (const key of ['+', '-']) {
    await page.keyboard.press(key);
    await expect.poll(places).not.toEqual(first);
    await page.keyboard.press('0');
    await expect.poll(places).toEqual(first);
  }
  await page.keyboard.press('f');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('every question keeps its picture in the address: the same in words from a copied link', async ({
  page,
  browser
}) => {
  test.slow();
  const [first, second, third] = await topConcepts(page);
  const { theme, paper, concept } = await samples(page);
  const elsewhere = await browser.newContext();
  const copy = await elsewhere.newPage();
  for (const query of [
    `?open=${theme}&node=${paper}`,
    `?node=${first!.id}&depth=3&off=paper`,
    `?from=${paper}&to=${second!.id}`,
    `?together=${first!.id},${second!.id},${third!.id}&pick=${concept}`,
    `?time=theme:${theme}`,
    '?view=bridges&weight=20',
    `?view=changed&theme=${theme}`
  ]) {
    await open(page, query);
    const words = await page.locator('.ge-sentence').textContent();
    const rows = await list(page).locator('button[data-id]').count();
    expect(page.url(), query).toContain(query);
    await copy.goto(page.url());
    await expect(copy.locator('graph-explorer')).toHaveAttribute('data-state', 'ready');
    await expect(copy.locator('.ge-sentence')).toHaveText(words!);
    await expect(list(copy).locator('button[data-id]')).toHaveCount(rows);
  }
  await elsewhere.close();
});

test('the list does all the graph does: one tab stop, arrows select, Enter opens the page', async ({
  page
}) => {
  const { id } = await topConcept(page);
  await open(page, `?node=${id}`);
  await expect(list(page).locator('button[tabindex="0"]')).toHaveCount(1);
  const current = list(page).locator('button[aria-current]');
  await expect(current).toHaveAttribute('data-id', id);
  await current.focus();
  await page.keyboard.press('ArrowDown');
  await expect(current).not.toHaveAttribute('data-id', id);
  await expect(current).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(current).toHaveAttribute('data-id', id);
  const rows = list(page).locator('button[data-id]');
  for (const [key, end] of [
    ['End', rows.last()],
    ['Home', rows.first()]
  ] as const) {
    await page.keyboard.press(key);
    await expect(end).toBeFocused();
    await expect(end).toHaveAttribute('aria-current', 'true');
  }
  await list(page).locator(`button[data-id="${id}"]`).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/concepts/${id.slice(8)}/$`, 'u'));
});

test('around: depth in the address, the same picture in words from a copied link', async ({
  page,
  context
}) => {
  const { id } = await topConcept(page);
  await open(page, `?node=${id}&depth=1`);
  await expect(page.locator('.ge-sentence')).toContainText(/directly tied to/iu);
  await page.getByRole('button', { name: '2', exact: true }).click();
  await expect(page.locator('.ge-sentence')).toContainText('within two steps of');
  await expect(page).toHaveURL(/depth=2/u);
  const words = await page.locator('.ge-sentence').textContent();
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(copy.locator('.ge-sentence')).toHaveText(words!);
  await expect(copy.locator('.ge-missing')).toHaveText(/of \d+ shown/u);
});

test('between: the other end is found by name; the best ways are listed', async ({ page }) => {
  await open(page, '?view=bridges');
  await list(page).locator('button[data-id^="concept:"]').nth(2).click();
  await page.getByRole('button', { name: 'Between' }).click();
  await expect(page.locator('.ge-sentence')).toContainText('Choose the other end');
  await list(page).locator('button[data-id^="concept:"]').nth(9).click();
  await expect(page).toHaveURL(/from=concept:.+&to=concept:/u);
  await expect(page.locator('.ge-sentence')).toContainText(/ways? between/u);
  await expect(list(page).locator('h2').first()).toContainText('Way 1');
});

test('bridges: concepts that tie themes', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Bridges' }).click();
  await expect(page).toHaveURL(/view=bridges/u);
  await expect(page.locator('.ge-sentence')).toContainText('reaches furthest');
  expect(await list(page).locator('button[data-id^="concept:"]').count()).toBeGreaterThan(5);
});

test('changed: what the last build changed, in its places, and the same from a copied link', async ({
  page,
  browser
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Changed', exact: true }).click();
  await expect(page).toHaveURL(/view=changed$/u);
  await expect(page.locator('.ge-sentence')).toContainText(/build/u);
  const words = await page.locator('.ge-sentence').textContent();
  const elsewhere = await browser.newContext();
  const copy = await elsewhere.newPage();
  await copy.goto(page.url());
  await expect(copy.locator('.ge-sentence')).toHaveText(words!);
  await elsewhere.close();
});

/** `changed.json` as a build writes it, with what it names taken from the site's own first shard. */
async function changedFrom(page: Page, isFirst: boolean): Promise<ChangedFile> {
  const read = async (path: string): Promise<unknown> =>
    (await page.request.get(`./graph/data/${path}.json`)).json();
  const { themes } = (await read('overview')) as OverviewFile;
  const { nodes } = (await read(`shard/theme-${themes[0]!.id}`)) as ShardFile;
  const paper = nodes.id.findIndex(id => id.startsWith('paper:'));
  const concept = nodes.id.findIndex(id => id.startsWith('concept:'));
  const pair = <T>(list: readonly T[]): T[] => [list[paper]!, list[concept]!];
  const { id, label, type, x, y, size, date, sources } = nodes;
  const columns = { id: pair(id), label: pair(label), type: pair(type), x: pair(x), y: pair(y) };
  const groups: ChangedFile['groups'] = [
    { of: 'papers', turn: 'came', total: 1, rows: [{ id: id[paper]! }] },
    { of: 'concepts', turn: 'changed', total: 1, rows: [{ id: id[concept]!, papers: [2, 4] }] },
    { of: 'concepts', turn: 'went', total: 1, rows: [{ name: 'a name that went' }] }
  ];
  return {
    version: WIRE_VERSION,
    build: 5,
    newest: 5,
    isFirst,
    groups: isFirst ? [] : groups,
    nodes: { ...columns, size: pair(size), date: pair(date), sources: pair(sources) },
    home: ['rest', 'rest'],
    edges: { a: [], b: [], weight: [] }
  };
}

test('changed: what came, what changed and what went, in list, picture and words', async ({ page }) => {
  const file = await changedFrom(page, false);
  await page.route('**/graph/data/changed.json*', route => route.fulfill({ json: file }));
  await open(page, '?view=changed');
  await expect(page.locator('.ge-sentence')).toHaveText(
    'Since the build before: 1 paper came; 1 concept changed and 1 went.'
  );
  await expect(list(page).locator('h2')).toHaveText([/New papers/u, /Changed concepts/u, /Gone concepts/u]);
  await expect(list(page)).toContainText('2 → 4 papers');
  await expect(list(page).locator('li', { hasText: 'A name that went' }).locator('button')).toHaveCount(0);
  await expect(page.locator('.ge-label-paper')).toHaveCount(1);
  await list(page).locator('button[data-id^="paper:"]').click();
  await expect(detail(page).getByRole('link', { name: 'Read the paper’s page' })).toBeVisible();
  await expect(page).toHaveURL(/view=changed&pick=paper:/u);
});

test('changed: on the first build it says that there is nothing to compare with', async ({ page }) => {
  const file = await changedFrom(page, true);
  await page.route('**/graph/data/changed.json*', route => route.fulfill({ json: file }));
  await open(page, '?view=changed');
  await expect(page.locator('.ge-sentence')).toContainText('nothing before it to compare with');
  await expect(list(page).locator('button[data-id^="theme:"]').first()).toBeVisible();
});

test('together: one more is chosen by name; the same words from a copied link', async ({ page, browser }) => {
  const [first, second] = await topConcepts(page);
  await open(page, `?node=${first!.id}`);
  await page.getByRole('button', { name: 'Together', exact: true }).click();
  await expect(page.locator('.ge-sentence')).toContainText('Choose what to put beside it');
  await page.getByRole('combobox').fill(second!.label);
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(new RegExp(`together=${first!.id},${second!.id}`, 'u'));
  await expect(page.locator('.ge-sentence')).toContainText(/share \d+ papers/u);
  await expect(list(page).locator('h2').nth(1)).toContainText('Shared by both');
  const words = await page.locator('.ge-sentence').textContent();
  const elsewhere = await browser.newContext();
  const copy = await elsewhere.newPage();
  await copy.goto(page.url());
  await expect(copy.locator('.ge-sentence')).toHaveText(words!);
  await elsewhere.close();
  await page
    .getByRole('button', { name: /^Take out/u })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`node=${second!.id}&depth=1`, 'u'));
});

test('papers of a search: a set of slugs, with the concepts that they share', async ({ page }) => {
  await open(page);
  await list(page).locator('button[data-id^="theme:"]').first().click();
  const papers = list(page).locator('button[data-id^="paper:"]');
  await expect(papers.first()).toBeVisible();
  const slugs = await papers.evaluateAll(buttons =>
    buttons.slice(0, 12).map(button => button.getAttribute('data-id')!.slice('paper:'.length))
  );
  await open(page, `?papers=${slugs.join(',')}`);
  await expect(page.locator('.ge-sentence')).toContainText(/^Of 12 papers, two or more share \d+ concepts/u);
  await expect(list(page).locator('button[data-id^="paper:"]')).toHaveCount(12);
});

test('a search shows its papers on the graph', async ({ page }) => {
  await page.goto('./search/?q=mixture+of+experts');
  const link = page.getByRole('link', { name: 'Show these on the graph' });
  const slugs = new URL((await link.getAttribute('href'))!, page.url()).searchParams
    .get('papers')!
    .split(',');
  expect(slugs.length).toBeGreaterThan(2);
  await link.click();
  await expect(page.locator('graph-explorer')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('.ge-sentence')).toContainText(`Of ${slugs.length} papers`);
  for (const slug of slugs)
    await expect(list(page).locator(`button[data-id="paper:${slug}"]`)).toHaveCount(1);
});

test('over time: years, what has no date is said, and a theme as well as a concept', async ({ page }) => {
  await open(page);
  await list(page).locator('button[data-id^="theme:"]').first().click();
  await page.getByRole('group', { name: 'Questions' }).getByRole('button', { name: 'Over time' }).click();
  await expect(page).toHaveURL(/time=theme:/u);
  await expect(page.locator('.ge-sentence')).toContainText(/over time: \d+ papers? (?:in|from) \d{4}/u);
  await expect(page.locator('.ge-axis')).toContainText(/\d{4}/u);
  // Years stand there once: the picture itself holds no words.
  await expect(page.locator('.ge-canvas > svg text')).toHaveCount(0);
  await expect(list(page).locator('h2').first()).toContainText(/^\d{4}/u);
});

test('filters: each choice with its count, kept in the address; what is hidden is said', async ({ page }) => {
  const { id } = await topConcept(page);
  await open(page, `?node=${id}&depth=1`);
  await page.getByRole('button', { name: 'Filters' }).click();
  const panel = page.getByRole('group', { name: 'Filters' });
  const source = panel.locator('[data-source]').first();
  const name = await source.getAttribute('data-source');
  const row = panel.locator('label:has([data-source])').first();
  const number = Number(await row.locator('.ge-number').textContent());
  await source.check();
  await expect(page).toHaveURL(new RegExp(`source=${name}`, 'u'));
  await expect(page.locator('.ge-missing')).toContainText('hidden by filters');
  const listed = await list(page).locator('button[data-id^="paper:"]').count();
  expect(listed).toBeLessThanOrEqual(number);
  await expect(source).toBeFocused();
  await panel.getByRole('slider').press('ArrowRight');
  await expect(page).toHaveURL(/weight=10/u);
  await expect(page.getByRole('button', { name: 'Filters, 2 set' })).toBeVisible();
  await panel.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).not.toHaveURL(/source|weight/u);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

/** Saves what a button of the dialog gives, and reads it. */
async function saved(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').locator(`[data-format="${format}"]`).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How many elements of each kind an XML file holds, as a browser reads it; throws where it is not well-formed. */
async function elementsIn(page: Page, file: Buffer): Promise<{ nodes: number; edges: number }> {
  return page.evaluate(text => {
    const found = new DOMParser().parseFromString(text, 'application/xml');
    const error = found.querySelector('parsererror');
    if (error) throw new Error(error.textContent ?? '');
    return { nodes: found.querySelectorAll('node').length, edges: found.querySelectorAll('edge').length };
  }, file.toString());
}

interface Cyjs {
  readonly elements: { readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] };
}

interface Vos {
  readonly network: { readonly items: readonly unknown[]; readonly links: readonly unknown[] };
}

for (const extent of ['What is shown', 'Everything'] as const) {
  test(`take away: every form opens, and holds as much as is said: ${extent}`, async ({ page }) => {
    const { id } = await topConcept(page);
    await open(page, `?node=${id}&depth=1`);
    await page.getByRole('button', { name: 'Take away' }).click();
    const choice = page.getByRole('radio', { name: extent });
    await choice.check();
    const words = (await page.locator('label', { has: choice }).textContent())!;
    const [nodes, edges] = [...words.matchAll(/\d[\d,]*/gu)].map(([number]) =>
      Number(number.replace(',', ''))
    );
    if (extent === 'What is shown') expect(nodes).toBe(await list(page).locator('button[data-id]').count());
    else expect(nodes).toBeGreaterThan(400);
    for (const format of ['graphml', 'gexf']) {
      const file = await saved(page, format);
      expect(file.name).toMatch(new RegExp(`\\.${format}$`, 'u'));
      expect(await elementsIn(page, file.bytes)).toEqual({ nodes, edges });
      const schema = format === 'gexf' ? GEXF : GRAPHML;
      expect(violations(file.bytes.toString(), schema)).toEqual([]);
    }
    const cyjs = JSON.parse((await saved(page, 'cyjs')).bytes.toString()) as Cyjs;
    expect([cyjs.elements.nodes.length, cyjs.elements.edges.length]).toEqual([nodes, edges]);
    const vos = JSON.parse((await saved(page, 'vosviewer')).bytes.toString()) as Vos;
    expect([vos.network.items.length, vos.network.links.length]).toEqual([nodes, edges]);
    for (const [format, rows] of [
      ['nodes', nodes],
      ['edges', edges]
    ] as const) {
      const { data, errors } = papaparse.parse<string[]>((await saved(page, format)).bytes.toString(), {
        skipEmptyLines: true
      });
      expect([data.length - 1, errors]).toEqual([rows, []]);
      const says = data[0]!.indexOf('source_says');
      if (format === 'edges') expect(data.slice(1).filter(row => row[says] !== '').length).toBeGreaterThan(0);
    }
  });
}

test('take away: the picture as PNG and SVG, before and after Cytoscape has come', async ({ page }) => {
  await open(page, '?view=bridges');
  for (const state of ['drawn', 'live']) {
    await expect(page.locator('graph-explorer')).toHaveAttribute('data-graph', state);
    await page.getByRole('button', { name: 'Take away' }).click();
    const png = await saved(page, 'png');
    expect([png.name, png.bytes.subarray(1, 4).toString()]).toEqual(['bridges.png', 'PNG']);
    const svg = (await saved(page, 'svg')).bytes.toString();
    expect(svg).toContain('reaches furthest');
    const bridges = await list(page).locator('button[data-id]').count();
    const marks = await page.evaluate(text => {
      const found = new DOMParser().parseFromString(text, 'image/svg+xml');
      return found.querySelectorAll('path:not([fill="none"]):not([stroke-width="0.5"])').length;
    }, svg);
    expect(marks).toBe(bridges);
    await page.keyboard.press('Escape');
    await stage(page).focus();
  }
});

test('an embed shows the same, without the site around it, and leads back to it @base', async ({ page }) => {
  const { id } = await topConcept(page);
  await open(page, `?node=${id}&depth=1`);
  await page.getByRole('button', { name: 'Take away' }).click();
  const [link, code] = await page.getByRole('dialog').locator('code').allTextContents();
  expect(link).toBe(page.url());
  const words = await page.locator('.ge-sentence').textContent();
  const address = /src="([^"]+)"/u.exec(code!)![1]!.replaceAll('&amp;', '&');
  await page.goto(address);
  await expect(page.locator('.ge-sentence')).toHaveText(words!);
  await expect(page.locator('header, nav')).toHaveCount(0);
  const back = page.getByRole('link', { name: /^Open in/u });
  await expect(back).toHaveAttribute('href', new RegExp(`/graph/\\?node=${id}&depth=1$`, 'u'));
  await expect(back).toHaveAttribute('target', '_blank');
  await page.setViewportSize({ width: 500, height: 500 });
  await expect(page.locator('.ge-canvas > svg path').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('moves are not animated where less motion is wished', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await stage(page).hover();
  await expect(page.locator('graph-explorer')).toHaveAttribute('data-graph', 'live');
  await list(page).locator('button[data-id^="theme:"]').first().click();
  await expect(page.locator('.ge-label-concept').first()).toBeVisible();
  const places = () =>
    page
      .locator('.ge-label')
      .evaluateAll(labels => labels.map(label => (label as HTMLElement).style.transform));
  const first = await places();
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await places()).toEqual(first);
});

test('find as you type opens the node where it lies', async ({ page }) => {
  const { id, label } = await topConcept(page);
  await open(page);
  const field = page.getByRole('combobox');
  await field.fill(label);
  await expect(page.getByRole('option').first()).toContainText(label, { ignoreCase: true });
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`node=${id}`, 'u'));
  await expect(list(page).locator('button[aria-current]')).toHaveAttribute('data-id', id);
});

test('find by keyboard: arrows go through what was found, Escape closes it', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox');
  await field.fill('net');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  const first = await chosen.textContent();
  await field.press('ArrowDown');
  await expect(chosen).not.toHaveText(first!);
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
  await field.press('ArrowUp');
  await expect(chosen).toHaveText(first!);
  await field.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toBeFocused();
});

test('the legend filters, and what is hidden is said', async ({ page }) => {
  const { id } = await topConcept(page);
  await open(page, `?node=${id}`);
  await page.locator('.ge-legend').getByRole('button', { name: 'Paper' }).click();
  await expect(page).toHaveURL(/off=paper/u);
  await expect(page.locator('.ge-missing')).toContainText('hidden by filters');
  await expect(list(page).locator('button[data-id^="paper:"]')).toHaveCount(0);
});

test('an address that names nothing shows the map', async ({ page }) => {
  await open(page, '?node=concept:there-is-no-such-thing&depth=2');
  await expect(page.locator('.ge-sentence')).toContainText('does not have, or no longer has');
  await expect(page.locator('.ge-sentence')).toContainText('196 papers');
});

test('the wheel scrolls the page; with Ctrl it zooms', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 500 });
  await open(page);
  await stage(page).hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the list comes first, the graph on demand, details as a sheet that closes', async ({ page }) => {
    await open(page);
    await expect(list(page)).toBeVisible();
    await expect(stage(page)).toBeHidden();
    await page.getByRole('button', { name: 'Graph', exact: true }).tap();
    await expect(page.locator('.ge-canvas > svg circle').first()).toBeVisible();
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await list(page).locator('button[data-id^="theme:"]').first().tap();
    await expect(detail(page)).toBeVisible();
    await page.getByRole('button', { name: 'Close details' }).tap();
    await expect(detail(page)).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('one finger on the graph scrolls the page', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Graph', exact: true }).tap();
    await page.getByRole('button', { name: 'Nearer' }).tap();
    await expect(page.locator('.ge-canvas canvas').first()).toBeVisible();
    const box = (await stage(page).boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: box.x + 180, y }]
      });
    await touch('touchStart', 600);
    for (let y = 590; y > 350; y -= 10) await touch('touchMove', y);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(page).toHaveURL(/\/graph\/$/u);
  });
});

test('a file that cannot be loaded is said, and can be tried again', async ({ page }) => {
  await page.route('**/graph/data/overview.json*', route => route.abort());
  await page.goto('./graph/');
  await expect(page.getByText('The graph’s data could not be loaded.')).toBeVisible();
  await page.unroute('**/graph/data/overview.json*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.ge-sentence')).toContainText('196 papers');
});

test('a theme that cannot be loaded is said, and trying again opens it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await open(page);
  await page.route('**/graph/data/shard/**', route => route.abort());
  await list(page).locator('button[data-id^="theme:"]').first().click();
  await expect(page.getByText('The graph’s data could not be loaded.')).toBeVisible();
  await page.unroute('**/graph/data/shard/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.ge-sentence')).toContainText('is open:');
  await expect(page).toHaveURL(/open=/u);
  await page.route('**/graph/data/text/**', route => route.abort());
  await list(page).locator('button[data-id^="paper:"]').first().click();
  await expect(detail(page)).toContainText('The abstract could not be loaded.');
  await context.close();
});

/** What axe finds in the explorer; the page around it is looked through with all the others. */
async function faults(page: Page): Promise<unknown[]> {
  return (await new AxeBuilder({ page }).include('graph-explorer').analyze()).violations;
}

/** A theme, a tie, a paper, a concept that it mentions and a paper that is related to it: of the site itself. */
async function samples(
  page: Page
): Promise<Record<'theme' | 'tie' | 'paper' | 'concept' | 'related', string>> {
  const read = async (path: string): Promise<unknown> =>
    (await page.request.get(`./graph/data/${path}.json`)).json();
  const { themes, ties } = (await read('overview')) as OverviewFile;
  const { nodes, edges, own } = (await read(`shard/theme-${themes[0]!.id}`)) as ShardFile;
  const pairs = edges.a.map((from, at) => [nodes.id[from]!, nodes.id[edges.b[at]!]!] as const);
  const inside = new Set(nodes.id.slice(0, own));
  const [paper, related] = pairs.find(ends => ends.every(id => id.startsWith('paper:') && inside.has(id)))!;
  const concept = pairs.find(([from, to]) => from === paper && to.startsWith('concept:'))![1];
  const tie = [ties[0]!.a, ties[0]!.b].map(at => `theme:${themes[at]!.id}`).toSorted();
  return { theme: themes[0]!.id, tie: tie.join('~'), paper, concept, related };
}

const edge = (a: string, b: string) => [a, b].toSorted().join('~');

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any question, ${theme}`, async ({ page }) => {
    // Several states, each looked through in full.
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const [first, second] = await topConcepts(page);
    const { theme: open_ } = await samples(page);
    for (const query of [
      '',
      `?open=${open_}`,
      `?node=${first!.id}&depth=2`,
      `?from=${first!.id}&to=${second!.id}`,
      `?together=${first!.id},${second!.id}&weight=20`,
      `?time=${first!.id}`,
      '?view=bridges',
      '?view=changed'
    ]) {
      await open(page, query);
      await expect(page.locator('graph-explorer')).toHaveAttribute('data-graph', 'drawn');
      expect(await faults(page), query).toEqual([]);
    }
  });

  test(`axe finds nothing in the details of anything, ${theme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { theme: id, tie, paper, concept, related } = await samples(page);
    for (const [query, whole] of [
      [`?node=theme:${id}`, 'Tied to'],
      [`?node=${tie}`, 'They share'],
      [`?node=${paper}`, 'Related'],
      [`?node=${concept}`, 'Papers'],
      [`?node=${edge(paper, concept)}`, 'Why this link'],
      [`?node=${edge(paper, related)}`, 'Why this link']
    ] as const) {
      await open(page, query);
      await expect(detail(page)).toContainText(whole);
      await expect(detail(page)).not.toContainText('Loading');
      expect(await faults(page), query).toEqual([]);
    }
  });

  test(`axe finds nothing in filters, keys, take away and find, ${theme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { id } = await topConcept(page);
    await open(page, `?node=${id}`);
    await page.getByRole('button', { name: 'Filters' }).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const [button, dialog] of [
      ['Take away', 'Take away'],
      ['Keys', 'Keys']
    ] as const) {
      await page.getByRole('button', { name: button }).press('Enter');
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      expect(await faults(page), dialog).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: button })).toBeFocused();
    }
    await stage(page).focus();
    await expect(page.locator('graph-explorer')).toHaveAttribute('data-graph', 'live');
    await page.getByRole('combobox').fill('net');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}
