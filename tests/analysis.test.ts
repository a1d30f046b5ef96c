import { expect, test } from 'vitest';
import { weave } from '../src/pipeline.ts';
import { analyse } from '../src/analysis/index.ts';

const analysisOf = (files: Record<string, object[]>) => {
  const seeds = Object.entries(files).map(([path, entries]) => ({
    path,
    bytes: new TextEncoder().encode(JSON.stringify(entries))
  }));
  const { papers, concepts, graph } = weave({ seeds, related: 20, keepIds: true }).value;
  return analyse(papers, concepts, graph);
};

const ABSTRACT =
  'We study differentiable architecture search for convolutional networks. Our search finds networks for image classification on CIFAR-10.';
const ENTRIES = [
  { id: 'a', title: 'Differentiable Architecture Search', abstract: ABSTRACT },
  {
    id: 'b',
    title: 'Convolutional networks for image classification',
    abstract: ABSTRACT.replace('We', 'They')
  },
  { id: 'c', title: 'Differentiable architecture search.', abstract: ABSTRACT }
];

test('entries that one file tells apart by their ids stay apart', () => {
  const { papers } = analysisOf({ 'in.json': ENTRIES });
  expect(papers.map(({ id, sameAs }) => [id, sameAs]).sort()).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['c', undefined]
  ]);
  expect(papers.find(paper => paper.id === 'a')?.related[0]?.id).toBe('c');
});

test('where entries of two files are one paper, each id is in the document, and the further one names the first', () => {
  const [a, b, c] = ENTRIES;
  const { papers } = analysisOf({ 'in.json': [a!, b!], 'more.json': [c!] });
  expect(papers.map(({ id, sameAs }) => [id, sameAs]).sort()).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['c', 'a']
  ]);
  expect(papers.find(paper => paper.id === 'c')?.related).toEqual(
    papers.find(paper => paper.id === 'a')?.related
  );
});

test('every mention and every evidence is the slice of the field that it names', () => {
  const { papers, relations } = analysisOf({ 'in.json': ENTRIES });
  const texts = new Map(ENTRIES.map(entry => [entry.id, entry]));
  const mentions = papers.flatMap(({ id, concepts, related }) => [
    ...concepts.flatMap(concept => concept.mentions.map(mention => ({ id, mention }))),
    ...related.flatMap(other => [
      ...other.reasons.map(reason => ({ id, mention: reason.here })),
      ...other.reasons.map(reason => ({ id: other.id, mention: reason.there }))
    ])
  ]);
  expect(mentions.length).toBeGreaterThan(10);
  for (const { id, mention } of [
    ...mentions,
    ...relations.map(({ source, evidence }) => ({ id: source, mention: evidence }))
  ]) {
    // The title of a merged paper is that of the entry whose title was chosen.
    const title = papers.find(paper => paper.id === id)?.title ?? '';
    const text = mention.field === 'title' ? title : (texts.get(id)?.abstract ?? '');
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  }
});
