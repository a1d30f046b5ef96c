import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperDraft, PaperFacts } from '../model/paper.ts';
import { merge } from './index.ts';

type Sketch = PaperFacts & { readonly title: string; readonly abstract?: string; readonly seed?: string };

const drafts = (...sketches: readonly Sketch[]): PaperDraft[] =>
  sketches.map(({ title, abstract = '', seed = 'seeds/a.bib', ...facts }, at) => ({
    source: { seed, line: at + 1 },
    title,
    abstract,
    facts
  }));

/** The slugs of papers, by what tells them here: the DOI, else the abstract. */
const slugs = (now: readonly Sketch[], before: readonly Sketch[] = []) => {
  const { slugs: memory } = merge(drafts(...before), { remember: true });
  const papers = merge(drafts(...now), { slugs: memory }).value;
  return Object.fromEntries(papers.map(({ slug, abstract, facts }) => [facts.doi ?? abstract, slug]));
};

const SONG = { title: 'On the Song of Birds', abstract: 'Birds sing at dawn.', doi: '10.1000/song' };

describe('a paper keeps the slug that it had', () => {
  it.each<[string, Sketch[], Sketch[], Record<string, string>]>([
    [
      'when another paper of its title comes',
      [SONG],
      [SONG, { ...SONG, doi: '10.1000/other', abstract: 'Whales sing too.' }],
      {
        '10.1000/song': 'on-the-song-of-birds',
        '10.1000/other': expect.stringMatching(/^on-the-song-of-birds-\w{8}$/u)
      }
    ],
    [
      'when a better source gives it another title',
      [SONG],
      [{ ...SONG, title: 'Birdsong, Explained' }],
      { '10.1000/song': 'on-the-song-of-birds' }
    ],
    [
      'when it becomes known under another identifier, by its text',
      [SONG],
      [{ ...SONG, title: 'Birdsong', doi: '10.1000/published' }],
      { '10.1000/published': 'on-the-song-of-birds' }
    ],
    [
      'but never that of a paper that is gone',
      [SONG],
      [{ title: 'Whales', abstract: 'Whales sing too.' }],
      { 'Whales sing too.': 'whales' }
    ],
    [
      'the surest match first, where two could have it',
      [SONG],
      [
        { title: 'A', abstract: SONG.abstract, doi: '10.1000/a' },
        { title: 'B', abstract: 'Other words.', doi: '10.1000/song' }
      ],
      { '10.1000/a': 'a', '10.1000/song': 'on-the-song-of-birds' }
    ]
  ])('%s', (_name, before, now, expected) => {
    expect(slugs(now, before)).toEqual(expected);
  });

  it('also one that the curator joined with another, each part by itself', () => {
    const at = { seed: 'seeds/curation.yaml', line: 1 };
    const verdicts = { same: [{ papers: ['on-the-song-of-birds', 'birdsong'], at }], different: [] };
    const sources = drafts({ ...SONG, abstract: '' }, { title: 'Birdsong', abstract: SONG.abstract });
    const first = merge(sources, { verdicts, remember: true });
    expect(first.value.map(({ slug }) => slug)).toEqual(['on-the-song-of-birds']);
    expect(merge(sources, { verdicts, slugs: first.slugs, remember: true })).toEqual(first);
  });

  it('whatever else is there: remembering changes nothing where nothing came', () => {
    const word = fc.constantFrom('a', 'b', 'C++', 'ü', '');
    const sketch = fc.record({
      title: word,
      abstract: word,
      doi: fc.constantFrom('10.1000/1', '10.1000/2', '10.1000/3')
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 8 }), sketches => {
        const first = merge(drafts(...sketches), { remember: true });
        expect(merge(drafts(...sketches), { slugs: first.slugs, remember: true })).toEqual(first);
      })
    );
  });
});
