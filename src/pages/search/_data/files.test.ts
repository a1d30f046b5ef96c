import { expect, test } from 'vitest';
import { find } from '../../../islands/search/find.ts';
import { reasonText } from '../../../islands/search/state.ts';
import { indexStore } from '../../../islands/search/store.ts';
import type { Found, Request } from '../../../islands/search/types.ts';
import { NOTHING_ASKED } from '../../../islands/search/url.ts';
import type { ConceptData } from '../../../schema/concept.ts';
import type { PaperData } from '../../../schema/paper.ts';
import { searchFiles } from './files.ts';
import { searched } from './searched.ts';

const EVIDENCE = { field: 'title', start: 0, end: 1, text: 'x' } as const;

const paper = (title: string, abstract: string, change: Partial<PaperData> = {}): PaperData => ({
  id: title,
  title,
  abstract,
  links: [],
  sources: [{ seed: 'seeds/a.txt', line: 1 }],
  provenance: {},
  introduces: [],
  relations: [],
  concepts: [],
  related: [],
  ...change
});
const shared = {
  concept: 'mixture-of-expert',
  label: 'mixture of experts',
  type: 'method',
  score: 1
} as const;
const papers: Readonly<Record<string, PaperData>> = {
  sparse: paper('Routing sparse layers', 'A mixture of experts picks layers. Tokens wait.', {
    concepts: [{ ...shared, shared: true, mentions: [EVIDENCE] }],
    date: { iso: '2024-03-01' },
    comments: 2,
    theme: 'routing'
  }),
  images: paper('Recognition of images', 'We recognise images of streets with little energy.', {
    date: { iso: '2023' },
    comments: 9,
    links: [{ url: 'https://github.com/a/b', text: 'code', start: 0, end: 1 }]
  }),
  proto: paper('The constructor of __proto__', 'It has toString() and C++.'),
  maps: paper('NetMamba maps streets', 'Maps of streets, seen from above, as graphs.', {
    introduces: [{ name: 'NetMamba', evidence: EVIDENCE }]
  })
};
const concept: ConceptData = {
  id: 'mixture of experts',
  label: 'mixture of experts',
  type: 'method',
  aliases: ['MoE'],
  broader: [],
  narrower: [],
  papers: [{ paper: 'sparse', score: 1, mentions: [EVIDENCE] }],
  together: []
};
const entries = <Data>(data: Readonly<Record<string, Data>>) =>
  new Map(Object.entries(data).map(([slug, value]) => [slug, { data: value }]));
const library = (order: readonly string[] = Object.keys(papers)) => ({
  papers: new Map(order.map(slug => [slug, { data: papers[slug]! }])),
  concepts: entries({ 'mixture-of-expert': concept }),
  themes: new Map([
    [
      'routing',
      { id: 'routing', label: 'routing', colour: 0, papers: ['sparse'], concepts: [], neighbours: [] }
    ]
  ])
});

const files = searchFiles(searched(library()));
const store = indexStore(async name => JSON.parse(JSON.stringify(files.get(name))) as unknown);
const ask = (query: string, change: Partial<Request> = {}): Promise<Found> =>
  find({ ...NOTHING_ASKED, query, papers: 20, facets: false, ...change }, store);
const slugs = ({ hits }: Found) => hits.map(({ kind, slug }) => `${kind}:${slug}`);
const reasons = ({ hits }: Found) => hits.flatMap(hit => hit.reasons.map(reasonText));

test('the same collection gives the same files, whatever its order', () =>
  expect([...searchFiles(searched(library(Object.keys(papers).toReversed())))]).toEqual([...files]));

test.each([
  ['sparse layers', ['paper:sparse']],
  ['netmmaba', ['paper:maps']],
  ['netm', ['paper:maps']],
  ['constructor', ['paper:proto']],
  ['__proto__ toString', ['paper:proto']],
  ['c++', ['paper:proto']],
  ['recognizer', ['paper:images']],
  ['hasOwnProperty', []],
  ['模型', []]
])('%s finds %j', async (query, expected) => expect(slugs(await ask(query))).toEqual(expected));

test('a word of everyday English finds what means the same, and says so', async () => {
  const found = await ask('photo');
  expect(slugs(found)).toEqual(['paper:images']);
  expect(reasons(found)).toEqual(['“images” instead of “photo”']);
  expect(found.hits[0]?.excerpt.filter(run => run.hit)).toEqual([{ text: 'images', hit: true }]);
});

test('an acronym finds papers that have the long form, and the concept before them', async () => {
  const found = await ask('MoE');
  expect(slugs(found)).toEqual(['concept:mixture-of-expert', 'paper:sparse']);
  expect(new Set(reasons(found))).toEqual(new Set(['“MoE”, another name of mixture of experts']));
});

test('what was done to a query is known', async () => {
  expect(await ask('netmmaba zebrafish')).toMatchObject({
    corrected: [{ typed: 'netmmaba', used: 'netmamba' }],
    dropped: ['zebrafish']
  });
  expect(await ask('sparse streets')).toMatchObject({ partial: true, dropped: [] });
  expect(await ask('sparse layers')).toMatchObject({ partial: false });
});

test('without words everything is looked through, newest first, and narrowed', async () => {
  expect(slugs(await ask('', { chosen: { year: ['2023', '2024'] } }))).toEqual([
    'paper:sparse',
    'paper:images'
  ]);
  expect(slugs(await ask('', { chosen: { code: ['yes'] } }))).toEqual(['paper:images']);
  expect(slugs(await ask('', { chosen: { type: ['method', 'theme'] } }))).toEqual([
    'concept:mixture-of-expert',
    'theme:routing'
  ]);
  expect(slugs(await ask('', { order: 'comments' })).slice(0, 2)).toEqual(['paper:images', 'paper:sparse']);
});

test('facets come with the answer where they are wanted', async () => {
  const { facets } = await ask('streets', { facets: true });
  expect(facets?.map(({ name }) => name)).toEqual(['type', 'year', 'source', 'code']);
});
