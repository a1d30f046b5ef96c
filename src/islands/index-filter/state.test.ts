import { expect, test } from 'vitest';
import { cleaned, narrowed, readState, row, stateQuery } from './state.ts';

const rows = [
  row(0, 'Ökonet: a net', 'Ökonet: a net 4 authors, Apple', {
    year: '2024',
    theme: 'x',
    date: '2024-06',
    comments: '2',
    seed: '0 1'
  }),
  row(1, 'Alpha', 'Alpha pruning', { year: '2017', theme: 'x', date: '2017', comments: '11', seed: '1' }),
  row(2, 'Beta', 'Beta routing', { theme: 'y', seed: '0', papers: '7' })
];
const places = (state: Record<string, string>) => narrowed(rows.toReversed(), state).map(({ at }) => at);

test.each([
  [{}, [0, 1, 2]],
  [{ words: 'okonet APPLE' }, [0]],
  [{ words: 'net routing' }, []],
  [{ theme: 'x' }, [0, 1]],
  [{ theme: 'x', year: '2017' }, [1]],
  [{ seed: '0' }, [0, 2]],
  [{ sort: 'date' }, [0, 1, 2]],
  [{ sort: 'comments' }, [1, 0, 2]],
  [{ sort: 'title' }, [1, 2, 0]],
  [{ sort: 'unknown' }, [0, 1, 2]],
  [{ least: '5' }, [2]]
])('%j leaves %j', (state, expected) => expect(places(state)).toEqual(expected));

test('an address keeps the state, and nothing else', () => {
  const state = cleaned([
    ['words', ' a & b '],
    ['theme', ''],
    ['sort', 'date']
  ]);
  expect(state).toEqual({ words: 'a & b', sort: 'date' });
  expect(readState(`${stateQuery(state)}&utm=1`, ['words', 'theme', 'sort'])).toEqual(state);
  expect(stateQuery({})).toBe('');
});
