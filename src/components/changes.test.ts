import { describe, expect, it } from 'vitest';
import type { BuildEntry } from '../schema/build.ts';
import { changeGroups } from './change-groups.ts';
import { causesInWords, counts, hasChanges, movedPages } from './changes.ts';

const NUMBERS = { papers: 3, concepts: 1, themes: 1, related: 1000, stated: 0 };

const build = (number: number, rest: Partial<BuildEntry> = {}): BuildEntry => ({
  number,
  key: String(number),
  counts: NUMBERS,
  before: NUMBERS,
  causes: {
    seeds: { came: [], went: [], changed: [] },
    curation: false,
    vocabulary: false,
    configuration: false
  },
  papers: { came: [], went: [], renamed: [], changed: [] },
  concepts: { came: [], went: [], renamed: [], changed: [] },
  themes: { came: [], went: [], renamed: [], changed: [] },
  ...rest
});

const { before: _, causes: __, ...first } = build(1);

const renamed = (number: number, from: string, to: string) =>
  build(number, {
    papers: {
      ...{ came: [], went: [], changed: [] },
      renamed: [{ from, to, before: from, title: to, why: 'seeds' }]
    }
  });

it('the first build counts, and so does one with another count; one that changed nothing does not', () => {
  expect([first, build(2), build(3, { before: { ...NUMBERS, related: 9 } })].map(hasChanges)).toEqual([
    true,
    false,
    true
  ]);
});

it('counts say how they changed', () => {
  const grown = build(2, { before: { ...NUMBERS, papers: 1, related: 2500 } });
  expect(counts(grown)).toEqual([
    '3 papers (+2)',
    '1 shared concept',
    '1 theme',
    '1,000 related pairs (−1,500)',
    '0 stated links'
  ]);
  expect(counts(first)[0]).toBe('3 papers');
});

it('causes are sentences', () => {
  const causes = {
    seeds: {
      came: ['seeds/a.txt'],
      went: ['b', 'c'].map(name => `seeds/${name}.txt`),
      changed: [...'abcdef']
    },
    curation: true,
    vocabulary: true,
    configuration: true,
    generator: { from: 1, to: 2 }
  };
  expect(causesInWords(build(2, { causes }))).toMatchInlineSnapshot(`
    [
      "a.txt is a new source.",
      "a, b, c, d and 2 more are changed sources.",
      "b.txt and c.txt are no longer sources.",
      "The curator’s decisions changed.",
      "The imported vocabulary changed.",
      "The number of related papers was set to another value.",
      "The rules that find concepts, links and themes changed (version 1 → 2).",
    ]
  `);
  expect(causesInWords(first)).toEqual([]);
});

describe('movedPages', () => {
  const isPage = (path: string) => ['papers/c/', 'papers/d/', 'concepts/x/'].includes(path);

  it('follows a page through all builds', () => {
    expect([...movedPages([renamed(3, 'b', 'c'), renamed(2, 'a', 'b'), first], isPage)]).toEqual([
      ['papers/a/', 'papers/c/'],
      ['papers/b/', 'papers/c/']
    ]);
  });

  it('leaves out what is a page again, what leads nowhere, and circles', () => {
    const circle = [renamed(5, 'q', 'p'), renamed(4, 'p', 'q')];
    expect([...movedPages([...circle, renamed(3, 'b', 'gone'), renamed(2, 'd', 'c')], isPage)]).toEqual([]);
  });

  it('knows where merged concepts went', () => {
    const merged = build(2, {
      concepts: {
        ...{ came: [], renamed: [], changed: [] },
        went: [
          { slug: 'y', label: 'Y', type: 'method', why: 'generator', to: 'x' },
          { slug: 'z', label: 'Z', type: 'method', why: 'papers' }
        ]
      }
    });
    expect([...movedPages([merged], isPage)]).toEqual([['concepts/y/', 'concepts/x/']]);
  });
});

it('rows say what happened and why', () => {
  const everything = build(2, {
    papers: {
      came: [{ slug: 'a', title: 'A $x$', why: 'seeds' }],
      went: [
        { slug: 'b', title: 'B', why: 'seeds' },
        { slug: 'c', title: 'C', why: 'merge', to: 'a' }
      ],
      renamed: [{ from: 'd', to: 'dd', before: 'D', title: 'DD', why: 'curation' }],
      changed: [
        { slug: 'e', title: 'E', what: ['title', 'facts'], why: 'seeds' },
        { slug: 'f', title: 'F', what: ['theme'], why: 'rest' }
      ]
    },
    concepts: {
      came: [{ slug: 'x', label: 'X', type: 'method', papers: 2, why: 'papers' }],
      went: [{ slug: 'y', label: 'Y', type: 'task', why: 'generator', to: 'x' }],
      renamed: [{ from: 'v', to: 'w', before: 'V', label: 'W', type: 'metric', why: 'rest' }],
      changed: [
        { slug: 'u', label: 'U', type: 'task', papers: [2, 3], before: 'method', why: 'configuration' }
      ]
    },
    themes: {
      came: [{ id: 't', label: 'T', papers: 2 }],
      went: [{ id: 's', label: 'S', papers: 1 }],
      renamed: [{ id: 'r', before: 'R', label: 'RR' }],
      changed: [{ id: 'q', label: 'Q', papers: [1, 2] }]
    }
  });
  const rows = changeGroups(everything).map(
    ({ title, rows: own }) =>
      `${title}: ${own.map(({ name, page, note }) => `${name} [${page}] ${note}`).join('; ')}`
  );
  expect(rows.join('\n')).toMatchInlineSnapshot(`
    "New papers: A $x$ [papers/a/] through the sources
    Removed papers: B [undefined] through the sources; C [papers/a/] now part of another paper
    Papers at a new address: DD [papers/dd/] decided by the curator
    Changed papers: E [papers/e/] title and facts, through the sources
    Papers in another theme: F [papers/f/] as other papers changed
    New themes: T [themes/t/] 2 papers
    Dissolved themes: S [undefined] 1 paper
    Renamed themes: RR [themes/r/] formerly R
    Themes that grew or shrank: Q [themes/q/] 1 → 2 papers
    New concepts: X [concepts/x/] 2 papers, through its papers
    Removed concepts: Y [concepts/x/] now part of another concept, through new rules
    Renamed concepts: W [concepts/w/] formerly V, as other papers changed
    Changed concepts: U [concepts/u/] 2 → 3 papers, formerly typed as method, through the configuration"
  `);
  expect(changeGroups(first)).toEqual([]);
});

it('says no reason at each row where all rows have the same', () => {
  const [group] = changeGroups(
    build(2, {
      concepts: {
        ...{ went: [], renamed: [], changed: [] },
        came: [
          { slug: 'x', label: 'X', type: 'method', papers: 2, why: 'generator' },
          { slug: 'y', label: 'Y', type: 'task', papers: 3, why: 'generator' }
        ]
      }
    })
  );
  expect(group?.rows.map(({ note }) => note)).toEqual(['2 papers', '3 papers']);
});
