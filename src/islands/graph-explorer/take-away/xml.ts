const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
};

/** Characters that XML 1.0 has no way to write. */
// eslint-disable-next-line no-control-regex -- they are what is to be found
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Text as it may stand in XML, as content or between quotes of an attribute. What XML cannot write becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"'\t\n\r]/gu, found => NAMES[found]!);
}

/** A piece of XML: text, or an element. */
export type Xml = string | XmlElement;

/** An element with its attributes (those without a value are left out) and what it holds. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly Xml[];
}

/** Makes an element. */
export function xml(
  tag: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly Xml[]
): XmlElement {
  return { tag, attributes, children };
}

/** Writes a document. */
export function document(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

/** Writes a piece, escaped. */
export function written(piece: Xml): string {
  if (typeof piece === 'string') return escapeXml(piece);
  const attributes = Object.entries(piece.attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
  const inside = piece.children.map(written).join('');
  return inside === ''
    ? `<${piece.tag}${attributes}/>`
    : `<${piece.tag}${attributes}>${inside}</${piece.tag}>`;
}
