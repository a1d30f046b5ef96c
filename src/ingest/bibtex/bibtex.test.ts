import { describe, expect, it } from 'vitest';
import { bibtex } from './index.ts';
import { readNames } from './names.ts';

describe('readNames', () => {
  it.each([
    ['Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
    ['Doe, Jane and\n  Smith, J.', ['Jane Doe', 'J. Smith']],
    ['van der Berg, Jr., Jan', ['Jan van der Berg Jr.']],
    ['Knuth, Donald {\\"E}. and others', ['Donald Ë. Knuth']],
    [
      '{Barnes and Noble} and {World Health Organization, The}',
      ['Barnes and Noble', 'World Health Organization, The']
    ],
    ['{\\O}ystein AND Anderson', ['Øystein', 'Anderson']],
    ['J.~Nu\\~nez and {\\~N}', ['J. Nuñez', 'Ñ']],
    ['', []]
  ])('reads %s', (tex, names) => {
    expect(readNames(tex)).toEqual(names);
  });
});

describe('what an entry says of its paper', () => {
  const factsOf = (fields: string) =>
    bibtex.read(`@misc{a, title = {T}, ${fields}}`, { path: 'a.bib' }).value[0]!.facts;

  it.each([
    ['eprint = {1706.03762v5}', { arxiv: '1706.03762' }],
    ['eprint = {cs/9901001}, eprinttype = {arXiv}', { arxiv: 'cs/9901001' }],
    ['eprint = {12345678}, eprinttype = {pubmed}', {}],
    ['doi = {10.48550/arXiv.1706.03762}', { arxiv: '1706.03762' }],
    ['journal = {arXiv preprint arXiv:1706.03762}', { arxiv: '1706.03762' }],
    ['journal = {CoRR}, volume = {abs/1706.03762}', { arxiv: '1706.03762' }],
    [
      'url = {https://arxiv.org/pdf/1706.03762v2.pdf}',
      { arxiv: '1706.03762', url: 'https://arxiv.org/pdf/1706.03762v2.pdf' }
    ],
    ['url = {https://doi.org/10.1000/A\\_b}', { doi: '10.1000/a_b', url: 'https://doi.org/10.1000/A_b' }],
    ['howpublished = {\\url{https://a.org}}', { url: 'https://a.org' }],
    ['journal = {A {\\&} B}', { venue: 'A & B' }],
    ['year = 2017, month = mar', { date: { iso: '2017-03' } }],
    ['year = "2017", month = {3}, day = {30}', { date: { iso: '2017-03-30' } }],
    ['year = {forthcoming}', {}],
    ['TITLE = {Second Title}, date = {2017-03-30}, year = 2016', { date: { iso: '2017-03-30' } }]
  ])('reads %s', (fields, facts) => {
    expect(factsOf(fields)).toEqual(facts);
  });

  it('reads 5 000 entries before its time is up, also after one that does not close', () => {
    const entry = `@article{k, title = {T}, abstract = {${'words '.repeat(100)}}}\n`;
    const { value } = bibtex.read(`@article{open,\n title = {T\n${entry.repeat(5000)}`, { path: 'a.bib' });
    expect(value.length).toBe(5000);
  });
});
