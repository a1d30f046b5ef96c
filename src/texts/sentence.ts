/** A part of a sentence: words, a place for something, or words inside an element. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `{name}`: what stands here comes from the page. */
  | { readonly kind: 'slot'; readonly name: string }
  /** `[words](name)`: leads to the address of that name. */
  | { readonly kind: 'link'; readonly name: string; readonly parts: readonly SentencePart[] }
  /** `**words**` is strong, `*words*` stressed, `` `words` `` as typed. */
  | { readonly kind: 'b' | 'em' | 'code'; readonly parts: readonly SentencePart[] };

const PART =
  /\{(?<slot>\w+)\}|\[(?<words>[^\]]+)\]\((?<link>\w+)\)|\*\*(?<b>[^*]+)\*\*|\*(?<em>[^*]+)\*|`(?<code>[^`]+)`/gu;

/**
 * A text of the interface with its marks read. Only what stands in `src/texts` is read so: titles and other words from outside
 * never go into such a text, but into one of its places, so that no sign of theirs is taken for a mark.
 */
export function partsOf(text: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let done = 0;
  const words = (end: number) => {
    if (end > done) parts.push({ kind: 'text', text: text.slice(done, end) });
  };
  for (const match of text.matchAll(PART)) {
    words(match.index);
    done = match.index + match[0].length;
    const { slot, words: linked, link, b, em, code } = match.groups as Record<string, string | undefined>;
    if (slot !== undefined) parts.push({ kind: 'slot', name: slot });
    else if (link !== undefined) parts.push({ kind: 'link', name: link, parts: partsOf(linked!) });
    else if (b !== undefined) parts.push({ kind: 'b', parts: partsOf(b) });
    else if (em !== undefined) parts.push({ kind: 'em', parts: partsOf(em) });
    else parts.push({ kind: 'code', parts: [{ kind: 'text', text: code! }] });
  }
  words(text.length);
  return parts;
}

/** The names of the places and links of a text, sorted: those of a translation are the same. */
export function namesIn(text: string): string[] {
  const names = (parts: readonly SentencePart[]): string[] =>
    parts.flatMap(part => [
      ...('name' in part ? [`${part.kind}:${part.name}`] : []),
      ...('parts' in part ? names(part.parts) : [])
    ]);
  return names(partsOf(text)).sort();
}
