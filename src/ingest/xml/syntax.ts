import { SaxesParser } from 'saxes';
import { placeCounter, type Place } from '../places.ts';

/** One element of an XML text as it is written there, and the place of its `<`. */
export interface XmlEntry extends Place {
  readonly text: string;
}

/** An element: its name as written, its attributes, and what it holds in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The first place where a text stops being XML; lines and columns count from 1. */
export interface XmlFault extends Place {
  readonly reason: string;
}

/**
 * The elements of one name in an XML text, without judging them. One that does not end before the next of its name
 * begins, or the element around it ends, ends there.
 */
export function* splitElements(text: string, name: string): Generator<XmlEntry> {
  const place = placeCounter(text);
  const opening = new RegExp(`<${name}(?=[\\s/>])`, 'gu');
  const starts = [...text.matchAll(opening)].map(match => match.index);
  for (const [at, start] of starts.entries()) {
    const limit = starts[at + 1] ?? text.length;
    const closing = `</${name}>`;
    const end = text.slice(start, limit).indexOf(closing);
    const whole = text.slice(start, end < 0 ? limit : start + end + closing.length);
    yield { text: end < 0 ? whole.trimEnd() : whole, ...place(start) };
  }
}

/** One element's text → the element, or where and why it is no XML. Prefixes of names need no declaration. */
export function parseElement(text: string): XmlElement | XmlFault {
  const parser = new SaxesParser({ position: true });
  const top: { children: (XmlElement | string)[] } = { children: [] };
  const open = [top];
  let fault: XmlFault | undefined;
  parser.on('error', error => {
    const reason = error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '');
    fault ??= { reason, line: parser.line, column: Math.max(1, parser.column) };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', value => open.at(-1)?.children.push(value));
  parser.on('cdata', value => open.at(-1)?.children.push(value));
  parser.write(text).close();
  const [element] = top.children;
  if (fault) return bareAmpersand(text) ?? fault;
  return typeof element === 'object' ? element : { reason: 'no element', line: 1, column: 1 };
}

/** The commonest fault: a parser notices it only where the name that it takes for an entity's ends. */
function bareAmpersand(text: string): XmlFault | undefined {
  const at = text
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/gu, data => ' '.repeat(data.length))
    .search(/&(?!#?\w+;)/u);
  if (at < 0) return undefined;
  return { reason: 'a bare "&"', ...placeCounter(text)(at) };
}

/** True for the place of a fault. */
export function isFault(parsed: XmlElement | XmlFault): parsed is XmlFault {
  return 'reason' in parsed;
}
