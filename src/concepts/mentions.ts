import { mentionAt, type Mention } from '../model/text.ts';
import type { Collection } from './collection.ts';
import type { Occurrence } from './gather.ts';

/** The places of a concept in a paper, in reading order. */
export function mentionsOf(
  collection: Collection,
  paper: number,
  { occurrences }: { readonly occurrences: readonly Occurrence[] }
): Mention[] {
  return occurrences.map(place => mentionOf(collection, paper, place));
}

/** A place as a mention. */
export function mentionOf(
  { papers, fields }: Collection,
  paper: number,
  { field, from, to }: Occurrence
): Mention {
  const { tokens, field: name } = fields[paper]![field]!;
  return mentionAt(papers[paper]!, name, tokens[from]!.start, tokens[to - 1]!.end);
}
