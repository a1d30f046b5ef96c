import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import temml from 'temml';
import { unified } from 'unified';
import { mathsIn, mathsOf, type MathsElement, type SetMaths } from '../model/maths.ts';
import { segments, type Run } from '../model/segments.ts';
import { mathmlOf } from './mathml.ts';

/** Longer maths is no part of a sentence, and could keep the parser busy. */
const LONGEST = 1_000;

/** From so many characters on, maths may be wider than a phone: it scrolls by itself. */
const WIDE = 40;

const known = new Map<string, Element | undefined>();

/**
 * Maths of a title or abstract as an element: MathML with its TeX as annotation, or `<sup>` and `<sub>` for what a running
 * text raises or lowers. `source` is what `mathsIn` found, delimiters included. Nothing where it cannot be read: then the
 * page shows it as it is written.
 */
export function mathsElement(source: string): Element | undefined {
  if (!known.has(source)) known.set(source, read(source));
  return known.get(source);
}

const serialiser = unified().use(rehypeStringify).freeze();

/** The same as HTML. It holds nothing but elements and attributes that `mathml.ts` lists, and text. */
export function mathsHtml(source: string): string | undefined {
  const element = mathsElement(source);
  return element && htmlOf([element]);
}

/** Words and maths as HTML: words are text, whatever stands in them. */
export function runsHtml(runs: readonly Run[]): string {
  return htmlOf(
    runs.map(
      ({ kind, text }) => (kind === 'maths' ? mathsElement(text) : undefined) ?? { type: 'text', value: text }
    )
  );
}

/** A title, a name or any other text of a paper as HTML: as `readable` reads it, with its maths set. */
export function textHtml(text: string): string {
  return runsHtml(
    segments(text, []).flatMap(segment =>
      segment.kind !== 'link' && segment.runs ? segment.runs : { kind: 'text', text: segment.text }
    )
  );
}

/** The TeX of some texts, set, for pages that a script draws. Sources that cannot be set are left out. */
export function setMathsOf(texts: readonly string[]): SetMaths {
  const sources = texts.flatMap(text => {
    const whole = text.toWellFormed();
    return mathsIn(whole).map(({ start, end }) => whole.slice(start, end));
  });
  return Object.fromEntries(
    [...new Set(sources)].flatMap(source => {
      const element = mathsOf(source)?.kind === 'tex' ? mathsElement(source) : undefined;
      return element ? [[source, plainElement(element)]] : [];
    })
  );
}

function plainElement({ tagName: tag, properties, children }: Element): MathsElement {
  const attributes = Object.entries(properties).map(([name, value]): [string, string] => [
    name === 'className' ? 'class' : name,
    String(value)
  ]);
  const content = children.flatMap(child =>
    child.type === 'element' ? plainElement(child) : child.type === 'text' ? child.value : []
  );
  return { tag, ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }), content };
}

function htmlOf(children: ElementContent[]): string {
  return serialiser.stringify({ type: 'root', children });
}

function read(source: string): Element | undefined {
  const maths = mathsOf(source);
  if (!maths || source.length > LONGEST) return undefined;
  if (maths.kind !== 'tex') {
    const text = { type: 'text', value: maths.text.replace(/^-/u, '−') } as const;
    return { type: 'element', tagName: maths.kind, properties: { dataTex: source }, children: [text] };
  }
  const element = mathmlOf(temmlOf(maths.tex, maths.display) ?? '');
  if (element && maths.tex.length > WIDE) element.properties['className'] = ['wide'];
  return element;
}

/** MathML as Temml writes it. Nothing that loads, links, styles or defines by itself: `trust` is off. */
function temmlOf(tex: string, displayMode: boolean): string | undefined {
  try {
    return temml.renderToString(tex, {
      displayMode,
      annotate: true,
      throwOnError: true,
      trust: false,
      maxExpand: 100,
      maxSize: [4, 4]
    });
  } catch {
    // Not Temml's ParseError alone: deep nesting ends in a RangeError. Either way it is no maths that we can set.
    return undefined;
  }
}
