import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperDraft, PaperFacts } from '../model/paper.ts';
import { merge } from './index.ts';

interface Sketch extends PaperFacts {
  readonly title?: string;
  readonly abstract?: string;
  readonly inputId?: string;
}

/** A draft of each sketch, from a seed of its own in their order. */
function drafts(...sketches: readonly Sketch[]): PaperDraft[] {
  return sketches.map(({ title = 'One Title', abstract = '', inputId, ...facts }, at) => ({
    source: { seed: `seeds/${String(at).padStart(3, '0')}.txt`, line: at + 1 },
    ...(inputId !== undefined && { inputId }),
    title,
    abstract,
    facts
  }));
}

const SPRING =
  'Migrating birds return northwards following rising temperatures, lengthening daylight, abundant insects, melting glaciers, flowering orchards, quiet rivers, distant thunder, gentle winds, green meadows, early sunrise, young leaves, fresh seedlings, busy farmers, noisy children, crowded gardens, fragrant lilacs';
const PROOFS =
  'Mechanised verification establishes soundness theorems about dependent types using inductive predicates, structural recursion, cumulative universes, normalisation arguments, logical relations, parametricity results, decidable equality, constructive logic, canonical models, syntactic categories, presheaf semantics';

describe('which drafts are one paper', () => {
  it.each<[string, Sketch[], number]>([
    ['equal titles', [{}, {}], 1],
    [
      'titles that differ by case, dash, quotes and TeX',
      [{ title: 'Pre-Training “S^{2}FT” — a Study' }, { title: 'pretraining S2FT: a study' }],
      1
    ],
    ['titles that differ by accents', [{ title: 'Gödel Machines' }, { title: 'Godel Machines' }], 1],
    ['titles that differ by a word', [{ title: 'One Title' }, { title: 'One Other Title' }], 2],
    [
      'no titles',
      [
        { title: '', abstract: 'One.' },
        { title: '', abstract: 'One.' }
      ],
      2
    ],
    [
      'one DOI',
      [
        { doi: '10.1/a', title: 'A' },
        { doi: '10.1/a', title: 'B' }
      ],
      1
    ],
    [
      'one arXiv id',
      [
        { arxiv: '2405.1', title: 'A' },
        { arxiv: '2405.1', title: 'B' }
      ],
      1
    ],
    [
      'a chain of DOI and title',
      [{ doi: '10.1/a', title: 'A' }, { doi: '10.1/a', title: 'B' }, { title: 'B' }],
      1
    ],
    ['preprint and published version', [{ arxiv: '2405.1' }, { doi: '10.1/a' }, {}], 1],
    ['different DOIs', [{ doi: '10.1/a' }, { doi: '10.1/b' }], 2],
    ['different arXiv ids', [{ arxiv: '2405.1' }, { arxiv: '2405.2' }], 2],
    ['different DOIs and one without', [{ doi: '10.1/a' }, { doi: '10.1/b' }, {}, {}], 3],
    [
      'different DOIs of one preprint',
      [{ doi: '10.1/a', arxiv: '2405.1' }, { doi: '10.1/b', arxiv: '2405.1' }, {}],
      1
    ],
    ['abstracts of two works', [{ abstract: SPRING }, { abstract: PROOFS }], 2],
    ['an abstract and a part of it', [{ abstract: SPRING }, { abstract: SPRING.slice(0, 250) }], 1],
    ['first authors that differ', [{ authors: ['Jane Doe'] }, { authors: ['Richard Roe'] }], 2],
    [
      'first authors written differently',
      [{ authors: ['Jane van der Doé Jr.'] }, { authors: ['J. A. Doe', 'R. Roe'] }, { authors: ['Doe JA'] }],
      1
    ],
    ['a first author and none', [{ authors: ['Jane Doe'] }, {}, { authors: ['Doe'] }], 1],
    ['two first authors and none', [{ authors: ['Jane Doe'] }, {}, {}, { authors: ['Richard Roe'] }], 3],
    [
      'first authors that differ under one DOI, and none',
      [{ authors: ['Jane Doe'], doi: '10.1/a' }, { authors: ['Roe'], doi: '10.1/a' }, {}],
      1
    ],
    [
      'abstracts of two works by one first author',
      [
        { abstract: SPRING, authors: ['Jane Doe'], arxiv: '2405.1' },
        { abstract: PROOFS, authors: ['J. Doe'], doi: '10.1/a' }
      ],
      1
    ],
    ['years near each other', [{ date: { iso: '2017-06' } }, { date: { iso: '2020' } }], 1],
    ['years far from each other', [{ date: { iso: '2017-06' } }, { date: { iso: '2021' } }], 2],
    [
      'years with others between them',
      [{ date: { iso: '2017' } }, { date: { iso: '2021' } }, { date: { iso: '2019' } }],
      1
    ],
    ['a year and an inferred one', [{ date: { iso: '2017' } }, { date: { iso: '2025', inferred: true } }], 1],
    ['a preprint with a DOI of its own', [{ doi: '10.1101/2020.01.02.123456' }, { doi: '10.1038/s1' }], 1],
    ['short abstracts', [{ abstract: 'Of birds.' }, { abstract: PROOFS }], 1]
  ])('%s', (_, sketches, count) => {
    expect(merge(drafts(...sketches)).value.length).toBe(count);
  });
});

describe('which value a paper gets', () => {
  it.each<[string, Sketch[], Sketch, from: number]>([
    [
      'the longest abstract',
      [{ abstract: 'Short.' }, { abstract: 'A longer one.' }],
      { abstract: 'A longer one.' },
      1
    ],
    [
      'but none that is cut',
      [{ abstract: 'A much longer one that …' }, { abstract: 'Whole.' }],
      { abstract: 'Whole.' },
      1
    ],
    [
      'unless there is no other',
      [{ abstract: '' }, { abstract: 'A cut one...' }],
      { abstract: 'A cut one...' },
      1
    ],
    [
      'a written year before an inferred one',
      [{ date: { iso: '2025-01-01', inferred: true } }, { date: { iso: '2024' } }],
      { date: { iso: '2024' } },
      1
    ],
    [
      'the more precise date',
      [{ date: { iso: '2024' } }, { date: { iso: '2024-05-02' } }],
      { date: { iso: '2024-05-02' } },
      1
    ],
    [
      'the first of written dates',
      [{ date: { iso: '2024-05-02' } }, { date: { iso: '2023-05-02' } }],
      { date: { iso: '2023-05-02' } },
      1
    ],
    [
      'the last of inferred years',
      [{ date: { iso: '2024-05-02', inferred: true } }, { date: { iso: '2025-05-02', inferred: true } }],
      { date: { iso: '2025-05-02', inferred: true } },
      1
    ],
    ['names before their number', [{ authorCount: 3 }, { authors: ['A', 'B'] }], { authors: ['A', 'B'] }, 1],
    ['the larger number of comments', [{ comments: 3 }, { comments: 12 }, {}], { comments: 12 }, 1],
    [
      'an organisation with its handle',
      [{ organisation: { name: 'Apple' } }, { organisation: { handle: 'apple', name: 'Apple' } }],
      { organisation: { handle: 'apple', name: 'Apple' } },
      1
    ],
    ['the first source where both are as full', [{ venue: 'ICLR' }, { venue: 'ICML' }], { venue: 'ICLR' }, 0],
    [
      'a title that does not shout',
      [{ title: 'ONE TITLE!' }, { title: 'One Title' }],
      { title: 'One Title' },
      1
    ]
  ])('%s', (_, sketches, { title, abstract, ...facts }, from) => {
    const input = drafts(...sketches);
    const [paper, ...others] = merge(input).value;
    expect(others).toEqual([]);
    if (title) expect(paper).toMatchObject({ title });
    if (abstract) expect(paper).toMatchObject({ abstract });
    expect(paper!.facts).toEqual(facts);
    const chosen = title ? 'title' : abstract ? 'abstract' : (Object.keys(facts)[0] as keyof PaperFacts);
    expect(paper!.provenance[chosen]).toEqual(input[from]!.source);
  });
});

describe('where sources disagree', () => {
  it.each<[string, Sketch[], [field: string, ...values: string[]][] | undefined]>([
    ['nowhere', [{ date: { iso: '2017' } }, { date: { iso: '2017-06' }, title: 'one title' }], undefined],
    ['on the year', [{ date: { iso: '2017-06' } }, { date: { iso: '2018' } }], [['date', '2017-06', '2018']]],
    [
      'on an inferred year',
      [{ date: { iso: '2017-06' } }, { date: { iso: '2018', inferred: true } }],
      undefined
    ],
    [
      'on title, first author and DOI',
      [
        { arxiv: '2405.1', title: 'First Title', authors: ['Jane Doe'], doi: '10.1/a' },
        { arxiv: '2405.1', title: 'Second Title', authors: ['Roe, R.'], doi: '10.1/b' },
        { arxiv: '2405.1', title: 'first-title', authors: ['J. Doe', 'R. Roe'] }
      ],
      [
        ['title', 'First Title', 'Second Title'],
        ['authors', 'Jane Doe', 'Roe, R.'],
        ['doi', '10.1/a', '10.1/b']
      ]
    ],
    [
      'on the arXiv id',
      [
        { doi: '10.1/a', arxiv: '2405.1' },
        { doi: '10.1/a', arxiv: '2405.2' }
      ],
      [['arxiv', '2405.1', '2405.2']]
    ]
  ])('%s', (_, sketches, conflicts) => {
    const [paper, ...others] = merge(drafts(...sketches)).value;
    expect(others).toEqual([]);
    expect(
      paper!.conflicts?.map(({ field, values }) => [field, ...values.map(({ value }) => value)])
    ).toEqual(conflicts);
  });

  it("takes the publisher's DOI before a preprint's", () => {
    const [paper] = merge(drafts({ doi: '10.21203/rs.3.rs-1' }, { doi: '10.1038/s1' })).value;
    expect(paper).toMatchObject({ facts: { doi: '10.1038/s1' }, conflicts: [{ field: 'doi' }] });
  });
});

describe('what a paper is called', () => {
  const slugs = (...sketches: Sketch[]) => merge(drafts(...sketches)).value.map(paper => paper.slug);

  it('is its title in words', () => {
    expect(slugs({ title: 'PC-DARTS: Partial Channels' })).toEqual(['pc-darts-partial-channels']);
  });

  it('is its input id for programs, the first where there are more', () => {
    const { value } = merge(drafts({ inputId: 'x1' }, { inputId: 'x2' }, { title: 'Other' }));
    expect(value.map(paper => paper.id)).toEqual(['x1', 'other']);
  });

  it('is different for different papers, whatever is lost', () => {
    const title = 'word '.repeat(30);
    const all = slugs(
      { title: 'C for All' },
      { title: 'C++ for All' },
      { title: '图' },
      { title: '网' },
      { title: `${title}a` },
      { title: `${title}b` },
      { doi: '10.1/a' },
      { doi: '10.1/b' },
      { title: '', abstract: 'One.' },
      { title: '', abstract: 'Two.' },
      { title: '', inputId: 'kdd-1' }
    );
    expect(new Set(all).size).toBe(11);
    for (const slug of all) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it('never gives one id to two papers', () => {
    const { value } = merge(
      drafts({ title: 'A', inputId: 'b' }, { title: 'B' }, { title: 'C', inputId: 'b' })
    );
    expect(new Set(value.map(paper => paper.id)).size).toBe(3);
  });
});

const sketch: fc.Arbitrary<Sketch> = fc.record(
  {
    title: fc.constantFrom('One Title', 'one-title', 'Second', 'Third Paper', 'Ünïcode', '图', ''),
    abstract: fc.constantFrom('', 'Short.', SPRING, PROOFS, `${SPRING} …`),
    inputId: fc.constantFrom('a', 'b', 'second'),
    doi: fc.constantFrom('10.1/a', '10.1/b'),
    arxiv: fc.constantFrom('2405.1', '2405.2'),
    authors: fc.constantFrom(['Jane Doe'], ['Roe, R.', 'J. Doe'], []),
    comments: fc.nat(9),
    date: fc.constantFrom({ iso: '2024' }, { iso: '2024-05-02' }, { iso: '2025-05-02', inferred: true })
  },
  { requiredKeys: ['title'] }
);

describe('merge', () => {
  it('does not depend on the order of the drafts', () => {
    fc.assert(
      fc.property(
        fc.array(sketch, { maxLength: 12 }).chain(list => {
          const input = drafts(...list);
          return fc.tuple(fc.constant(input), fc.shuffledSubarray(input, { minLength: input.length }));
        }),
        ([input, shuffled]) => {
          expect(merge(shuffled)).toEqual(merge(input));
        }
      ),
      { numRuns: 500 }
    );
  });

  it('loses no draft, and names no paper twice', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 12 }), list => {
        const { value } = merge(drafts(...list));
        expect(value.flatMap(paper => paper.sources).length).toBe(list.length);
        expect(new Set(value.map(paper => paper.slug)).size).toBe(value.length);
        expect(new Set(value.map(paper => paper.id)).size).toBe(value.length);
      }),
      { numRuns: 500 }
    );
  });

  it('keeps slugs and ids when other papers are added', () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(
        fc.uniqueArray(title, { maxLength: 8 }),
        fc.array(title, { maxLength: 8 }),
        (old, added) => {
          const before = merge(drafts(...old.map(text => ({ title: `${text} old` }))));
          const after = merge(
            drafts(
              ...old.map(text => ({ title: `${text} old` })),
              ...added.map(text => ({ title: `${text} new` }))
            )
          );
          const names = new Set(after.value.map(paper => `${paper.slug} ${paper.id}`));
          for (const paper of before.value) expect(names).toContain(`${paper.slug} ${paper.id}`);
        }
      )
    );
  });

  it('merges 10 000 drafts in a moment', () => {
    const input = drafts(
      ...Array.from({ length: 10_000 }, (_, at) => ({ title: `Paper ${at % 7000}`, abstract: SPRING }))
    );
    const start = performance.now();
    expect(merge(input).value.length).toBe(7000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
