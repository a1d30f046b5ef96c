import { expect, it } from 'vitest';
import type { Pages } from '../model/page-names.ts';
import { checkNotes } from './index.ts';

const PAGES: Pages = {
  papers: [
    {
      slug: 'darts',
      id: 'x1',
      title: 'DARTS: Differentiable Architecture Search',
      arxiv: '1806.09055',
      formerly: ['old-darts']
    },
    { slug: 'pruning', id: 'x2', title: 'Pruning' }
  ],
  concepts: [
    {
      slug: 'weight-sharing',
      label: 'weight sharing',
      aliases: ['tied weights'],
      formerly: ['parameter-sharing']
    },
    { slug: 'pruning', label: 'pruning', aliases: [] }
  ],
  themes: [
    { id: 'weight-sharing', label: 'weight sharing' },
    { id: 'edge', label: 'edge devices' }
  ]
};

const check = (name: string, text = '') => checkNotes([{ path: `content/notes/${name}.mdx`, text }], PAGES);

it.each([
  ['darts', { kind: 'paper', slug: 'darts' }],
  ['pruning', { kind: 'paper', slug: 'pruning' }],
  ['concepts/pruning', { kind: 'concept', slug: 'pruning' }],
  ['weight-sharing', { kind: 'concept', slug: 'weight-sharing' }],
  ['themes/weight-sharing', { kind: 'theme', slug: 'weight-sharing' }],
  ['edge', { kind: 'theme', slug: 'edge' }]
])('a note called "%s" is on its page', (name, on) => {
  expect(check(name)).toEqual({ value: [{ path: `content/notes/${name}.mdx`, on }], diagnostics: [] });
});

it.each([
  ['drats', 'Rename it to content/notes/darts.mdx?'],
  ['old-darts', 'Rename it to content/notes/darts.mdx?'],
  ['parameter-sharing', 'Rename it to content/notes/weight-sharing.mdx?'],
  ['papers/weight-sharing', 'Name the file after'],
  ['quantum-gravity', 'Name the file after']
])('a note called "%s" is on no page, and says what it may be called', (name, hint) => {
  const { value, diagnostics } = check(name);
  expect(value).toEqual([{ path: `content/notes/${name}.mdx` }]);
  expect(diagnostics).toEqual([expect.objectContaining({ code: 'notes/points-nowhere', line: 1 })]);
  expect(diagnostics[0]!.hint).toContain(hint);
});

it.each([
  '[[darts]]',
  '[[x1]]',
  '[[1806.09055]]',
  '[[old-darts]]',
  '[[differentiable architecture search|x]]'.replace('differentiable', 'DARTS: differentiable'),
  '[[Weight-Sharing]]',
  '[[tied weights]]',
  '[[parameter-sharing]]',
  '[[edge devices]]',
  '[[theme:weight-sharing]]',
  '[[concept:pruning]]'
])('%s leads to a page', link => {
  expect(check('darts', link).diagnostics).toEqual([]);
});

it('links that lead nowhere, or to several pages, are said with their place', () => {
  const { diagnostics } = check(
    'darts',
    'One [[weight shering]]\nand [[Pruning]],\n[[nothing like it at all]]'
  );
  expect(diagnostics).toMatchInlineSnapshot(`
    [
      {
        "code": "notes/no-such-page",
        "column": 5,
        "file": "content/notes/darts.mdx",
        "hint": "Did you mean [[weight sharing]]?",
        "line": 1,
        "message": ""[[weight shering]]" leads to no paper, concept or theme, so it is shown without a link.",
        "severity": "warning",
      },
      {
        "code": "notes/ambiguous-link",
        "column": 5,
        "file": "content/notes/darts.mdx",
        "hint": "Write one of [[paper:pruning|Pruning]], [[concept:pruning|Pruning]].",
        "line": 2,
        "message": ""[[Pruning]]" may be 2 pages, so it is shown without a link.",
        "severity": "warning",
      },
      {
        "code": "notes/no-such-page",
        "column": 1,
        "file": "content/notes/darts.mdx",
        "hint": "Write a title, a label, or the last part of a page’s address.",
        "line": 3,
        "message": ""[[nothing like it at all]]" leads to no paper, concept or theme, so it is shown without a link.",
        "severity": "warning",
      },
    ]
  `);
});
