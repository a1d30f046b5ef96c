import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { mathsElement } from '../../maths/index.ts';
import { fileError } from './error.ts';
import { conceptOf, guard, isMaths, type BodyPlace } from './guard.ts';
import { markSentences } from './sentences.ts';

/** What a body's HTML depends on beside the body. */
export interface HtmlOptions {
  /** Astro's `base`. */
  readonly base: string;
  /** Type of each concept, by its slug; a concept that is not listed gets none. */
  readonly types: ReadonlyMap<string, string>;
  /** True where each sentence gets an id that links can lead to: `s1`, `s2`, … */
  readonly sentences?: boolean | undefined;
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkRehype).use(rehypeStringify).freeze();

/** Body of a generated page → HTML. Throws an AstroError with file, line and column on anything but prose, `<Concept>` and `<Maths>`. */
export function toHtml(body: string, options: HtmlOptions, place: BodyPlace): string {
  const tree = parse(body, place);
  guard(tree, body, place);
  addLinks(tree, options);
  setMaths(tree);
  // Astro and Vite replace tokens such as `__ASTRO_ASSET_IMAGE__x__` in built modules, and this becomes part of one.
  const html = processor.runSync(tree);
  if (options.sentences) markSentences(html);
  return processor.stringify(html).replaceAll('__', '&#95;&#95;');
}

/** Says what each concept and each web link is in HTML. */
function addLinks(tree: Root, { base, types }: HtmlOptions): void {
  const root = base.endsWith('/') ? base : `${base}/`;
  visit(tree, node => {
    if (node.type === 'link') node.data = { hProperties: { rel: ['external', 'noopener'] } };
    if (node.type !== 'mdxJsxTextElement' || isMaths(node)) return;
    const slug = conceptOf(node)!;
    const type = types.get(slug);
    const href = `${root}concepts/${slug}/`;
    node.data = {
      hName: 'a',
      hProperties: { className: ['concept'], ...(type && { dataType: type }), href }
    };
  });
}

/** Sets maths; what cannot be read becomes its own source. */
function setMaths(tree: Root): void {
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    if (!isMaths(node) || !parent || index === undefined) return;
    const text = node.children.map(child => (child.type === 'text' ? child.value : '')).join('');
    const element = mathsElement(text);
    if (!element) parent.children.splice(index, 1, { type: 'text', value: text });
    else {
      const { tagName: hName, properties: hProperties, children: hChildren } = element;
      node.data = { hName, hProperties, hChildren };
    }
  });
}

function parse(body: string, { file, bodyLine }: BodyPlace): Root {
  try {
    return processor.parse(body);
  } catch (error) {
    if (!(error instanceof Error) || !('reason' in error)) throw error;
    const { line = 1, column = 1, reason } = error as { line?: number; column?: number; reason: unknown };
    throw fileError({ file, line: line + bodyLine - 1, column }, `the page is no MDX: ${String(reason)}.`);
  }
}
