import { explorer as t } from '../../../../texts/index.ts';
import { el } from '../../../dom.ts';
import { folded } from '../../find.ts';
import { otherEnd, type GraphNode } from '../../graph.ts';
import { shapeIcon } from '../../shapes.ts';
import { capital, count, typeWord } from '../../words.ts';
import { chip, head, LISTED, nodeActions, section, whyButton, type DetailSource } from './parts.ts';

/** A concept: its definition, other names, broader concepts and papers. */
export function conceptDetail(node: GraphNode, source: DetailSource): HTMLElement[] {
  const text = source.concept(node.id);
  // Forms that differ only in capitals and hyphens tell nothing.
  const aliases = [...new Map(text?.aliases.map(name => [folded(name), name])).values()]
    .filter(name => folded(name) !== folded(node.label))
    .slice(0, 6);
  const links = (source.graph.around.get(node.id) ?? []).slice(0, LISTED);
  const papers = links.map(edge => {
    const paper = source.graph.nodes.get(otherEnd(edge, node.id))!;
    return el('li', {}, chip(paper.id, paper.label, 'paper'), whyButton(edge.id));
  });
  return [
    ...head(
      capital(node.label),
      capital(typeWord(node.type)),
      shapeIcon(node.type),
      count(node.size, 'paper')
    ),
    text?.definition &&
      el(
        'blockquote',
        { class: 'ge-quote' },
        el('p', {}, text.definition.text),
        el('footer', {}, chip(`paper:${text.definition.paper}`, text.definition.title, 'paper'))
      ),
    aliases.length > 0 && el('p', { class: 'ge-quiet' }, t.alsoWritten(aliases)),
    text &&
      text.broader.length > 0 &&
      el('p', {}, t.broader, ...text.broader.map(({ id, label }) => chip(`concept:${id}`, label, 'method'))),
    nodeActions(node.id),
    ...section(t.papers(links.length, node.size), papers)
  ].filter(part => part !== false && part !== undefined);
}
