import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

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

/** What a listing page holds: the data it was drawn from where it carries them, and its cards. */
export interface SavedPage {
  /** JSON, and the line of its first character. */
  readonly data?: { readonly text: string; readonly line: number };
  readonly cards: readonly Card[];
}

const DATA = 'data-props';

/** HTML → the listing in it. */
export function parsePage(html: string): SavedPage {
  const elements = [...descendants(parse(html, { sourceCodeLocationInfo: true }))];
  const holder = elements.find(element => /"dailyPapers"\s*:\s*\[/u.test(attribute(element, DATA)));
  const cards = elements.filter(element => element.tagName === 'article').map(cardOf);
  if (!holder) return { cards };
  const line = holder.sourceCodeLocation?.attrs?.[DATA]?.startLine ?? 1;
  return { cards, data: { text: attribute(holder, DATA), line } };
}

function cardOf(article: Element): Card {
  const inside = [...descendants(article)];
  const first = (...names: string[]) => inside.find(element => names.includes(element.tagName));
  const heading = first('h3', 'h2', 'h1');
  const link = heading && [...descendants(heading)].find(element => element.tagName === 'a');
  const time = first('time');
  return {
    line: article.sourceCodeLocation?.startLine ?? 1,
    title: textOf(heading),
    abstract: textOf(first('p')),
    href: link ? attribute(link, 'href') : '',
    byline: /\d[\d,]* authors?/u.exec(textOf(article))?.[0] ?? '',
    date: time ? attribute(time, 'datetime') : ''
  };
}

function* descendants(node: Tree.ParentNode): Generator<Element> {
  const open: Tree.ChildNode[] = [...node.childNodes].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!tree.isElementNode(next)) continue;
    yield next;
    open.push(...[...next.childNodes].reverse());
  }
}

function attribute(element: Element, name: string): string {
  return element.attrs.find(given => given.name === name)?.value ?? '';
}

/** The text within an element on one line. */
function textOf(element: Element | undefined): string {
  const parts: string[] = [];
  const open: Tree.ChildNode[] = element ? [element] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    if (tree.isTextNode(next)) parts.push(next.value);
    else if (tree.isElementNode(next)) open.push(...[...next.childNodes].reverse());
  }
  return parts.join('').replace(/\s+/gu, ' ').trim();
}
