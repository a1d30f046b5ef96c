import { seededRandom } from '../../../src/graph/random.ts';
import type { Woven } from '../../../src/pipeline.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { sentenceRanges } from '../../../src/model/sentence.ts';

/** Related papers of one from which a generated paper takes its other half. */
const NEAR = 6;

/** Sentences that a generated paper takes from each of its two. */
const SENTENCES = 4;

/**
 * Papers in any number: first the real ones, then pairs of related ones recombined sentence by sentence, so that words,
 * concepts and neighbourhoods are those of real abstracts. The same for the same collection and size.
 */
export function generatedPapers({ papers, graph }: Pick<Woven, 'papers' | 'graph'>, size: number): Paper[] {
  const random = seededRandom(1);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const byId = new Map(papers.map(paper => [paper.id, paper]));
  const sentences = new Map(
    papers.map(({ id, abstract }) => [
      id,
      sentenceRanges(abstract).map(([from, to]) => abstract.slice(from, to))
    ])
  );
  const some = ({ id }: Paper) => Array.from({ length: SENTENCES }, () => any(sentences.get(id)!));
  const recombined = (at: number): Paper => {
    const first = any(papers);
    const near = (graph.related.get(first.id) ?? []).slice(0, NEAR).flatMap(({ id }) => byId.get(id) ?? []);
    const second = near.length > 0 ? any(near) : any(papers);
    const id = `generated-${String(at).padStart(6, '0')}`;
    return {
      ...first,
      id,
      slug: id,
      title: `${first.title.split(':')[0]!}: ${second.title.split(':').at(-1)!.trim()} ${at}`,
      abstract: [...some(first), ...some(second)].join(' '),
      links: []
    };
  };
  return Array.from({ length: size }, (_, at) => papers[at] ?? recombined(at));
}
