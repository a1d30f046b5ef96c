import { contradiction, notFound, placed } from '../../model/complaint.ts';
import type { Curation, PapersDecision } from '../../model/curation.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { KnowledgeGraph, RelatedPaper } from '../../model/graph.ts';
import type { Names } from '../../model/names.ts';
import type { Paper } from '../../model/paper.ts';
import { paperNames } from '../../model/paper-names.ts';
import { pinned } from './pinned.ts';

/** Nobody blocks more papers than these for one, and a longer list costs time for all. */
const MOST_SPARE = 20;

/** How many related papers beyond those asked for are needed, so that a blocked one leaves no gap. */
export function spareRelated({ block }: Curation): number {
  return Math.min(block.length, MOST_SPARE);
}

interface Pair {
  readonly ids: readonly [string, string];
  readonly entry: PapersDecision;
  readonly kind: 'pin' | 'block';
}

/**
 * Related papers as the curator wants them: blocked ones out, pinned ones first, at most `limit` a paper (0: none). Themes and
 * the map are made of what was computed.
 */
export function curateRelated(
  graph: KnowledgeGraph,
  papers: readonly Paper[],
  curation: Pick<Curation, 'pin' | 'block'>,
  limit: number
): Outcome<KnowledgeGraph> {
  if (curation.pin.length + curation.block.length === 0) return { value: graph, diagnostics: [] };
  const { pairs, diagnostics } = pairsOf(curation, paperNames(papers));
  if (limit === 0) return { value: graph, diagnostics };
  const byId = new Map(papers.map(paper => [paper.id, paper]));
  const related = new Map(
    [...graph.related].map(([id, list]) => {
      const own = pairs.filter(({ ids }) => ids.includes(id));
      return [id, curateList(byId.get(id)!, list, own, byId).slice(0, limit)];
    })
  );
  return { value: { ...graph, related }, diagnostics };
}

function curateList(
  here: Paper,
  list: readonly RelatedPaper[],
  pairs: readonly Pair[],
  papers: ReadonlyMap<string, Paper>
): readonly RelatedPaper[] {
  if (pairs.length === 0) return list;
  const settled = pairs.map(({ ids: [a, b] }) => (a === here.id ? b : a));
  const best = list[0]?.score ?? 1;
  const pins = pairs.flatMap(({ kind, entry }, at) => {
    const known = list.find(({ id }) => id === settled[at]);
    return kind === 'pin' ? [pinned(here, papers.get(settled[at]!)!, entry, best, known)] : [];
  });
  return [...pins.sort((a, b) => b.score - a.score), ...list.filter(({ id }) => !settled.includes(id))];
}

/** Pairs in the order of the file, each once; the later of two entries on one pair is reported. */
function pairsOf(
  { pin, block }: Pick<Curation, 'pin' | 'block'>,
  names: Names
): { pairs: Pair[]; diagnostics: Diagnostic[] } {
  const entries = [
    ...pin.map(entry => ({ entry, kind: 'pin' as const })),
    ...block.map(entry => ({ entry, kind: 'block' as const }))
  ].sort((a, b) => a.entry.at.line - b.entry.at.line);
  const pairs = new Map<string, Pair>();
  const diagnostics = entries.flatMap(({ entry, kind }): Diagnostic[] => {
    const meanings = entry.papers.map(name => ({ name, meaning: names.find(name) }));
    const ids = meanings.flatMap(({ meaning }) => (meaning.kind === 'one' ? meaning.id : []));
    const [a, b] = ids.toSorted();
    if (a === undefined || b === undefined) {
      const lost = meanings.find(({ meaning }) => meaning.kind !== 'one')!;
      if (lost.meaning.kind === 'one') return [];
      return [placed(notFound(kind, 'paper', lost.name, lost.meaning), entry.at)];
    }
    if (a === b) return [placed(oneAndTheSame(kind, entry), entry.at)];
    const earlier = pairs.get(`${a}\n${b}`);
    if (!earlier) pairs.set(`${a}\n${b}`, { ids: [a, b], entry, kind });
    if (!earlier || earlier.kind === kind) return [];
    const said = kind === 'pin' ? 'blocked' : 'pinned';
    const message = `"${entry.papers[0]}" and "${entry.papers[1]}" are ${said} already`;
    return [placed(contradiction(message, earlier.entry.at, 'Keep one of the two.'), entry.at)];
  });
  return { pairs: [...pairs.values()], diagnostics };
}

function oneAndTheSame(kind: string, { papers: [a, b] }: PapersDecision) {
  return {
    code: 'curation/contradiction',
    message: `"${a}" and "${b}" under "${kind}" are one paper.`,
    hint: 'Name two papers.'
  } as const;
}
