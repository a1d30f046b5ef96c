import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFault } from '../json/fault.ts';
import { cslJson } from './index.ts';
import { factsOf, itemSchema } from './meaning.ts';

describe('factsOf', () => {
  it.each([
    [{ issued: { 'date-parts': [[2017, 3, 30]] } }, { date: { iso: '2017-03-30' } }],
    [{ issued: { 'date-parts': [['2017', '3']] } }, { date: { iso: '2017-03' } }],
    [{ issued: { 'date-parts': [[2017, 2, 30]] } }, { date: { iso: '2017-02' } }],
    [{ issued: { 'date-parts': [[2017, 13]] } }, { date: { iso: '2017' } }],
    [{ issued: { 'date-parts': [[null]] } }, {}],
    [{ issued: { raw: '2019-7-4T10:00' } }, { date: { iso: '2019-07-04' } }],
    [{ issued: { literal: 'spring' } }, {}],
    [
      { author: [{ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }] },
      { authors: ['Ludwig van Beethoven'] }
    ],
    [{ author: [{ literal: 'WHO' }, {}] }, { authors: ['WHO'] }],
    [{ author: 'A. Person' }, {}],
    [{ DOI: 'https://doi.org/10.1145/ABC.1' }, { doi: '10.1145/abc.1' }],
    [{ DOI: '10.48550/arXiv.2405.11449' }, { arxiv: '2405.11449' }],
    [
      { URL: 'https://arxiv.org/abs/2405.11449v2' },
      { arxiv: '2405.11449', url: 'https://arxiv.org/abs/2405.11449v2' }
    ],
    [
      { URL: 'http://arxiv.org/pdf/cs/9901001v1' },
      { arxiv: 'cs/9901001', url: 'http://arxiv.org/pdf/cs/9901001v1' }
    ],
    [{ number: 'arXiv:2405.11449' }, { arxiv: '2405.11449' }],
    [{ URL: 'javascript:alert(1)' }, {}],
    [{ 'container-title': ['Nature', 'Nat.'] }, { venue: 'Nature' }]
  ])('reads %j', (item, facts) => {
    expect(factsOf(itemSchema.parse(item))).toEqual(facts);
  });
});

describe('cslJson', () => {
  const read = (text: string) => cslJson.read(text, { path: 'a.jsonl' });

  it('keeps titles and abstracts exactly as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, abstract) => {
        fc.pre(title.trim() !== '' || abstract.trim() !== '');
        for (const text of [
          JSON.stringify({ title, abstract }),
          JSON.stringify([{ title, abstract }], null, 2)
        ]) {
          expect(read(text).value).toMatchObject([{ title, abstract }]);
        }
      })
    );
  });

  it('reads the texts of an item of CSL, which says its type, as rich text', () => {
    const item = {
      type: 'article',
      title: 'On <i>Apis</i>',
      abstract: '<jats:p>CO<sub>2</sub> &amp; bees</jats:p>'
    };
    expect(read(JSON.stringify(item)).value).toMatchObject([{ title: 'On Apis', abstract: 'CO_{2} & bees' }]);
  });

  it('takes the comma after a value for no part of it', () => {
    const { value, diagnostics } = read('[\n42,\n{"title": "b"},\n{"title": "c"\n]');
    expect(value.map(draft => draft.title)).toEqual(['b']);
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['json/wrong-form', 2],
      ['json/broken-entry', 5]
    ]);
  });

  it('reads 20 000 lines before its time is up', () => {
    const line = JSON.stringify({ id: 'x', title: 'A Title', abstract: 'words '.repeat(200) });
    const text = `${line}\n`.repeat(20_000);
    expect(read(text).value.at(-1)?.source.line).toBe(20_000);
  });

  it('does not read a broken file over and over', () => {
    const { value } = read('{"title": "b", "abstract": "unclosed\n'.repeat(20_000) + '{"title": "c"}');
    expect(value.map(draft => draft.title)).toEqual(['c']);
  });
});

describe('findFault', () => {
  it('agrees with JSON.parse on what is JSON', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const parts = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\q"',
      '1',
      '01',
      'null',
      'nul',
      ' ',
      '\n',
      '"'
    );
    const broken = fc.array(parts, { maxLength: 8 }).map(texts => texts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), text => {
        expect(findFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 5000 }
    );
  });
});
