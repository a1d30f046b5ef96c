import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptOf, EMPTY_GRAPH, indexOf, paperOf } from '../../tests/fixtures/collection.ts';
import type { BuildInputs } from '../model/build.ts';
import type { Concept } from '../model/concept.ts';
import type { Theme } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { buildSchema, type BuildData, type BuildEntry } from '../schema/build.ts';
import { recordBuild } from './index.ts';

const INPUTS: BuildInputs = { seeds: { 'seeds/a.txt': '1' }, related: 12, generator: 1 };

interface Given {
  readonly inputs?: Partial<BuildInputs>;
  readonly papers: readonly Paper[];
  readonly concepts?: readonly Concept[];
  readonly themes?: readonly Theme[];
}

/** A paper that `seed` lists at `line`. */
const listed = (slug: string, at = 'a.txt:1', rest: Partial<Paper> = {}) => {
  const [seed, line] = at.split(':');
  const sources = [{ seed: `seeds/${seed}`, line: Number(line) }];
  return paperOf(slug, `Title ${slug}`, `Of ${slug}.`, { sources, ...rest });
};

function record({ inputs, papers, concepts = [], themes = [] }: Given, history?: string) {
  const slugs = (folder: string, all: readonly { slug: string }[]) =>
    all.map(({ slug }) => ({ path: `content/${folder}/${slug}.mdx`, text: '' }));
  const result = { papers, concepts: indexOf(papers, concepts), graph: { ...EMPTY_GRAPH, themes } };
  const files = [...slugs('papers', papers), ...slugs('concepts', concepts)];
  return recordBuild({ result, files, inputs: { ...INPUTS, ...inputs }, history });
}

/** The file after all these builds, one after the other. */
function built(...steps: readonly Given[]): string {
  const texts = steps.reduce<string[]>((all, step) => [...all, record(step, all.at(-1)).value.text], []);
  return texts.at(-1)!;
}

const logOf = (text: string): BuildEntry[] => (JSON.parse(text) as BuildData).log;
const last = (...steps: readonly Given[]) => logOf(built(...steps)).at(-1)!;

describe('the log', () => {
  const one: Given = { papers: [listed('p')] };
  const two: Given = {
    inputs: { seeds: { 'seeds/a.txt': '2' } },
    papers: [listed('p'), listed('q', 'a.txt:9')]
  };

  it('begins with the counts of the first build', () => {
    expect(logOf(built(one))).toMatchObject([{ number: 1, counts: { papers: 1 }, papers: { came: [] } }]);
    expect(logOf(built(one))[0]).not.toHaveProperty('causes');
  });

  it('follows its schema', () => {
    expect(buildSchema.safeParse(JSON.parse(built(one, two))).error).toBeUndefined();
  });

  it('is the same after a second build from the same inputs', () => {
    expect(built(one, two, two)).toBe(built(one, two));
    expect(built(one, one)).toBe(built(one));
  });

  it('does not depend on the order of seeds', () => {
    const seeds = { 'seeds/a.txt': '1', 'seeds/b.txt': '2' };
    const reversed = Object.fromEntries(Object.entries(seeds).reverse());
    expect(built({ ...one, inputs: { seeds: reversed } })).toBe(built({ ...one, inputs: { seeds } }));
  });

  it('lets tries with the same inputs replace each other: the entry still starts where it started', () => {
    const tried = { ...two, papers: [listed('p'), listed('other', 'a.txt:4')] };
    expect(built(one, tried, two)).toBe(built(one, two));
  });

  it('keeps what happened on the way there and back', () => {
    expect(
      logOf(built(one, two, one)).map(({ papers: { came, went } }) => [came.length, went.length])
    ).toEqual([
      [0, 0],
      [1, 0],
      [0, 1]
    ]);
  });

  it('can always go back to where the newest entry starts, whatever came before', () => {
    const step = fc.record({
      seed: fc.constantFrom('1', '2'),
      slugs: fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'), { minLength: 1 })
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), steps => {
        const given = steps.map(({ seed, slugs }) => ({
          inputs: { seeds: { 'seeds/a.txt': seed } },
          papers: slugs.map(slug => listed(slug))
        }));
        const { papers, before } = JSON.parse(built(...given)) as BuildData;
        const start = given.findLastIndex(
          ({ inputs }) => inputs.seeds['seeds/a.txt'] !== given.at(-1)!.inputs.seeds['seeds/a.txt']
        );
        const back = { ...papers, ...before?.papers };
        const known = Object.keys(back).filter(slug => back[slug] !== null);
        const wanted = given[start]?.papers.map(({ slug }) => slug);
        expect(known.sort()).toEqual((wanted ?? Object.keys(papers)).sort());
      }),
      { numRuns: 100 }
    );
  });

  it('starts anew where the file is damaged, and says so', () => {
    const { value, diagnostics } = record(one, '{"version": 1');
    expect(value.text).toBe(built(one));
    expect(diagnostics).toMatchInlineSnapshot(`
      [
        {
          "code": "changes/unreadable",
          "file": "content/build.json",
          "hint": "Restore it (git checkout content/build.json), or delete it to begin with this build.",
          "line": 1,
          "message": ""content/build.json" is not what this version writes, so the history of changes starts anew",
          "severity": "warning",
        },
      ]
    `);
  });

  it('knows the newest whole date', () => {
    const dated = (slug: string, iso: string) => listed(slug, 'a.txt:1', { facts: { date: { iso } } });
    expect(
      last({ papers: [dated('p', '2026'), dated('q', '2024-03-02'), dated('r', '2023-12-31')] })
    ).toMatchObject({
      newest: { iso: '2024-03-02' }
    });
  });
});

describe('papers', () => {
  const more = { seeds: { 'seeds/a.txt': '1', 'seeds/b.txt': '1' } };
  const p = listed('p');

  it.each<[string, Given, Given, object]>([
    [
      'come with a seed',
      { papers: [p] },
      { inputs: more, papers: [p, listed('q', 'b.txt:1')] },
      {
        causes: { seeds: { came: ['seeds/b.txt'] } },
        papers: { came: [{ slug: 'q', why: 'seeds' }], changed: [] }
      }
    ],
    [
      'go with a seed',
      { inputs: more, papers: [p, listed('q', 'b.txt:1')] },
      { papers: [p] },
      { causes: { seeds: { went: ['seeds/b.txt'] } }, papers: { went: [{ slug: 'q', why: 'seeds' }] } }
    ],
    [
      'are merged by the curator',
      { papers: [p, listed('q', 'a.txt:5')] },
      {
        inputs: { curation: 'x' },
        papers: [{ ...p, sources: [...p.sources, { seed: 'seeds/a.txt', line: 5 }] }]
      },
      {
        papers: {
          went: [{ slug: 'q', why: 'merge', to: 'p' }],
          changed: [{ slug: 'p', what: ['sources'], why: 'curation' }]
        }
      }
    ],
    [
      'get another address with another title',
      { papers: [p] },
      { inputs: { curation: 'x' }, papers: [{ ...p, slug: 'p2', title: 'Better' }] },
      {
        papers: { came: [], went: [], renamed: [{ from: 'p', to: 'p2', before: 'Title p', title: 'Better' }] }
      }
    ],
    [
      'are known by their text where a seed that lists them has moved lines',
      { papers: [p] },
      { inputs: { seeds: { 'seeds/a.txt': '2' } }, papers: [{ ...listed('p', 'a.txt:7'), slug: 'p2' }] },
      { papers: { renamed: [{ from: 'p', to: 'p2', why: 'seeds' }] } }
    ],
    [
      'say something else',
      { papers: [p] },
      {
        inputs: { seeds: { 'seeds/a.txt': '2' } },
        papers: [{ ...p, abstract: 'New.', facts: { comments: 3 } }]
      },
      { papers: { changed: [{ slug: 'p', what: ['abstract', 'facts'], why: 'seeds' }] } }
    ]
  ])('%s', (_, before, now, expected) => {
    expect(last(before, now)).toMatchObject(expected);
  });
});

describe('concepts', () => {
  const papers = [listed('p'), listed('q', 'a.txt:2'), listed('r', 'a.txt:3')];
  const x = conceptOf('x', ['p', 'q']);
  const newer = { generator: 2 };

  it.each<[string, Given, Given, object]>([
    [
      'come with the papers that mention them, and grow with them',
      { papers: papers.slice(0, 2), concepts: [x] },
      {
        inputs: { seeds: { 'seeds/a.txt': '2' } },
        papers,
        concepts: [{ ...x, papers: ['p', 'q', 'r'] }, conceptOf('y', ['q', 'r'])]
      },
      {
        concepts: {
          came: [{ slug: 'y', papers: 2, why: 'papers' }],
          changed: [{ slug: 'x', papers: [2, 3], why: 'papers' }]
        }
      }
    ],
    [
      'go into another one',
      { papers, concepts: [x, conceptOf('xs', ['q', 'r'])] },
      { inputs: newer, papers, concepts: [{ ...x, aliases: ['XS'] }] },
      { concepts: { went: [{ slug: 'xs', why: 'generator', to: 'x' }], renamed: [] } }
    ],
    [
      'get another id',
      { papers, concepts: [conceptOf('xs', ['p', 'q'], { label: 'Xs' })] },
      { inputs: newer, papers, concepts: [{ ...x, aliases: ['xs'] }] },
      {
        causes: { generator: { from: 1, to: 2 } },
        concepts: { came: [], went: [], renamed: [{ from: 'xs', to: 'x', before: 'Xs', label: 'x' }] }
      }
    ],
    [
      'get another type',
      { papers, concepts: [x] },
      { inputs: { curation: '1' }, papers, concepts: [{ ...x, type: 'task' }] },
      { concepts: { changed: [{ slug: 'x', type: 'task', before: 'method', why: 'curation' }] } }
    ]
  ])('%s', (_, before, now, expected) => {
    expect(last(before, now)).toMatchObject(expected);
  });
});

it('themes come, go, grow and get another name', () => {
  const theme = (id: string, label: string, papers: string[]): Theme => ({
    ...{ id, label, papers },
    ...{ colour: 0, concepts: [], neighbours: [] }
  });
  const papers = [listed('p'), listed('q'), listed('r')];
  const before = [theme('a', 'A', ['p', 'q']), theme('b', 'B', ['r'])];
  const now = [theme('a', 'AA', ['p']), theme('c', 'C', ['q', 'r'])];
  expect(last({ papers, themes: before }, { papers, themes: now, inputs: { related: 5 } })).toMatchObject({
    papers: { changed: [{ slug: 'q', what: ['theme'], why: 'configuration' }, { slug: 'r' }] },
    themes: {
      came: [{ id: 'c', papers: 2 }],
      went: [{ id: 'b', papers: 1 }],
      renamed: [{ id: 'a', before: 'A', label: 'AA' }],
      changed: [{ id: 'a', papers: [2, 1] }]
    }
  });
});
