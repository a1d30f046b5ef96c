import { expect, test } from 'vitest';
import { paragraph } from './markdown.ts';

const text = (value: string) => ({ kind: 'text', text: value }) as const;
const link = (value: string, url: string) => ({ kind: 'link', text: value, url }) as const;
const concept = (value: string) => ({ kind: 'concept', text: value, concept: 'moe' }) as const;

test.each([
  ['prose stays as it is', [text('We ask: why? (2.5 times faster)')], 'We ask: why? (2.5 times faster)'],
  ['syntax becomes references', [text('a {b} <c> d_e')], 'a &#123;b&#125; &#60;c&#62; d&#95;e'],
  ['an entity is shown', [text('a &lt; b')], 'a &#38;lt; b'],
  ['a list number opens no list', [text('1. one')], '&#49;. one'],
  ['a quote sign opens no quote', [text('# one')], '&#35; one'],
  ['import opens no module', [text('import x')], '&#105;mport x'],
  ['a word that starts with import is a word', [text('imports rise')], 'imports rise'],
  ['a no-break space is seen', [text('Fig.\u00a03')], 'Fig.&#160;3'],
  ['a mention is a component', [text('a '), concept('MoE')], 'a <Concept id="moe">MoE</Concept>'],
  [
    'a web link is one',
    [text('at '), link('x_y', 'https://x.org/a b')],
    'at [x&#95;y](<https://x.org/a%20b>)'
  ],
  ['any other link is text', [text('at '), link('x', 'javascript:alert(1)')], 'at x'],
  ['no link becomes an image', [text('so!'), link('x', 'http://x.org')], 'so&#33;[x](<http://x.org/>)'],
  [
    'a paragraph keeps a text beside components',
    [concept('MoE'), text(' '), concept('MoE')],
    'MoE <Concept id="moe">MoE</Concept>'
  ],
  ['nothing is nothing', [], '']
])('%s', (_name, segments, expected) => {
  expect(paragraph(segments)).toBe(expected);
});
