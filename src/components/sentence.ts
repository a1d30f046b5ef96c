import { partsOf, type SentencePart } from '../texts/sentence.ts';

/** What a page puts into a sentence, by name. */
export interface Fillings {
  /** Where its links lead. */
  readonly links?: Readonly<Record<string, string>> | undefined;
  /** HTML of what stands in its places. */
  readonly slots?: Readonly<Record<string, string>> | undefined;
  /** Names of attributes that its elements get, so that styles of the place reach them. */
  readonly attributes?: readonly string[] | undefined;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string) => words.replace(/[&<>"]/gu, sign => SIGNS[sign]!);

/** A text of the interface as HTML, with the marks of `src/texts/sentence.ts` as elements. Throws where a link or a place is left open. */
export function sentenceHtml(
  text: string,
  { links = {}, slots = {}, attributes = [] }: Fillings = {}
): string {
  const marked = attributes.map(name => ` ${name}`).join('');
  const given = (from: Readonly<Record<string, string>>, name: string): string => {
    const value = from[name];
    if (value === undefined) throw new Error(`nothing is given for "${name}" in the text "${text}"`);
    return value;
  };
  const htmlOf = (parts: readonly SentencePart[]): string => parts.map(partHtml).join('');
  const partHtml = (part: SentencePart): string => {
    if (part.kind === 'text') return escaped(part.text);
    if (part.kind === 'slot') return given(slots, part.name);
    if (part.kind === 'link')
      return `<a href="${escaped(given(links, part.name))}"${marked}>${htmlOf(part.parts)}</a>`;
    return `<${part.kind}${marked}>${htmlOf(part.parts)}</${part.kind}>`;
  };
  return htmlOf(partsOf(text));
}
