import { hashText } from '../model/slug.ts';

/** Longest part of a slug that a key spells out. */
const READABLE = 28;

/**
 * The citation key of a paper. It depends on the slug alone, so it stays when other papers come or when a year becomes
 * known; a long slug is cut at a word and told apart by a hash of the whole.
 */
export function citationKey(slug: string): string {
  if (slug.length <= READABLE + 9) return slug;
  const end = slug.lastIndexOf('-', READABLE);
  return `${slug.slice(0, end > 0 ? end : READABLE)}-${hashText(slug)}`;
}
