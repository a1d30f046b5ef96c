import type { Element, ElementContent } from 'hast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** Elements of MathML Core (W3C, 2025) that TeX becomes. */
const ELEMENTS = new Set(
  'math semantics annotation mrow mi mn mo ms mtext mspace msup msub msubsup mover munder munderover mmultiscripts mprescripts mfrac msqrt mroot mtable mtr mtd mpadded mphantom mstyle menclose'.split(
    ' '
  )
);

/** Their attributes that say how maths is set. No class, style, colour, id or address. */
const ATTRIBUTES = new Set(
  'display encoding stretchy fence form separator width height depth lspace rspace voffset linethickness accent accentunder movablelimits minsize maxsize symmetric largeop displaystyle scriptlevel columnalign columnspan rowspan rowspacing columnspacing notation mathvariant'.split(
    ' '
  )
);

/** The one `<math>` of an HTML fragment, made anew of known elements, known attributes and text; nothing where it holds more. */
export function mathmlOf(html: string): Element | undefined {
  const [node, ...rest] = parseFragment(html).childNodes;
  if (!node || rest.length > 0) return undefined;
  const [element] = copied(node) ?? [];
  return element?.type === 'element' && element.tagName === 'math' ? element : undefined;
}

/** Nothing where a node is not known: a part of a formula is worse than its source. */
function copied(node: DefaultTreeAdapterTypes.ChildNode): ElementContent[] | undefined {
  if (node.nodeName === '#text' && 'value' in node) return [{ type: 'text', value: node.value }];
  if (!('tagName' in node) || !ELEMENTS.has(node.tagName)) return undefined;
  const children: ElementContent[] = [];
  for (const child of node.childNodes) {
    const copy = copied(child);
    if (!copy) return undefined;
    children.push(...copy);
  }
  const kept = node.attrs.filter(({ name }) => ATTRIBUTES.has(name));
  const properties = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}
