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
  ['d', 'Something Else', 'Nothing of this kind, but image retrieval.']
].map(([id, title, abstract]) => JSON.stringify({ id, title, abstract }));

const CONCEPTS = [
  'weight sharing',
  'image retrieval',
  'load forecasting',
  'quantum gravity',
  'Weight-Sharing'
];
const concept = fc.constantFrom(...CONCEPTS);
const pair = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'zz'), fc.constantFrom('a', 'b', 'c', 'd'))
  .map(papers => ({ papers }));
const list = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 2 });

const decisions = fc.record(
  {
    rename: list(
      fc.record({ concept, to: fc.constantFrom('tied weights', 'finding images', 'load forecasting') })
    ),
    merge: list(fc.record({ concepts: concept.map(name => [name]), into: concept })),
    hide: list(fc.record({ concept })),
    retype: list(fc.record({ concept, type: fc.constantFrom('dataset', 'metric') })),
    fix: list(
      fc.record({
        paper: fc.constantFrom('a', 'b', 'zz'),
        set: fc.record({ venue: fc.constantFrom('One', 'Two') })
      })
    ),
    same: list(pair),
    pin: list(pair),
    block: list(pair)
  },
  { requiredKeys: [] }
);
const curation = fc.oneof(
  { weight: 5, arbitrary: decisions.map(data => stringify(data)) },
  fc.constantFrom('', '# nothing yet\n', 'rename: [\n', 'renaem: {}\r\n', 'hide:\n  - nonsense\n')
);
const notes = fc.dictionary(
  fc.constantFrom('a', 'weight-sharing', 'weight-sharing-for-image-retrieval', 'themes/nowhere', 'gone'),
  fc.constantFrom('See [[weight sharing]].', '[[nowhere|x]]\r\n', '', '# No end {', 'é\u2028 [[a]]')
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
        ['paperweave.config.ts', code],
        ...Object.entries(texts).map(([name, text]): [string, string] => [`content/notes/${name}.mdx`, text])
      ]);
      const content = new Map([['seeds/p.jsonl', PAPERS.slice(0, 2).join('\n')]]);
      await build(content);
      for (const [path, text] of byHand) content.set(path, text);
      const said = await build(content);
      expect(await build(content)).toEqual(said);
      for (const [path, text] of byHand) expect(content.get(path), path).toBe(text);
      for (const name of ['themes/nowhere', 'gone'].filter(name => name in texts))
        expect(said).toContainEqual(
          expect.objectContaining({ code: 'notes/points-nowhere', file: `content/notes/${name}.mdx` })
        );
    }),
    { numRuns: 15, seed: 11 }
  );
});

const idOf = (name: string): string => name.toLowerCase().replace(/\W+/gu, '-');

/** Whether what an entry asks for holds. What is hidden or merged away has no label or type any more. */
const HOLDS: {
  readonly [K in 'rename' | 'merge' | 'hide' | 'retype' | 'fix' | 'same' | 'pin' | 'block']: (
    entry: Woven['curation'][K][number],
    woven: Woven
  ) => boolean;
} = {
  rename: ({ concept: name, to }, { concepts }) =>
    concepts.concepts.some(({ label, aliases }) => [label, ...aliases].includes(to)) || !has(concepts, name),
  merge: ({ concepts: names }, { concepts }) => names.every(name => !has(concepts, name)),
  hide: ({ concept: name }, { concepts }) => !has(concepts, name),
  retype: ({ concept: name, type }, { concepts }) => {
    const own = concepts.concepts.find(({ id }) => id === idOf(name));
    return own === undefined || own.type === type;
  },
  fix: ({ paper, set }, { papers }) => find(papers, paper)?.facts.venue === set.venue,
  same: ({ papers: [one, other] }, { papers }) => find(papers, one!) === find(papers, other!),
  pin: ({ papers: [one, other] }, woven) => related(woven, one!, other!) === 'curation',
  block: ({ papers: [one, other] }, woven) => related(woven, one!, other!) === undefined
};

const has = ({ concepts }: Woven['concepts'], name: string) => concepts.some(({ id }) => id === idOf(name));
const find = (papers: Woven['papers'], name: string) =>
  papers.find(({ id, otherIds = [] }) => id === name || otherIds.includes(name));

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
