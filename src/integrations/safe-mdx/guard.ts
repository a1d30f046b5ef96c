import type { Nodes, Root } from 'mdast';
import 'remark-mdx';
import { visit } from 'unist-util-visit';
import { fileError } from './error.ts';

/** An element inside a paragraph, as remark-mdx reads it. */
export type TextElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>;

/** Where a body comes from, for messages. */
export interface BodyPlace {
  readonly file: string;
  /** Line of the file that the body starts on, counted from 1. */
  readonly bodyLine: number;
}

/** How much of the trouble a message quotes. */
const QUOTED = 60;

/** What each kind of node may hold. A kind that is not listed may not stand anywhere. */
const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  root: ['paragraph'],
  paragraph: ['text', 'link', 'mdxJsxTextElement'],
  link: ['text'],
  mdxJsxTextElement: ['text', 'mdxJsxTextElement']
};

/** What people call a node that may not stand where it does. */
const NAMES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  mdxJsxFlowElement: 'an element that stands alone',
  mdxJsxTextElement: 'an element inside another one',
  link: 'a link inside an element',
  image: 'an image',
  inlineCode: 'code',
  code: 'code',
  emphasis: 'emphasis',
  strong: 'emphasis',
  thematicBreak: 'a line across'
};

const ALLOWED =
  'A generated page holds prose, web links, <Concept id="slug">text</Concept> and <Maths>TeX</Maths>, nothing else.';

/** The slug in `<Concept id="slug">`, or nothing where the element is anything else. */
export function conceptOf(element: TextElement): string | undefined {
  const [id, ...rest] = element.attributes;
  if (element.name !== 'Concept' || rest.length > 0) return undefined;
  if (id?.type !== 'mdxJsxAttribute' || id.name !== 'id' || typeof id.value !== 'string') return undefined;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id.value) ? id.value : undefined;
}

/** True for `<Maths>`, which holds TeX as text. */
export function isMaths({ name, attributes }: TextElement): boolean {
  return name === 'Maths' && attributes.length === 0;
}

/**
 * Throws an AstroError with file, line and column on anything in a body but paragraphs of text, links to web addresses
 * `<Concept id="slug">text</Concept>` and `<Maths>TeX</Maths>`. `bodyLine` is the line of the file that `body` starts on.
 */
export function guard(tree: Root, body: string, { file, bodyLine }: BodyPlace): void {
  visit(tree, (node, _index, parent) => {
    const trouble = troubleOf(node, parent);
    if (trouble === undefined) return;
    const { line, column, offset } = node.position!.start;
    const quoted = JSON.stringify(body.slice(offset, node.position!.end.offset).slice(0, QUOTED));
    const message = `${trouble} in a generated page: ${quoted}.`;
    throw fileError({ file, line: line + bodyLine - 1, column }, message, ALLOWED);
  });
}

function troubleOf(node: Nodes, parent: Nodes | undefined): string | undefined {
  if (parent && !MAY_HOLD[parent.type]?.includes(node.type)) return NAMES[node.type] ?? `a ${node.type}`;
  if (node.type === 'mdxJsxTextElement') {
    if (parent?.type === 'mdxJsxTextElement' && (isMaths(parent) || !isMaths(node))) return NAMES[node.type];
    if (conceptOf(node) === undefined && !isMaths(node))
      return 'an element that is neither <Concept id="slug"> nor <Maths>';
  }
  if (node.type === 'link' && !/^https?:$/u.test(URL.parse(node.url)?.protocol ?? '')) {
    return 'a link to something else than the web';
  }
  return undefined;
}
