import type { RelationType } from '../model/concept.ts';
import type { Mention } from '../model/text.ts';
import { CUES_AFTER, CUES_BEFORE, NEGATION, REACH, WINNING } from './cues.ts';
import type { SentenceTokens, TaggedField } from './read.ts';

/** Least value of the best cue. */
const MIN_VALUE = -0.6;

/** The type of the strongest cue near the object. */
export function cueFor(
  { text, tokens, field }: TaggedField,
  sentence: SentenceTokens,
  object: Mention
): RelationType | undefined {
  const start = tokens[sentence.from]!.start;
  const before = text.slice(start, object.start);
  const after = text.slice(object.end, tokens[sentence.to - 1]!.end);
  if (field === 'title') return /\b(?:via|with|using|by)\s+(?:\S+\s+)?$/iu.test(before) ? 'uses' : undefined;
  let type: RelationType | undefined;
  let best = MIN_VALUE;
  for (const cue of CUES_BEFORE) {
    // Its weight is the most that a cue can reach.
    if (cue.weight <= best) continue;
    for (const match of before.matchAll(cue.pattern)) {
      const gap = before.slice(match.index + match[0].length);
      const value = cue.weight - gap.length / REACH;
      if (value > best && cue.gap.test(gap) && !NEGATION.test(before.slice(0, match.index)))
        [type, best] = [cue.type, value];
    }
  }
  for (const cue of CUES_AFTER)
    if (cue.weight > best && cue.pattern.test(after)) [type, best] = [cue.type, cue.weight];
  return type === 'compares-with' && best > 1.2 && WINNING.test(before + after) ? 'outperforms' : type;
}
