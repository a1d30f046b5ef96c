import { expect, test } from 'vitest';
import type { Concept, ConceptIndex } from '../model/concept.ts';
import type { Theme } from '../model/graph.ts';
import { findBridges } from './bridges.ts';
import { findGaps } from './gaps.ts';

function indexOf(papersByConcept: Record<string, string>): ConceptIndex {
  const concepts = Object.entries(papersByConcept).map(([id, papers]): Concept => ({
    id,
    slug: id,
    label: id,
    type: 'method',
    aliases: [],
    papers: papers.split(' '),
    broader: []
  }));
  return { concepts, papers: [], relations: [], leftOut: [] };
}

const theme = (id: string, papers: string): Theme => ({
  id,
  label: id,
  colour: 0,
  papers: papers.split(' '),
  concepts: [],
  neighbours: []
});

test('bridges lie evenly between themes; what one theme owns is none, and what all say comes last', () => {
  const themes = [theme('left', 'a b c d'), theme('right', 'e f g h')];
  const index = indexOf({ even: 'a b e f', uneven: 'a b c e f', owned: 'a b c e', all: 'a b c d e f g h' });
  expect(findBridges(themes, index, 20).map(({ concept }) => concept)).toEqual(['even', 'uneven', 'all']);
  expect(findBridges(themes, index, 20)[1]!.themes).toEqual([
    { theme: 'left', papers: 3 },
    { theme: 'right', papers: 2 }
  ]);
});

test('a gap lies between concepts that meet the same third ones but never each other', () => {
  const index = indexOf({
    fish: 'a b c',
    migraine: 'e f g',
    calcium: 'a e x',
    vessels: 'b f y',
    platelets: 'c g z',
    bread: 'k l m'
  });
  const gaps = findGaps(index, 30);
  expect(gaps[0]).toMatchObject({
    concepts: ['fish', 'migraine'],
    through: ['calcium', 'platelets', 'vessels'],
    papers: ['a', 'e']
  });
  expect(gaps.flatMap(({ concepts }) => concepts)).not.toContain('bread');
});

test('concepts that meet once leave no gap', () => {
  const index = indexOf({ fish: 'a b c', migraine: 'c f g', x: 'a f q', y: 'b g r', z: 'c s t' });
  expect(findGaps(index, 30)).toEqual([]);
});
