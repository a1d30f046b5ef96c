import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pieces } from '../pieces.ts';

type Element = Tree.Element;

/** A card of a listing page. */
export interface Card {
  /** Counted from 1. */
  readonly line: number;
  readonly title: string;
  readonly abstract: string;
  /** Where its title links to. */
  readonly href: string;
  /** What the byline shows: `4 authors`. */
  readonly byline: string;
  readonly date: string;
}

/** The data that a listing page was drawn from: JSON, and the line of its first character. */
export interface PageData {
  readonly text: string;
  readonly line: number;
}

const DATA = 'data-props';

/** HTML → the data of the listing in it where it carries them, else its cards. A long text is parsed in pieces. */
export function parsePage(html: string, size?: number): PageData | Iterable<Card> {
  return (html.includes('dailyPapers') ? dataOf(html, size) : undefined) ?? cardsOf(html, size);
}

function dataOf(html: string, size?: number): PageData | undefined {
  for (const { element, above } of elementsOf(html, size)) {
    const text = attribute(element, DATA);
    if (/"dailyPapers"\s*:\s*\[/u.test(text))
      return { text, line: above + (element.sourceCodeLocation?.attrs?.[DATA]?.startLine ?? 1) };
  }
  return undefined;
}

function* cardsOf(html: string, size?: number): Generator<Card> {
  for (const { element, above } of elementsOf(html, size))
    if (element.tagName === 'article') yield cardOf(element, above);
}

/** All elements, each with the number of lines above the piece that it was parsed in. */
function* elementsOf(html: string, size?: number): Generator<{ element: Element; above: number }> {
  for (const { text, line } of pieces(html, from => html.indexOf('<article', from), size))
    for (const element of descendants(parse(text, { sourceCodeLocationInfo: true })))
      yield { element, above: line - 1 };
}

function cardOf(article: Element, above: number): Card {
  const inside = [...descendants(article)];
  const first = (...names: string[]) => inside.find(element => names.includes(element.tagName));
  const heading = first('h3', 'h2', 'h1');
  const link = heading && [...descendants(heading)].find(element => element.tagName === 'a');
  const time = first('time');
  return {
    line: above + (article.sourceCodeLocation?.startLine ?? 1),
    title: textOf(heading),
    abstract: textOf(first('p')),
    href: link ? attribute(link, 'href') : '',
    byline: /\d[\d,]* authors?/u.exec(textOf(article))?.[0] ?? '',
    date: time ? attribute(time, 'datetime') : ''
  };
}

function* descendants(node: Tree.ParentNode): Generator<Element> {
  for (const child of nodesIn(node)) if (tree.isElementNode(child)) yield child;
}

/** All nodes within a node, in the order of the text, however deep they lie. */
function* nodesIn(node: Tree.ParentNode): Generator<Tree.ChildNode> {
  const open = node.childNodes.toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    if (tree.isElementNode(next)) for (const child of next.childNodes.toReversed()) open.push(child);
  }
}

function attribute(element: Element, name: string): string {
  return element.attrs.find(given => given.name === name)?.value ?? '';
}

/** The text within an element on one line. */
function textOf(element: Element | undefined): string {
  const nodes = element ? [...nodesIn(element)] : [];
  return nodes
    .map(node => (tree.isTextNode(node) ? node.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
