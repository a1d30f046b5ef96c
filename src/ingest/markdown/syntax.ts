import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { pieces } from '../pieces.ts';

/** One item of a list, or one row of a table: its text with links, without the lists inside of it. */
export interface ListItem {
  readonly content: readonly PhrasingContent[];
  /** Counted from 1. */
  readonly line: number;
}

const parser = unified().use(remarkParse);

/** Where a list, a table or a paragraph of the outermost level begins or goes on. */
const START = /^(?=[-*+|]|\d+[.)] )/gmu;

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/gmu;

/** Addresses that links name by a word stand anywhere in a file. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$/gmu;

/** Markdown → the items of its lists and the rows of its tables, in order. A long text is parsed in pieces. */
export function* parseItems(text: string, size?: number): Generator<ListItem> {
  const definitions = text.match(DEFINITION)?.join('\n') ?? '';
  for (const piece of pieces(text, (from, start) => nextStart(text, from, start), size)) {
    const isWhole = piece.text.length === text.length;
    const tree = parser.parse(isWhole ? text : `${piece.text}\n\n${definitions}`);
    for (const item of itemsIn(tree)) yield { ...item, line: item.line + piece.line - 1 };
  }
}

/** The next place at which Markdown may be parsed anew: no code is open there. */
function nextStart(text: string, from: number, start: number): number {
  START.lastIndex = from;
  for (let found = START.exec(text); found; found = START.exec(text)) {
    const fences = text.slice(start, found.index).match(FENCE)?.length ?? 0;
    if (fences % 2 === 0) return found.index;
    START.lastIndex = text.indexOf('\n', found.index) + 1 || text.length;
  }
  return -1;
}

function* itemsIn(node: Nodes): Generator<ListItem> {
  if (node.type === 'listItem') {
    const paragraphs = node.children.filter(child => child.type === 'paragraph');
    const content = paragraphs.flatMap(paragraph => paragraph.children);
    if (content.length > 0) yield { content, line: node.position!.start.line };
  } else if (node.type === 'paragraph') {
    yield* rowsOf(node);
    return;
  }
  if ('children' in node)
    for (const child of node.children)
      if (!(node.type === 'listItem' && child.type === 'paragraph')) yield* itemsIn(child);
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
      const known = rows.get(line + at);
      if (known) known.push(content);
      else rows.set(line + at, [content]);
    }
  }
  return [...rows].map(([line, content]) => ({ content, line }));
}
