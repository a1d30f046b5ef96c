import { partsOf, type KnownGraph } from '../graph.ts';
import { quoted } from '../quotes.ts';
import { reasonsOf } from '../reasons.ts';
import type { PaperText, SpanTuple } from '../wire.ts';
import type { OutEdge } from './graph.ts';

/** The words of papers, as far as they have been loaded. */
export interface Sayings {
  paper(id: string): PaperText | undefined;
}

type Proof = Pick<OutEdge, 'because' | 'sourceSays' | 'targetSays'>;

const NONE: Proof = { because: '', sourceSays: '', targetSays: '' };

/** Why an edge exists: the same sentences as in the detail pane, the heaviest reason first. */
export function proofOf(
  { source, target, kind }: Pick<OutEdge, 'source' | 'target' | 'kind'>,
  graph: KnownGraph,
  says: Sayings
): Proof {
  if (kind === 'came before') return { ...NONE, targetSays: arrowSentence(source, says.paper(target)) };
  if (kind === 'mentions') {
    const paper = source.startsWith('paper:') ? source : target;
    const sentence = mentionSentence(paper === source ? target : source, says.paper(paper));
    return { ...NONE, ...(paper === source ? { sourceSays: sentence } : { targetSays: sentence }) };
  }
  return kind === 'related' ? relatedProof(source, target, graph, says) : NONE;
}

function sentence(text: PaperText, span: SpanTuple): string {
  return quoted(text, span)
    .map(segment => segment.text)
    .join('');
}

function arrowSentence(earlier: string, text: PaperText | undefined): string {
  const arrow = text?.after.find(({ id }) => id === earlier);
  return text && arrow ? sentence(text, arrow.at) : '';
}

function mentionSentence(concept: string, text: PaperText | undefined): string {
  const mentions = text?.concepts.find(({ id }) => id === partsOf(concept).slug)?.mentions ?? [];
  const best = mentions.find(([field]) => field === 1) ?? mentions[0];
  return text && best ? sentence(text, best) : '';
}

function relatedProof(source: string, target: string, graph: KnownGraph, says: Sayings): Proof {
  const [a, b] = [says.paper(source), says.paper(target)];
  if (!a || !b) return NONE;
  const reasons = reasonsOf([source, a], [target, b]);
  const [first] = reasons;
  const names = reasons.flatMap(({ concept }) => graph.nodes.get(`concept:${concept}`)?.label ?? []);
  return {
    because: [...new Set(names)].join('; '),
    sourceSays: first ? sentence(a, first.here) : '',
    targetSays: first ? sentence(b, first.there) : ''
  };
}
