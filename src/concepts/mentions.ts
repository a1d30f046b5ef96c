import { mentionAt, type Mention } from '../model/text.ts';
import type { Collection } from './collection.ts';
import { fieldOf, fromOf, toOf, type Place } from './places.ts';

/** The places of a paper's n-th candidate as mentions, in reading order. */
export function mentionsOf(collection: Collection, paper: number, n: number): Mention[] {
  const { starts, places } = collection.candidates[paper]!;
  const mentions: Mention[] = [];
  for (let i = starts[n]!; i < starts[n + 1]!; i++) mentions.push(mentionOf(collection, paper, places[i]!));
  return mentions;
}

function mentionOf({ papers, fields }: Collection, paper: number, place: Place): Mention {
  const { tokens, field } = fields[paper]![fieldOf(place)]!;
  return mentionAt(papers[paper]!, field, tokens[fromOf(place)]!.start, tokens[toOf(place) - 1]!.end);
}
