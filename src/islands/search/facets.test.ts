import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetGroups, isNarrowed, narrowed, ordered, toggled, valuesOf } from './facets.ts';
import type { FacetsFile } from './index-files.ts';

const file: FacetsFile = {
  version: 1,
  themes: [
    ['routing', 'Routing'],
    ['pruning', 'Pruning']
  ],
  sources: [['seeds/a.txt', 'a.txt']],
  concepts: [
    ['moe', 'MoE', 'method'],
    ['mnist', 'MNIST', 'dataset']
  ],
  theme: [0, 0, 1, -1],
  date: ['2024-05-01', '2023', '', '2024-06-01'],
  comments: [1, 5, 1, 0],
  code: [1, 0, 0, 0],
  source: [[0], [0], [], []],
  concept: [[0], [0, 1], [1], []],
  themeOfConcept: [0, -1]
};
const all = [0, 1, 2, 3, 4, 5, 6, 7];

test('papers, concepts and themes have values', () => {
  expect(valuesOf(1, file)).toEqual({
    theme: ['routing'],
    concept: ['moe', 'mnist'],
    type: ['paper'],
    year: ['2023'],
    source: ['seeds/a.txt'],
    code: []
  });
  expect(valuesOf(4, file)).toMatchObject({ type: ['method'], theme: ['routing'], year: [] });
  expect(valuesOf(7, file)).toMatchObject({ type: ['theme'], theme: ['pruning'] });
});

test.each([
  [{}, all],
  [{ theme: ['routing'] }, [0, 1, 4, 6]],
  [{ year: ['2023', '2024'] }, [0, 1, 3]],
  [{ year: ['2024'], theme: ['routing'] }, [0]],
  [{ type: ['method', 'dataset'] }, [4, 5]],
  [{ code: ['yes'] }, [0]],
  [{ theme: ['no-such'] }, []]
])('%j leaves %j', (chosen, pages) => expect(narrowed(all, chosen, file)).toEqual(pages));

test('values of one facet are counted as alternatives, those of others as they narrow', () => {
  const groups = new Map(
    facetGroups(all, { year: ['2024'], theme: ['routing'] }, file).map(({ name, options }) => [
      name,
      options.map(({ id, count, chosen }) => [id, count, chosen])
    ])
  );
  expect(groups.get('year')).toEqual([
    ['2024', 1, true],
    ['2023', 1, false]
  ]);
  expect(groups.get('theme')).toEqual([['routing', 1, true]]);
  expect(groups.get('code')).toEqual([['yes', 1, false]]);
});

test('what is chosen is offered, though nothing has it', () => {
  const [group] = facetGroups([2], { theme: ['routing'] }, file);
  expect(group?.options).toContainEqual({ id: 'routing', label: 'Routing', count: 0, chosen: true });
});

test('a count is what choosing the value alone in its facet leaves', () => {
  const value = fc.constantFrom(
    ...(['theme', 'concept', 'type', 'year'] as const).flatMap(name =>
      [...new Set(all.flatMap(page => valuesOf(page, file)[name]))].map(id => [name, id] as const)
    )
  );
  fc.assert(
    fc.property(fc.uniqueArray(value), values => {
      const chosen = values.reduce((sum, [name, id]) => toggled(sum, name, id), {});
      for (const { name, options } of facetGroups(all, chosen, file)) {
        for (const { id, count } of options)
          expect(narrowed(all, { ...chosen, [name]: [id] }, file)).toHaveLength(count);
      }
    })
  );
});

test('twice toggled is not chosen', () => {
  expect(toggled({}, 'year', '2024')).toEqual({ year: ['2024'] });
  expect(toggled(toggled({}, 'year', '2024'), 'year', '2024')).toEqual({});
  expect([isNarrowed({}), isNarrowed({ year: [] }), isNarrowed({ year: ['2024'] })]).toEqual([
    false,
    false,
    true
  ]);
});

test.each([
  ['relevance', [2, 0, 3, 1]],
  ['date', [3, 0, 1, 2]],
  ['comments', [1, 2, 0, 3]]
] as const)('papers by %s', (order, papers) => expect(ordered([2, 0, 3, 1], order, file)).toEqual(papers));
