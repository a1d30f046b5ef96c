import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** One item of a list, or one row of a table: its text with links, without the lists inside of it. */
export interface ListItem {
  readonly content: readonly PhrasingContent[];
  /** Counted from 1. */
  readonly line: number;
}

const parser = unified().use(remarkParse);

/** Markdown → the items of its lists and the rows of its tables, in order. */
export function parseItems(text: string): ListItem[] {
  const items: ListItem[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'listItem') {
      const paragraphs = node.children.filter(child => child.type === 'paragraph');
      const content = paragraphs.flatMap(paragraph => paragraph.children);
      if (content.length > 0) items.push({ content, line: node.position!.start.line });
    } else if (node.type === 'paragraph') {
      items.push(...rowsOf(node));
      return;
    }
    if ('children' in node) {
      for (const child of node.children)
        if (!(node.type === 'listItem' && child.type === 'paragraph')) visit(child);
    }
  };
  visit(parser.parse(text));
  return items;
}

/** A table is a paragraph whose lines begin with bars: CommonMark itself knows none. */
function rowsOf(paragraph: Paragraph): ListItem[] {
  const [first] = paragraph.children;
  if (first?.type !== 'text' || !first.value.startsWith('|')) return [];
  const rows = new Map<number, PhrasingContent[]>();
  for (const node of paragraph.children) {
    const line = node.position!.start.line;
    const parts = node.type === 'text' ? node.value.split('\n') : [node];
    for (const [at, part] of parts.entries()) {
      const content = typeof part === 'string' ? ({ type: 'text', value: part } as const) : part;
      rows.set(line + at, [...(rows.get(line + at) ?? []), content]);
    }
  }
  return [...rows].map(([line, content]) => ({ content, line }));
}
