import type { Page } from '@playwright/test';

/** A page with the states that its styles were written for; each goes on from the one before. */
export interface PageStates {
  readonly name: string;
  /** Relative to the site's root. */
  readonly address: string;
  readonly states: readonly ((page: Page) => Promise<unknown>)[];
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const settled = (page: Page) => page.waitForLoadState('networkidle');

/** Types into the search of any page; waits for what it says. */
const search = (query: string, state: 'results' | 'empty') => async (page: Page) => {
  if (!(await page.locator('search-dialog dialog[open]').isVisible())) await page.keyboard.press('Control+k');
  await page.locator('search-dialog input').fill(query);
  await page.locator(`search-dialog [data-search-state="${state}"]`).waitFor();
};

const card = async (page: Page) => {
  await page.locator('main :is(a.concept, a.concept-link)').first().hover();
  await page.getByRole('tooltip').waitFor();
};

const type = (role: 'combobox' | 'searchbox', text: string) => async (page: Page) => {
  await page.getByRole(role).first().fill(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
};

/** Chooses papers by their buttons; one more than a tray takes. */
const fillTray = async (page: Page) => {
  const buttons = page.locator('main .paper-row compare-toggle button');
  for (let at = 0; at < Math.min(6, await buttons.count()); at++) await buttons.nth(at).click();
};

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await settled(page);
};

const colours = (name: string) => (page: Page) =>
  page.locator('theme-switch').getByText(name, { exact: true }).click();

const go = (query: string) => async (page: Page) => {
  await page.goto(new URL(query, page.url()).href, { waitUntil: 'networkidle' });
};

const firstLink = (region: string) => async (page: Page) => {
  await page.getByRole('region', { name: region }).getByRole('link').first().click();
  await settled(page);
};

/** One page of each kind of a built site, by the paths of its pages. */
export function pageStates(paths: readonly string[]): PageStates[] {
  const first = (folder: string) =>
    (paths.find(path => new RegExp(`^${folder}/(?!\\d+/)[^/]+/index\\.html$`, 'u').test(path)) ?? '').replace(
      'index.html',
      ''
    );
  const concept = first('concepts').split('/')[1] ?? '';
  const paper = first('papers').split('/')[1] ?? '';
  const graph = [
    `?node=concept:${concept}&depth=2`,
    '?view=bridges',
    '?view=changed',
    `?time=concept:${concept}`,
    `?together=concept:${concept},paper:${paper}`,
    `?node=paper:${paper}`
  ].map(go);
  return [
    { name: 'home', address: '', states: [search('network', 'results'), search('zzqxv', 'empty')] },
    { name: 'papers', address: 'papers/', states: [go('?words=network&sort=title'), go('?words=zzqxv')] },
    { name: 'paper', address: first('papers'), states: [card, press('Link to a sentence'), openAll] },
    { name: 'concepts', address: 'concepts/', states: [go('?words=network'), go('?words=zzqxv')] },
    {
      name: 'concept',
      address: first('concepts'),
      states: [card, colours('Ink'), colours('Paper'), openAll]
    },
    { name: 'themes', address: 'themes/', states: [openAll] },
    { name: 'theme', address: first('themes'), states: [fillTray, openAll] },
    {
      ...{ name: 'search', address: 'search/' },
      states: [
        go('?q=network'),
        openAll,
        go('?q=zzqxv'),
        (page: Page) => page.keyboard.press('Enter'),
        go('?')
      ]
    },
    {
      name: 'path',
      address: 'path/',
      states: [press('Find ways'), firstLink('To begin with'), type('combobox', 'net')]
    },
    { name: 'compare', address: 'compare/', states: [firstLink('To begin with'), openAll] },
    {
      name: 'graph',
      address: 'graph/',
      states: [...graph, type('combobox', 'net'), go('?'), press('Filters'), press('Take away')]
    },
    { name: 'embed', address: 'graph/embed/', states: [] },
    ...['about/', 'data/', 'changes/', 'offline/', '404.html'].map(address => ({
      ...{ name: address.replace(/\W.*/u, ''), address },
      states: [openAll]
    }))
  ];
}
