import { expect, test } from 'vitest';
import { sentenceAround, stretch } from './passage.ts';

const abstract = 'First one. A 60\\% cut of MoE cost, see <a href="https://a.org">here</a>. Last.';
const at = (text: string) => ({ start: abstract.indexOf(text), end: abstract.indexOf(text) + text.length });
const paper = {
  title: 'MoE at scale',
  abstract,
  links: [{ url: 'https://a.org', text: 'here', ...at('<a href="https://a.org">here</a>') }]
};

test('a mention is shown in its sentence, which reads as on the page', () => {
  expect(sentenceAround(paper, [{ field: 'abstract', ...at('MoE') }])).toEqual([
    { kind: 'text', text: 'A 60% cut of ' },
    { kind: 'concept', text: 'MoE', concept: '' },
    { kind: 'text', text: ' cost, see ' },
    { kind: 'link', text: 'here', url: 'https://a.org' },
    { kind: 'text', text: '.' }
  ]);
});

test('a mention in the title is shown in the title', () => {
  expect(sentenceAround(paper, [{ field: 'title', start: 0, end: 3 }])).toEqual([
    { kind: 'concept', text: 'MoE', concept: '' },
    { kind: 'text', text: ' at scale' }
  ]);
});

test('a mention that is the whole sentence is not marked', () => {
  expect(sentenceAround(paper, [{ field: 'abstract', start: 0, end: 10 }])).toEqual([
    { kind: 'text', text: 'First one.' }
  ]);
});

test('a stretch marks the names that it says, whatever their case', () => {
  const span = { field: 'abstract', start: 0, end: 10 } as const;
  expect(stretch(paper, span, ['missing', 'ONE'])).toEqual([
    { kind: 'text', text: 'First ' },
    { kind: 'concept', text: 'one', concept: '' },
    { kind: 'text', text: '.' }
  ]);
  expect(stretch(paper, span)).toEqual([{ kind: 'text', text: 'First one.' }]);
});
