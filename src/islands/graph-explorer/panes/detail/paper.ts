import { explorer as t } from '../../../../texts/index.ts';
import { el } from '../../../dom.ts';
import { segments, type Segment } from '../../../../model/segments.ts';
import { edgeId, otherEnd, type GraphNode } from '../../graph.ts';
import { shapeIcon } from '../../shapes.ts';
import type { PaperText } from '../../wire.ts';
import {
  absent,
  chip,
  head,
  LISTED,
  nodeActions,
  runs,
  section,
  whyButton,
  type DetailSource
} from './parts.ts';

/** A paper: its abstract with its concepts, and related papers with reasons. */
export function paperDetail(node: GraphNode, source: DetailSource): HTMLElement[] {
  const text = source.paper(node.id);
  const concepts = (source.graph.around.get(node.id) ?? [])
    .map(edge => source.graph.nodes.get(otherEnd(edge, node.id))!)
    .filter(({ type }) => type !== 'paper');
  const related = (text?.related ?? []).slice(0, LISTED).flatMap(({ id, reasons }) => {
    const other = source.graph.nodes.get(`paper:${id}`);
    if (!other) return [];
    const shared = reasons.flatMap(
      ({ concept }) => source.graph.nodes.get(`concept:${concept}`)?.label ?? []
    );
    return el(
      'li',
      {},
      chip(other.id, other.label, 'paper'),
      whyButton(edgeId(node.id, other.id), [...new Set(shared)].slice(0, 3))
    );
  });
  return [
    ...head(node.label, t.paper, shapeIcon('paper'), text?.byline ?? node.year?.toString() ?? ''),
    nodeActions(node.id),
    text
      ? el('p', { class: 'ge-abstract' }, ...runs(abstractSegments(text), true))
      : absent('abstract', source),
    ...section(
      t.concepts,
      concepts.map(({ id, label, type }) => el('li', {}, chip(id, label, type))),
      'ge-chips'
    ),
    ...section(t.related, related)
  ];
}

function abstractSegments({ abstract, concepts, links }: PaperText): Segment[] {
  const marks = concepts.flatMap(({ id, mentions }) =>
    mentions.filter(([field]) => field === 1).map(([, start, end]) => ({ start, end, concept: id }))
  );
  return segments(abstract, marks, links);
}
