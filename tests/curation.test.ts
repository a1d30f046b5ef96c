import { expect, test } from 'vitest';
import type { Concept } from '../src/model/concept.ts';
import { weave, type Woven } from '../src/pipeline.ts';

const PAPERS = [
  {
    id: 'a',
    title: 'Weight Sharing for Neural Architecture Search',
    author: [{ family: 'Doe', given: 'Jo' }],
    abstract:
      'Neural architecture search is costly. Weight sharing makes neural architecture search cheap, and load forecasting too.'
  },
  {
    id: 'b',
    title: 'Parameter Sharing in Recurrent Networks',
    author: [{ family: 'Roe', given: 'Al' }],
    abstract:
      'Parameter sharing keeps recurrent networks small. We find that load forecasting needs recurrent networks.'
  },
  {
    id: 'c',
    title: 'Load Forecasting with Weight Sharing',
    author: [{ family: 'Poe', given: 'Ed' }],
    abstract:
      'Load forecasting is hard. Parameter sharing and weight sharing help; to hunt architectures does not.'
  },
  {
    id: 'd',
    title: 'Neural Architecture Search on Recurrent Networks',
    author: [{ family: 'Coe', given: 'Mo' }],
    abstract: 'We apply neural architecture search to recurrent networks. It is slow.'
  }
];

/** What a curation makes of the four papers, and what is said of it. */
function curated(curation = '', papers: readonly object[] = PAPERS) {
  const seeds = [
    { path: 'seeds/p.jsonl', bytes: new TextEncoder().encode(papers.map(p => JSON.stringify(p)).join('\n')) }
  ];
  const { value, diagnostics } = weave({ seeds, curation, related: 5 });
  return {
    ...value,
    said: diagnostics.map(({ line, code, message, hint }) => ({ line, code, message, hint }))
  };
}

const concept = ({ concepts }: Woven, id: string): Concept | undefined =>
  concepts.concepts.find(other => other.id === id);
const relatedTo = ({ graph }: Woven, id: string): string[] => graph.related.get(id)!.map(other => other.id);

test('the papers share what the entries below name', () => {
  const woven = curated();
  expect(concept(woven, 'weight-sharing')?.papers).toEqual(expect.arrayContaining(['a', 'c']));
  expect(concept(woven, 'parameter-sharing')?.papers).toEqual(expect.arrayContaining(['b', 'c']));
});

test('a renamed concept keeps its id and slug, and the old label as another form', () => {
  const woven = curated(
    'rename:\n  - { concept: weight sharing, to: shared weights, reason: clearer, date: 2026-11-21 }'
  );
  expect(woven.said).toEqual([]);
  expect(concept(woven, 'weight-sharing')).toMatchObject({ slug: 'weight-sharing', label: 'shared weights' });
  expect(concept(woven, 'weight-sharing')!.aliases.map(form => form.toLowerCase())).toContain(
    'weight sharing'
  );
});

test('what the curator names stays a concept, at its address, also when nearly all papers come to share it', () => {
  const papers = (count: number) => {
    const texts = Array.from({ length: count }, (_, at) => ({
      id: `p${at}`,
      title: `Field Notes ${at}`,
      abstract: `Bird songs are recorded in valley ${at}. We counted ${at + 2} nests.`
    }));
    const bytes = new TextEncoder().encode(texts.map(text => JSON.stringify(text)).join('\n'));
    return [{ path: 'seeds/p.jsonl', bytes }];
  };
  const [few, many] = [3, 30].map(count => {
    const curation = 'rename:\n  - { concept: bird songs, to: birdsong }';
    const { value, diagnostics } = weave({ seeds: papers(count), curation, related: 5 });
    expect(diagnostics).toEqual([]);
    return value.concepts.concepts.find(({ label }) => label === 'birdsong')!;
  });
  expect([few!.papers.length, many!.papers.length]).toEqual([3, 30]);
  expect([many!.id, many!.slug]).toEqual([few!.id, few!.slug]);
  const left = weave({ seeds: papers(30), related: 5 }).value.concepts.leftOut;
  expect(left).toContainEqual({ text: 'bird song', reason: 'nearly all papers share it', papers: 30 });
});

test('merged concepts have all mentions, and say which addresses lead to them', () => {
  const woven = curated('merge:\n  - { concepts: [parameter sharing], into: weight sharing }');
  const merged = concept(woven, 'weight-sharing')!;
  expect(woven.said).toEqual([]);
  expect(concept(woven, 'parameter-sharing')).toBeUndefined();
  expect(merged.papers).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  expect(merged.formerly).toEqual(['parameter-sharing']);
  const inC = woven.concepts.papers.find(({ paper }) => paper === 'c')!.concepts;
  expect(inC.filter(({ id }) => id === 'weight-sharing')).toHaveLength(1);
  expect(
    inC.find(({ id }) => id === 'weight-sharing')!.mentions.map(({ text }) => text.toLowerCase())
  ).toEqual(['weight sharing', 'parameter sharing', 'weight sharing']);
  expect(
    woven.graph.related.get('b')!.some(({ reasons }) => reasons.some(r => r.concept === 'weight-sharing'))
  ).toBe(true);
});

test('a split-off part takes the mentions of the papers that mean it', () => {
  const woven = curated('split:\n  - { concept: load forecasting, as: water load, papers: [b, c] }');
  expect(woven.said).toEqual([]);
  expect(concept(woven, 'load-forecasting')?.papers).toEqual(['a']);
  expect(concept(woven, 'water-load')).toMatchObject({
    slug: 'water-load',
    label: 'water load',
    papers: ['c', 'b']
  });
});

test('a hidden concept is nowhere, and said to be left out', () => {
  const woven = curated('hide:\n  - concept: weight-sharing');
  expect(concept(woven, 'weight-sharing')).toBeUndefined();
  expect(JSON.stringify([woven.concepts.papers, [...woven.graph.related]])).not.toContain('"weight-sharing"');
  expect(woven.concepts.leftOut).toContainEqual(
    expect.objectContaining({ reason: 'hidden by the curator', papers: 2 })
  );
});

test('a type is taken over, and an alias found where papers write it', () => {
  const woven = curated(
    'retype:\n  - { concept: weight sharing, type: metric }\nalias:\n  - { concept: neural architecture search, aliases: [hunt architectures, needs recurrent] }'
  );
  expect(woven.said).toEqual([]);
  expect(concept(woven, 'weight-sharing')?.type).toBe('metric');
  const search = concept(woven, 'neural-architecture-search')!;
  expect([...search.papers].sort()).toEqual(['a', 'b', 'c', 'd']);
  for (const { paper, concepts } of woven.concepts.papers)
    for (const { mentions } of concepts)
      for (const { field, start, end, text } of mentions)
        expect(woven.papers.find(({ id }) => id === paper)![field].slice(start, end)).toBe(text);
});

test('a field is overruled, the address stays, and the value says where it comes from', () => {
  const before = curated().papers.find(({ id }) => id === 'a')!;
  const after = curated(
    "fix:\n  - paper: Weight sharing for neural architecture search\n    set: { title: Sharing Weights, date: 2024, arxiv: '2405.11000' }"
  ).papers.find(({ id }) => id === 'a')!;
  expect(after).toMatchObject({
    slug: before.slug,
    title: 'Sharing Weights',
    facts: { date: { iso: '2024' }, arxiv: '2405.11000' },
    provenance: { title: { seed: 'seeds/curation.yaml', line: 2 } }
  });
});

test('what is said to be one paper is one, under the first address; the other leads there', () => {
  const woven = curated('same:\n  - papers: [c, a]');
  expect(woven.papers.map(({ id }) => id).sort()).toEqual(['b', 'c', 'd']);
  expect(woven.papers.find(({ id }) => id === 'c')).toMatchObject({
    slug: 'load-forecasting-with-weight-sharing',
    formerly: ['weight-sharing-for-neural-architecture-search'],
    otherIds: ['a']
  });
});

test('what is said to be two papers is two, and the first keeps the address', () => {
  const twice = [...PAPERS, { ...PAPERS[0], id: 'e' }];
  expect(curated('', twice).papers).toHaveLength(4);
  const woven = curated('different:\n  - papers: [e, a]', twice);
  expect(woven.said).toEqual([]);
  const [a, e] = ['a', 'e'].map(id =>
    woven.papers.find(({ sources }) => sources[0]!.line === (id === 'a' ? 1 : 5))!
  );
  expect(e!.slug).toBe('weight-sharing-for-neural-architecture-search');
  expect(a!.slug).toMatch(/^weight-sharing-for-neural-architecture-search-\w{8}$/u);
  expect(new Set(woven.papers.map(({ id }) => id)).size).toBe(5);
});

test('of a paper that was parted, only the listing that is named joins another one', () => {
  const twice = [...PAPERS, { ...PAPERS[0], id: 'e' }];
  const places = (woven: ReturnType<typeof curated>) =>
    woven.papers.map(({ sources }) => sources.map(({ line }) => line)).toSorted((a, b) => a[0]! - b[0]!);
  const parted = 'different:\n  - papers: [a, e]\n';
  const joined = 'same:\n  - papers: ["seeds/p.jsonl:5", b]\n';
  const woven = curated(parted + joined, twice);
  expect(woven.said).toEqual([]);
  expect(places(woven)).toEqual([[1], [2, 5], [3], [4]]);
  const other = curated(joined + parted, twice);
  expect(other.said).toEqual([
    expect.objectContaining({
      line: 4,
      code: 'curation/contradiction',
      hint: expect.stringMatching(/above "same"/u)
    })
  ]);
  expect(places(other)).toEqual([[1, 2, 5], [3], [4]]);
});

test('a list that stands twice is one list, and each entry keeps its line', () => {
  const woven = curated(
    'rename:\n  - { concept: weight sharing, to: shared weights }\nhide:\nrename:\n  - { concept: nowhere, to: b }\nhide:\n  - { concept: gone }\n'
  );
  expect(woven.said.map(({ code, line }) => [code, line])).toEqual([
    ['curation/points-nowhere', 5],
    ['curation/points-nowhere', 7]
  ]);
  expect(woven.concepts.concepts.map(({ label }) => label)).toContain('shared weights');
});

test('pinned papers come first, with the curator’s words; blocked ones do not come', () => {
  const woven = curated(
    'pin:\n  - { papers: [b, a], reason: read them together }\nblock:\n  - papers: [a, d]'
  );
  expect(woven.said).toEqual([]);
  expect(relatedTo(woven, 'a')[0]).toBe('b');
  expect(relatedTo(woven, 'b')[0]).toBe('a');
  expect(woven.graph.related.get('a')![0]!.reasons[0]).toMatchObject({
    kind: 'curation',
    text: 'read them together'
  });
  expect(relatedTo(curated(), 'a')).toContain('d');
  expect(relatedTo(woven, 'a')).not.toContain('d');
  for (const list of woven.graph.related.values())
    for (const { score, reasons } of list)
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
});

test.each([
  ['rename:\n  - { concept: weight shering, to: x }', 2, 'points-nowhere', /Did you mean "weight sharing"/iu],
  ['hide:\n  - concept: quantum gravity', 2, 'points-nowhere', /kept and does nothing/u],
  ['pin:\n  - papers: [a, nowhere]', 2, 'points-nowhere', /kept and does nothing/u],
  ['same:\n  - papers: [a, zz]', 2, 'points-nowhere', /kept/u],
  ['fix:\n  - { paper: zz, set: { venue: V } }', 2, 'points-nowhere', /kept/u],
  ['split:\n  - { concept: weight sharing, as: x, forms: [never] }', 2, 'points-nowhere', /Its forms are/u],
  [
    'rename:\n  - { concept: weight sharing, to: A }\n  - { concept: Weight-Sharing, to: B }',
    3,
    'contradiction',
    /Keep one/u
  ],
  ['rename:\n  - { concept: weight sharing, to: parameter sharing }', 2, 'contradiction', /"merge"/u],
  [
    'merge:\n  - { concepts: [weight sharing], into: parameter sharing }\nhide:\n  - concept: weight sharing',
    4,
    'contradiction',
    /Remove one/u
  ],
  [
    'merge:\n  - { concepts: [weight sharing], into: parameter sharing }\n  - { concepts: [parameter sharing], into: weight sharing }',
    3,
    'contradiction',
    /Remove/u
  ],
  ['alias:\n  - { concept: weight sharing, aliases: [parameter sharing] }', 2, 'contradiction', /"merge"/u],
  ['pin:\n  - papers: [a, b]\nblock:\n  - papers: [b, a]', 4, 'contradiction', /Keep one/u],
  ['same:\n  - papers: [a, b]\ndifferent:\n  - papers: [a, b]', 4, 'contradiction', /Keep one/u],
  ['different:\n  - papers: [a, b]\nsame:\n  - papers: [c, a, b]', 4, 'contradiction', /Keep one/u]
])(
  'an entry that cannot be applied is said with its line, and applied to nothing else: %j',
  (yaml, line, code, hint) => {
    const woven = curated(yaml);
    expect(woven.said).toEqual([expect.objectContaining({ line, code: `curation/${code}` })]);
    expect(woven.said[0]!.hint).toMatch(hint);
    const first = yaml
      .split('\n')
      .slice(0, line - 1)
      .join('\n');
    const without = curated(
      /^\w+:$/u.test(first.split('\n').at(-1)!) ? first.split('\n').slice(0, -1).join('\n') : first
    );
    // What was wanted is handed on for the worklist; what was made of it is the same.
    const made = ({ papers, concepts, graph }: typeof woven) => ({ papers, concepts, graph });
    expect(made(woven)).toEqual(made(without));
  }
);
