import { expect, test } from 'vitest';
import { NO_CURATION, type Curation } from '../model/curation.ts';
import type { Concept } from '../model/concept.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Paper } from '../model/paper.ts';
import { listWork } from './index.ts';
import { workText } from './text.ts';

const paper = (id: string, title: string, author: string, more: Partial<Paper> = {}): Paper => ({
  id,
  slug: id,
  title,
  abstract: 'Its abstract.',
  facts: { authors: [author] },
  links: [],
  sources: [{ seed: 'seeds/a.bib', line: 1 }],
  provenance: {},
  ...more
});

const concept = (id: string, papers: readonly string[]): Concept => ({
  id,
  slug: id,
  label: id,
  type: 'method',
  aliases: [],
  papers,
  broader: []
});

const PAPERS = [
  paper('a', 'A Survey of Network Pruning Methods', 'Jo Doe'),
  paper('b', 'A Survey on Network Pruning Methods', 'Doe, J.', {
    conflicts: [
      {
        field: 'date',
        values: [
          { value: '2019', source: { seed: 'seeds/a.bib', line: 3 } },
          { value: '2021', source: { seed: 'seeds/b.ris', line: 9 } }
        ]
      }
    ],
    facts: { authors: ['Doe, J.'], date: { iso: '2019' } }
  }),
  paper('c', 'A Survey on Network Pruning', 'Al Roe'),
  paper('d', 'Something Else', 'Jo Doe', { abstract: '' })
];

const mention = { field: 'title', start: 0, end: 1, text: 'A' } as const;
const scored = (entries: Record<string, number>) =>
  Object.entries(entries).map(([id, score]) => ({ id, score, mentions: [mention] }));

const NOWHERE: Diagnostic = {
  code: 'curation/points-nowhere',
  severity: 'warning',
  file: 'seeds/curation.yaml',
  line: 7,
  message: 'There is no concept "x".',
  hint: 'Did you mean "y"?'
};

function work(curation: Partial<Curation> = {}, diagnostics: readonly Diagnostic[] = [NOWHERE]) {
  const related = new Map(
    PAPERS.map(({ id }) => [id, id === 'd' ? [] : [{ id: 'a', score: 1, reasons: [] }]])
  );
  return listWork(
    {
      papers: PAPERS,
      concepts: {
        concepts: [concept('pruning', ['a', 'b']), concept('faint', ['a', 'b']), concept('lone', ['c'])],
        papers: [
          { paper: 'a', introduces: [], concepts: scored({ pruning: 1, faint: 0.1 }) },
          { paper: 'b', introduces: [], concepts: scored({ pruning: 0.5, faint: 0.1 }) },
          { paper: 'c', introduces: [], concepts: scored({ other: 1, lone: 0.01 }) }
        ],
        relations: [],
        leftOut: []
      },
      graph: { related, themes: [], nodes: [], layout: { version: 1, positions: {}, themes: {} } },
      curation: { ...NO_CURATION, ...curation }
    },
    diagnostics
  );
}

test('each kind is found, with why and what to type', () => {
  expect(workText(work()).join('\n')).toMatchInlineSnapshot(`
    "Curation and notes without effect (1)

      seeds/curation.yaml:7  There is no concept "x".
        It is kept as it is, and not applied to anything else.
        Did you mean "y"?

    Sources that disagree (1)

      A Survey on Network Pruning Methods: the year
        Its sources say “2019” (seeds/a.bib:3) and “2021” (seeds/b.ris:9).
          fix:
            - paper: b
              set:
                date: "2019"

    Possible duplicates (1)

      A Survey of Network Pruning Methods / A Survey on Network Pruning Methods
        Their titles share 100 % of their words, and the first author is the same.
          same:
            - papers:
                - a
                - b
          # or, if they are two:
          different:
            - papers:
                - a
                - b

    Papers without relatives (1)

      Something Else
        It has no abstract, and shares no words of weight with another paper. A source that has the abstract would help.
          pin:
            - papers:
                - d
                - title of the other paper
              reason: why they belong together

    Weak concepts (2)

      faint
        2 papers mention it, and it is about none of them: at best it has 20 % of what the paper’s first concept weighs.
          hide:
            - concept: faint

      lone
        One paper mentions it, with 1 % of what its first concept weighs. It has no page and makes no link.
          hide:
            - concept: lone
    "
  `);
});

test('what the curator settled is not asked again', () => {
  const at = { seed: 'seeds/curation.yaml', line: 1 };
  const kinds = work({ different: [{ papers: ['a', 'b'], at }] }).map(({ kind }) => kind);
  expect(kinds).not.toContain('duplicate');
});

test('where there is nothing to do, that is said', () => {
  const nothing = { papers: [], concepts: { concepts: [], papers: [], relations: [], leftOut: [] } };
  const graph = {
    related: new Map(),
    themes: [],
    nodes: [],
    layout: { version: 1, positions: {}, themes: {} }
  } as const;
  expect(workText(listWork({ ...nothing, graph, curation: NO_CURATION }, []))).toHaveLength(1);
});
