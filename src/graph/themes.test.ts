import { describe, expect, test } from 'vitest';
import { buildGraph } from './index.ts';
import { smallCollection, twoFields } from './test-papers.ts';

const themesOf = (
  { papers, concepts }: ReturnType<typeof twoFields>,
  memory?: Parameters<typeof buildGraph>[2]['memory']
) => buildGraph(papers, concepts, { related: 5, layout: false, memory }).value;

describe('themes', () => {
  test('gather papers of one field under the concepts that tell it from the rest', () => {
    const { themes } = themesOf(twoFields(6));
    expect(themes.map(({ id, label }) => [id, label])).toEqual([
      ['mixture-of-experts', 'mixture of experts'],
      ['architecture-search', 'architecture search']
    ]);
    expect(themes.map(({ papers }) => papers.every(id => id.startsWith(papers[0]!.slice(0, 3))))).toEqual([
      true,
      true
    ]);
    expect(themes[1]!.concepts).toContain('supernet');
  });

  test('have no place for a paper without relatives', () => {
    const { themes } = buildGraph(smallCollection().papers, smallCollection().concepts, { related: 5 }).value;
    expect(themes.flatMap(({ papers }) => papers)).not.toContain('bread');
  });

  test('keep id and colour when a paper is added, and when their label changes', () => {
    const before = themesOf(twoFields(6)).layout;
    const renamed = Object.fromEntries(
      Object.entries(before.themes).map(([id, theme], at) => [`old-${id}`, { ...theme, colour: 7 - at }])
    );
    const after = themesOf(twoFields(7), { ...before, themes: renamed });
    expect(after.themes.map(({ id, colour, papers }) => [id, colour, papers.length])).toEqual([
      ['old-mixture-of-experts', 7, 7],
      ['old-architecture-search', 6, 7]
    ]);
  });

  test('never take the id of a theme that is gone', () => {
    const memory = {
      version: 1,
      positions: {},
      themes: { 'architecture-search': { colour: 0, papers: ['gone'] } }
    } as const;
    const ids = themesOf(twoFields(6), memory).themes.map(({ id }) => id);
    expect(ids).toEqual(['mixture-of-experts', 'architecture-search-2']);
  });
});
