import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from './index.ts';
import { pathData } from './path-data.ts';
import { pathFinder, type PathData } from './paths.ts';
import { collection, smallCollection, wordTexts } from './test-papers.ts';

const span = { field: 'title', start: 0, end: 1 } as const;

/** Ties written as `a b 2`: two nodes and the cost. */
function dataOf(ties: readonly string[]): PathData {
  const rows = ties.map(tie => tie.split(' ') as [string, string, string]);
  const nodes = [...new Set(rows.flatMap(([a, b]) => [a, b]))].sort();
  return {
    nodes,
    from: rows.map(([a]) => nodes.indexOf(a)),
    to: rows.map(([, b]) => nodes.indexOf(b)),
    cost: rows.map(([, , cost]) => Number(cost)),
    here: rows.map(() => span),
    there: rows.map(() => undefined)
  };
}

const waysIn = (ties: readonly string[], from: string, to: string): string[] =>
  pathFinder(dataOf(ties))(from, to).map(
    ({ hops, cost }) => `${[from, ...hops.map(hop => hop.to)].join('')} ${cost}`
  );

describe('paths', () => {
  test.each<[string, string[], string[]]>([
    ['takes the cheapest way', ['a b 5', 'a c 1', 'c b 1'], ['acb 2', 'ab 5']],
    ['finds no way where there is none', ['a c 1', 'd b 1'], []],
    [
      'prefers other nodes for the second and third',
      ['a x 1', 'x b 1', 'x y 0.1', 'y b 1', 'a y 2', 'a z 3', 'z b 3'],
      ['axb 2', 'ayb 3', 'azb 6']
    ],
    ['gives fewer than three where fewer exist', ['a x 1', 'x b 1'], ['axb 2']],
    ['goes around a direct tie for the second', ['a b 1', 'a c 2', 'c b 2'], ['ab 1', 'acb 4']]
  ])('%s', (_, ties, expected) => {
    expect(waysIn(ties, 'a', 'b')).toEqual(expected);
  });

  test('run through concepts and papers, with a place in the text of each paper', () => {
    const { papers, concepts } = smallCollection();
    const { related } = buildGraph(papers, concepts, { related: 5 }).value;
    const find = pathFinder(pathData(concepts, related));
    const [best] = find('paper:darts', 'paper:switch');
    const texts = new Map(papers.map(paper => [`paper:${paper.id}`, paper]));
    expect(best!.hops.length).toBeGreaterThan(1);
    for (const { from, to, here, there } of best!.hops) {
      expect(here !== undefined || there !== undefined).toBe(true);
      if (here) expect(texts.get(from)![here.field].slice(here.start, here.end)).not.toBe('');
      if (there) expect(texts.get(to)![there.field].slice(there.start, there.end)).not.toBe('');
    }
    expect(find('paper:darts', 'paper:bread')).toEqual([]);
  });

  test('are chains from one end to the other that differ and get dearer', () => {
    fc.assert(
      fc.property(wordTexts(), texts => {
        const { papers, concepts } = collection(texts);
        if (papers.length < 2) return;
        const find = pathFinder(
          pathData(concepts, buildGraph(papers, concepts, { related: 5 }).value.related)
        );
        const paths = find('paper:p0', 'paper:p1');
        expect(new Set(paths.map(({ hops }) => JSON.stringify(hops))).size).toBe(paths.length);
        paths.forEach(({ hops, cost }, at) => {
          expect([hops[0]!.from, hops.at(-1)!.to]).toEqual(['paper:p0', 'paper:p1']);
          hops.slice(1).forEach((hop, i) => expect(hop.from).toBe(hops[i]!.to));
          expect(cost).toBeGreaterThanOrEqual(paths[at - 1]?.cost ?? 0);
        });
      }),
      { numRuns: 60 }
    );
  });
});
