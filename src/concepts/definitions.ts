import type { Definition } from '../model/concept.ts';
import { sentenceOf } from '../model/sentence.ts';
import { compareText } from '../model/text.ts';
import type { Collection } from './collection.ts';
import { mentionsOf } from './mentions.ts';
import type { Chosen } from './select.ts';

/** What stands behind a concept that a sentence defines, best first. */
const DEFINING: readonly RegExp[] = [
  /^\s*(?:\([^()]{1,30}\)\s*)?(?:is|are) (?:an?|the|one of|a (?:kind|type|form|class|family) of)\s/iu,
  /^\s*(?:\([^()]{1,30}\)\s*)?(?:refers? to|describes?|denotes?|aims? (?:to|at)|seeks? to|consists? of|involves?)\s/iu,
  /^\s*(?:\([^()]{1,30}\)\s*)?,\s+(?:which|that) (?:is|are|aims?|refers?|involves?|consists?)\s/iu,
  /^\s*(?:\([^()]{1,30}\)\s*)?,\s+an? [^,.;]{8,}/iu
];
/** "X is a challenging problem" says nothing of X. */
const EMPTY =
  /\b(?:is|are) (?:an? |the |one of the )?(?:\w+ly )?(?:most |more )?(?:challeng\w*|important|crucial|critical|fundamental|key|promising|popular|common|difficult|essential|major|well-?known|open|central)\b/iu;
/** Longer sentences define badly. */
const MAX_LENGTH = 320;

interface Candidate {
  readonly definition: Definition;
  readonly value: number;
}

/** For concepts of two or more papers: the sentence that says best what it is, by id. */
export function findDefinitions(
  collection: Collection,
  chosen: readonly (readonly Chosen[])[]
): Map<string, Definition> {
  const best = new Map<string, Candidate>();
  for (const [paper, own] of chosen.entries())
    for (const concept of own) {
      if (concept.spread < 2) continue;
      for (const candidate of candidatesIn(collection, paper, concept)) {
        const known = best.get(concept.id);
        if (!known || compare(candidate, known) < 0) best.set(concept.id, candidate);
      }
    }
  return new Map([...best].map(([id, { definition }]) => [id, definition]));
}

function compare(a: Candidate, b: Candidate): number {
  return (
    b.value - a.value ||
    a.definition.evidence.text.length - b.definition.evidence.text.length ||
    compareText(a.definition.paper, b.definition.paper)
  );
}

function candidatesIn(collection: Collection, paper: number, concept: Chosen): Candidate[] {
  const texts = collection.papers[paper]!;
  return mentionsOf(collection, paper, concept).flatMap(mention => {
    if (mention.field === 'title') return [];
    const after = texts.abstract.slice(mention.end, mention.end + 120);
    const pattern = DEFINING.findIndex(defining => defining.test(after));
    if (pattern < 0) return [];
    const evidence = sentenceOf(texts, mention);
    const before = evidence.text.slice(0, Math.max(0, mention.start - evidence.start));
    if (
      evidence.text.length > MAX_LENGTH ||
      EMPTY.test(evidence.text) ||
      !/^(?:\W*(?:an?|the)\s+)?$/iu.test(before)
    )
      return [];
    return [{ definition: { paper: texts.id, evidence }, value: DEFINING.length - pattern }];
  });
}
