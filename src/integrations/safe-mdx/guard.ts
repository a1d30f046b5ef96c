import type { Nodes, Root } from 'mdast';
import 'remark-mdx';
import { visit } from 'unist-util-visit';
import { fileError } from './error.ts';

/** An element inside a paragraph, as remark-mdx reads it. */
export type TextElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>;

/** What each kind of node may hold. A kind that is not listed may not stand anywhere. */
const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  root: ['paragraph'],
  paragraph: ['text', 'link', 'mdxJsxTextElement'],
  link: ['text'],
  mdxJsxTextElement: ['text']
};

/** What people call a node that may not stand where it does. */
const NAMES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  mdxJsxFlowElement: 'an element that stands alone',
  mdxJsxTextElement: 'an element inside another one',
  link: 'a link inside an element',
  html: 'raw HTML',
  image: 'an image'
};

const ALLOWED =
  'A generated page holds prose, web links and <Concept id="slug">text</Concept>, nothing else.';

/** The slug in `<Concept id="slug">`, or nothing where the element is anything else. */
export function conceptOf(element: TextElement): string | undefined {
  const [id, ...rest] = element.attributes;
  if (element.name !== 'Concept' || rest.length > 0) return undefined;
  if (id?.type !== 'mdxJsxAttribute' || id.name !== 'id' || typeof id.value !== 'string') return undefined;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id.value) ? id.value : undefined;
}

/**
 * Throws an AstroError with file, line and column on anything in a body but paragraphs of text, links to web addresses
 * and `<Concept id="slug">text</Concept>`. `bodyLine` is the line of the file that the body starts on.
 */
export function guard(tree: Root, file: string, bodyLine: number): void {
  visit(tree, (node, _index, parent) => {
    const trouble = troubleOf(node, parent);
    if (trouble === undefined) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    throw fileError({ file, line: line + bodyLine - 1, column }, `${trouble} in a generated page.`, ALLOWED);
  });
}

function troubleOf(node: Nodes, parent: Nodes | undefined): string | undefined {
  if (parent && !MAY_HOLD[parent.type]?.includes(node.type)) return NAMES[node.type] ?? `a ${node.type}`;
  if (node.type === 'mdxJsxTextElement' && conceptOf(node) === undefined) {
    const attributes = node.attributes.map(
      each => ` ${each.type === 'mdxJsxAttribute' ? each.name : '{…}'}=…`
    );
    return `<${node.name ?? ''}${attributes.join('')}>`;
  }
  if (node.type === 'link' && !/^https?:$/u.test(URL.parse(node.url)?.protocol ?? '')) {
    return `a link to ${JSON.stringify(node.url)}`;
  }
  return undefined;
}
