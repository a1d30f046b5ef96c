import { partsOf, type SentencePart } from '../texts/sentence.ts';
import { el, type Child } from './dom.ts';

/** A text of the interface as nodes: `links` says where its links lead, `filled` what stands in its places. */
export function sentenceNodes(
  text: string,
  links: Readonly<Record<string, string>> = {},
  filled: Readonly<Record<string, readonly Child[]>> = {}
): Child[] {
  const nodesOf = (part: SentencePart): readonly Child[] => {
    if (part.kind === 'text') return [part.text];
    if (part.kind === 'slot') return filled[part.name] ?? [];
    const words = part.parts.flatMap(nodesOf);
    return [
      part.kind === 'link' ? el('a', { href: links[part.name] }, ...words) : el(part.kind, {}, ...words)
    ];
  };
  return partsOf(text).flatMap(nodesOf);
}
