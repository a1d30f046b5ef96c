import type { PaperFacts } from './paper.ts';
import { foldText } from './slug.ts';

/** What stands after a family name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/iu;

/** Initials may stand before or after the family name: `J. Doe`, `Doe JA`. */
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;

/**
 * The family name of a paper's first author in the form in which names are compared; undefined where none is named.
 * It is the last word of the name that is neither initials nor a suffix.
 */
export function firstAuthor({ authors }: PaperFacts): string | undefined {
  const words = authors?.[0]?.split(/[\s,]+/u).filter(word => word !== '' && !SUFFIX.test(word)) ?? [];
  const name = words.findLast(word => !INITIALS.test(word)) ?? words.at(-1);
  return name === undefined ? undefined : foldText(name).replace(/[^\p{L}\p{N}]/gu, '') || undefined;
}
