import { expect, it } from 'vitest';
import { ris } from './index.ts';

it.each([
  ['AU  - Doe, Jane', { authors: ['Jane Doe'] }],
  ['AU  - Doe, Jane, Jr.', { authors: ['Jane Doe Jr.'] }],
  ['A1  - WHO', { authors: ['WHO'] }],
  ['PY  - 2017///', { date: { iso: '2017' } }],
  ['PY  - 2017\nDA  - 2017/03/30/', { date: { iso: '2017-03-30' } }],
  ['DA  - Mar 30\nPY  - 2017', { date: { iso: '2017' } }],
  ['DO  - 10.1000/ABC', { doi: '10.1000/abc' }],
  ['DO  - 10.48550/arXiv.1706.03762', { arxiv: '1706.03762' }],
  ['UR  - https://doi.org/10.1000/abc', { doi: '10.1000/abc', url: 'https://doi.org/10.1000/abc' }],
  [
    'UR  - https://a.org\nL1  - https://arxiv.org/pdf/1706.03762v2',
    { arxiv: '1706.03762', url: 'https://a.org' }
  ],
  ['JO  - arXiv:1706.03762', { arxiv: '1706.03762' }],
  ['JO  - Nat.\nT2  - Nature', { venue: 'Nature' }],
  ['DO- 10.1000/abc', { doi: '10.1000/abc' }]
])('reads %j', (lines, facts) => {
  const { value } = ris.read(`TY  - JOUR\nTI  - T\n${lines}\nER  - \n`, { path: 'a.ris' });
  expect(value[0]?.facts).toEqual(facts);
});
