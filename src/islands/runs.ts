import { mathsOf, type MathsElement, type SetMaths } from '../model/maths.ts';
import { segments, type Run, type Segment } from '../model/segments.ts';
import { el } from './dom.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Words and maths as nodes. No parser is loaded for TeX: what `set` does not have shows its source. */
function runNodes(runs: readonly Run[], set: SetMaths): (Node | string)[] {
  return runs.map(({ kind, text }) => {
    const maths = kind === 'maths' ? mathsOf(text) : undefined;
    if (!maths) return text;
    if (maths.kind !== 'tex') return el(maths.kind, { 'data-tex': text }, maths.text);
    return Object.hasOwn(set, text) ? mathsNode(set[text]!) : text;
  });
}

function mathsNode({ tag, attributes = {}, content }: MathsElement): Element {
  const element = document.createElementNS(MATHML, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content.map(part => (typeof part === 'string' ? part : mathsNode(part))));
  return element;
}

/** A segment's words and maths. */
export function segmentNodes(segment: Segment, set: SetMaths = {}): (Node | string)[] {
  return segment.kind === 'link' || !segment.runs ? [segment.text] : runNodes(segment.runs, set);
}

/** A title or name of a paper as nodes. */
export function textNodes(text: string, set: SetMaths = {}): (Node | string)[] {
  return segments(text, []).flatMap(segment => segmentNodes(segment, set));
}
