import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { memoryFiles } from '../src/io/memory-files.ts';
import { readProject } from '../src/io/read-project.ts';
import { writeGenerated } from '../src/io/write-content.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { weave, weaveContent, type Woven } from '../src/pipeline.ts';

const PAPERS = [
  [
    'a',
    'Weight Sharing for Image Retrieval',
    'Weight sharing helps image retrieval. Load forecasting is hard.'
  ],
  [
    'b',
    'Image Retrieval and Load Forecasting',
    'Image retrieval works with weight sharing; load forecasting too.'
  ],
  ['c', 'Load Forecasting in Practice', 'Load forecasting with weight sharing is what we study.'],
  ['d', 'Something Else', 'Nothing of this kind, but image retrieval.'],
  // Listed twice: one paper, unless the curator says otherwise.
  ['d2', 'Something Else', 'Nothing of this kind, but image retrieval.']
].map(([id, title, abstract]) => JSON.stringify({ id, title, abstract }));

const CONCEPTS = [
  'weight sharing',
  'image retrieval',
  'load forecasting',
  'quantum gravity',
  'Weight-Sharing'
];
const concept = fc.constantFrom(...CONCEPTS);
const paper = fc.constantFrom('a', 'b', 'c', 'd', 'd2', 'zz');
const pair = fc.tuple(paper, paper).map(papers => ({ papers }));
const part = fc.constantFrom('tied images', 'load forecasting', 'shared weights');
const list = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 2 });

const decisions = fc
  .record(
    {
      captures: fc.dictionary(
        fc.constantFrom('seeds/p.jsonl', 'seeds/gone.txt'),
        fc.record({ year: fc.constantFrom(2020, 2024) })
      ),
      rename: list(
        fc.record({ concept, to: fc.constantFrom('tied weights', 'finding images', 'load forecasting') })
      ),
      merge: list(fc.record({ concepts: concept.map(name => [name]), into: concept })),
      split: list(
        fc.oneof(
          fc.record({ concept, as: part, papers: paper.map(name => [name]) }),
          fc.record({ concept, as: part, forms: concept.map(form => [form]) })
        )
      ),
      alias: list(fc.record({ concept, aliases: part.map(form => [form]) })),
      hide: list(fc.record({ concept })),
      retype: list(fc.record({ concept, type: fc.constantFrom('dataset', 'metric') })),
      fix: list(
        fc.record({
          paper: fc.constantFrom('a', 'b', 'zz'),
          set: fc.record({ venue: fc.constantFrom('One', 'Two') })
        })
      ),
      verdict: fc.tuple(fc.constantFrom('same', 'different'), list(pair)),
      pin: list(pair),
      block: list(pair)
    },
    { requiredKeys: [] }
  )
  // Both at once may be said of one listing, which is another matter than that each is heeded.
  .map(({ verdict, ...rest }) => ({ ...rest, ...(verdict && { [verdict[0]]: verdict[1] }) }));
const curation = fc.oneof(
  { weight: 5, arbitrary: decisions.map(data => stringify(data)) },
  fc.constantFrom('', '# nothing yet\n', 'rename: [\n', 'renaem: {}\r\n', 'hide:\n  - nonsense\n')
);
/** Notes, and what there is to say about each. */
const NOTE_TEXTS: Readonly<Record<string, string | undefined>> = {
  'See [[weight sharing]].': undefined,
  '[[nowhere|x]]\r\n': 'notes/no-such-page',
  '': undefined,
  '# No end {': 'notes/broken',
  'With {n} papers.': 'notes/unknown-name',
  '---\ntitel: A\n---\n': 'notes/front-matter',
  'é\u2028 [[a]]': undefined
};
const notes = fc.dictionary(
  fc.constantFrom('a', 'weight-sharing', 'weight-sharing-for-image-retrieval', 'themes/nowhere', 'gone'),
  fc.constantFrom(...Object.keys(NOTE_TEXTS))
);
const config = fc.constantFrom('export default {};\n', 'not even code');

/** Builds once over files in memory; gives back what was said. */
async function build(content: Map<string, string>): Promise<readonly Diagnostic[]> {
  const files = memoryFiles(content);
  const read = await readProject(files);
  const woven = weaveContent({ ...read.value, related: 5 });
  const written = await writeGenerated(files, woven.value);
  return [...read.diagnostics, ...woven.diagnostics, ...written.diagnostics];
}

test('what is written by hand is there byte by byte after a build, and after the next one', async () => {
  await fc.assert(
    fc.asyncProperty(curation, notes, config, async (yaml, texts, code) => {
      const byHand = new Map([
        ['seeds/p.jsonl', PAPERS.join('\n')],
        ['seeds/curation.yaml', yaml],
        ['seeds/vocabulary.csv', 'prefLabel\nimage retrieval\n'],
        ['paperweave.config.ts', code],
        ['content/pages/about.mdx', '---\ntitle: About\n---\nBy {1}.\n'],
        ['content/papers/by-hand.mdx', 'Mine.\n'],
        ['public/CNAME', 'papers.example\n'],
        ...Object.entries(texts).map(([name, text]): [string, string] => [`content/notes/${name}.mdx`, text])
      ]);
      const content = new Map([['seeds/p.jsonl', PAPERS.slice(0, 2).join('\n')]]);
      await build(content);
      for (const [path, text] of byHand) content.set(path, text);
      const said = await build(content);
      expect(await build(content)).toEqual(said);
      for (const [path, text] of byHand) expect(content.get(path), path).toBe(text);
      const isSaid = (code: string, file: string) =>
        expect(said).toContainEqual(expect.objectContaining({ code, file }));
      isSaid('content/hand-made', 'content/papers/by-hand.mdx');
      for (const [name, text] of Object.entries(texts)) {
        if (['themes/nowhere', 'gone'].includes(name))
          isSaid('notes/points-nowhere', `content/notes/${name}.mdx`);
        if (NOTE_TEXTS[text] !== undefined) isSaid(NOTE_TEXTS[text], `content/notes/${name}.mdx`);
      }
    }),
    { numRuns: 15, seed: 11 }
  );
});

test('what is moved on the map and coloured by hand stays so when papers come', async () => {
  const content = new Map([['seeds/p.jsonl', PAPERS.slice(0, 3).join('\n')]]);
  await build(content);
  const layout = JSON.parse(content.get('content/layout.json')!) as {
    positions: Record<string, unknown>;
    themes: Record<string, { colour: number }>;
  };
  const [node, theme] = [Object.keys(layout.positions)[1]!, Object.keys(layout.themes)[0]!];
  layout.positions[node] = { x: 123, y: -45 };
  layout.themes[theme]!.colour = 9;
  content.set('content/layout.json', JSON.stringify(layout));
  content.set('seeds/p.jsonl', PAPERS.join('\n'));
  await build(content);
  const after = JSON.parse(content.get('content/layout.json')!) as typeof layout;
  expect(after.positions[node]).toEqual({ x: 123, y: -45 });
  expect(after.themes[theme]?.colour).toBe(9);
});

const idOf = (name: string): string => name.toLowerCase().replace(/\W+/gu, '-');

/** Whether what an entry asks for holds. What is hidden or merged away has no label or type any more. */
const HOLDS: {
  readonly [K in Exclude<keyof Woven['curation'], 'captures'>]: (
    entry: Woven['curation'][K][number],
    woven: Woven
  ) => boolean;
} = {
  rename: ({ concept: name, to }, { concepts }) =>
    concepts.concepts.some(({ label, aliases }) => [label, ...aliases].includes(to)) || !has(concepts, name),
  merge: ({ concepts: names }, { concepts }) => names.every(name => !has(concepts, name)),
  split: ({ concept: name, as }, { concepts }) => isName(concepts, as) || !has(concepts, name),
  alias: ({ concept: name, aliases }, { concepts }) =>
    aliases.every(form => isName(concepts, form)) || !has(concepts, name),
  hide: ({ concept: name }, { concepts }) => !has(concepts, name),
  retype: ({ concept: name, type }, { concepts }) => {
    const own = concepts.concepts.find(({ id }) => id === idOf(name));
    return own === undefined || own.type === type;
  },
  fix: ({ paper, set }, { papers }) => find(papers, paper)?.facts.venue === set.venue,
  same: ({ papers: [one, other] }, { papers }) => find(papers, one!) === find(papers, other!),
  different: ({ papers: [one, other] }, { papers }) => listed(papers, one!) !== listed(papers, other!),
  pin: ({ papers: [one, other] }, woven) => related(woven, one!, other!) === 'curation',
  block: ({ papers: [one, other] }, woven) => related(woven, one!, other!) === undefined
};

const isName = ({ concepts }: Woven['concepts'], name: string) =>
  concepts.some(({ label, aliases }) => [label, ...aliases].includes(name));
const has = ({ concepts }: Woven['concepts'], name: string) => concepts.some(({ id }) => id === idOf(name));
const find = (papers: Woven['papers'], name: string) =>
  papers.find(({ id, otherIds = [] }) => id === name || otherIds.includes(name));

/** The paper that the seed's listing of this id belongs to: a parted one goes by another id. */
function listed(papers: Woven['papers'], id: string) {
  const line = PAPERS.findIndex(text => (JSON.parse(text) as { id: string }).id === id) + 1;
  return papers.find(({ sources }) => sources.some(source => source.line === line));
}

function related({ papers, graph }: Woven, one: string, other: string): string | undefined {
  const [here, there] = [find(papers, one), find(papers, other)];
  return graph.related.get(here?.id ?? '')?.find(({ id }) => id === there?.id)?.reasons[0]?.kind;
}

test('every entry is applied, or named in a message', () => {
  const seeds = [{ path: 'seeds/p.jsonl', bytes: new TextEncoder().encode(PAPERS.join('\n')) }];
  let applied = 0;
  fc.assert(
    fc.property(decisions, data => {
      const { value, diagnostics } = weave({ seeds, curation: stringify(data), related: 5 });
      const told = new Set(
        diagnostics.filter(({ code }) => code.startsWith('curation/')).map(({ line }) => line)
      );
      for (const [path, { at }] of value.curation.captures)
        if (path !== seeds[0]!.path) expect(told).toContain(at.line);
      for (const kind of Object.keys(HOLDS) as (keyof typeof HOLDS)[])
        for (const entry of value.curation[kind]) {
          if (told.has(entry.at.line)) continue;
          applied += 1;
          const holds = (HOLDS[kind] as (entry: unknown, woven: Woven) => boolean)(entry, value);
          expect(holds, `${kind} ${JSON.stringify(entry)} in\n${stringify(data)}`).toBe(true);
        }
    }),
    { numRuns: 80, seed: 11 }
  );
  expect(applied).toBeGreaterThan(80);
});
