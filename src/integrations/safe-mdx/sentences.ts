import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { sentenceRanges } from '../../model/sentence.ts';

/**
 * Puts each sentence of the paragraphs into a `<span id="s1">`, so that a link can lead to it. A link or concept belongs to the
 * sentence that it starts in; white space between sentences stays outside.
 */
export function markSentences(tree: Root): void {
  let count = 0;
  visit(tree, 'element', node => {
    if (node.tagName !== 'p') return;
    const ranges = sentenceRanges(node.children.map(textOf).join(''));
    const spans = new Map<number, Element>();
    const children: ElementContent[] = [];
    for (const { start, node: piece } of pieces(node.children, ranges)) {
      const at = ranges.findIndex(([from, to]) => from <= start && start < to);
      const known = spans.get(at);
      if (at < 0) children.push(piece);
      else if (known) known.children.push(piece);
      else {
        count += 1;
        const span: Element = {
          type: 'element',
          tagName: 'span',
          properties: { id: `s${count}` },
          children: [piece]
        };
        spans.set(at, span);
        children.push(span);
      }
    }
    node.children = children;
  });
}

/** The nodes of a paragraph, its texts cut where sentences begin and end; each with the place that it starts at. */
function pieces(nodes: readonly ElementContent[], ranges: readonly (readonly [number, number])[]) {
  const cuts = ranges.flat();
  const found: { start: number; node: ElementContent }[] = [];
  let at = 0;
  for (const node of nodes) {
    const end = at + textOf(node).length;
    if (node.type !== 'text') found.push({ start: at, node });
    else {
      const inside = [at, ...cuts.filter(cut => at < cut && cut < end), end];
      for (const [index, start] of inside.slice(0, -1).entries()) {
        const value = node.value.slice(start - at, inside[index + 1]! - at);
        found.push({ start, node: { type: 'text', value } });
      }
    }
    at = end;
  }
  return found;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
