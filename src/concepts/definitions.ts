import type { Definition } from '../model/concept.ts';
import { sentenceOf } from '../model/sentence.ts';
import { compareText, type Mention } from '../model/text.ts';
import type { Collection } from './collection.ts';
import type { Chosen } from './select.ts';

/** Nouns that say what kind of thing something is. */
const KIND =
  '(?:approach(?:es)?|methods?|models?|algorithms?|techniques?|paradigms?|architectures?|networks?|frameworks?|systems?|problems?|tasks?|process(?:es)?|procedures?|mechanisms?|layers?|families|class|datasets?|benchmarks?|metrics?|devices?|strateg(?:y|ies)|formulations?|backbones?|technolog(?:y|ies))';

/** How a sentence says what its subject is, right behind it; the most copular first. */
const DEFINING: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:is|are) (?:[\w-]+ly )?(?:(?:an?|the|one of the) (?:[\w-]+ ){0,9}?${KIND}\b|(?:[\w-]+ ){0,3}${KIND} (?:that|which|for|specialized|designed|used|with|of)\b)`,
    'iu'
  ),
  /^(?:(?:typically|usually|generally|often) )?(?:refers? to|denotes?|describes?|consists? (?:of|in)|aims? (?:to|at)|seeks? to|involves?)\s/iu,
  /^, (?:an?|the|a (?:kind|type|form|class|family) of) [^,.;]{20,}|^(?:, i\.e\.,? |\(i\.e\.,? )(?:an?|the) [^,;)]{10,}/iu,
  new RegExp(
    String.raw`^(?:has been|was|were) (?:proposed|introduced) as (?:an?|the) (?:[\w-]+ ){0,4}?${KIND} (?:to|for|that)\b|^(?:is|are) (?:tuned|trained|defined|obtained|derived|constructed) \w+`,
    'iu'
  ),
  /^(?:(?:typically|usually|generally|conventionally) )?(?:reduces?|accelerates?|models?|represents?|encodes?|combines?|uses?|utilizes?|leverages?|automates?|decouples?|partitions?|splits?|places?|generates?|searches|replaces?|removes?|compress(?:es)?|transfers?|adapts?|follows?|offloads?|executes?|aggregates?|learns?|process(?:es)?|computes?|extracts?|selects?|maps?|measures?) (?:[\w-]+[ ,]){3}/iu,
  /^(?:provides?|enables?|allows?|improves?|enhances?) [^.]{15,}?\b(?:by (?:\w+ly )?\w+(?:ing|t)\b|through )/iu
];
/** What may stand between a subject and what is said of it: its kind, its short form. */
const BETWEEN = new RegExp(
  String.raw`^(?:\s*\([^()]{1,30}\))?(?:\s+(?:model architectures?|models?|methods?|algorithms?|approach(?:es)?|techniques?|paradigm|architectures?))?\s*(?:\([^()]{1,30}\))?\s*`,
  'iu'
);
/** In front of a name that the sentence gives to something it describes. */
const NAMING = new RegExp(
  String.raw`\b${KIND}(?: in [\w ]{3,30})?,? (?:called|named|termed|known as|dubbed) $|\bwork in [\w ]{3,30}, named $`,
  'iu'
);
/** In front of a name that a description follows. */
const PROPOSING = /\b(?:propos|present|introduc|develop)\w* (?:the )?$/iu;
const DESCRIBED = /^\s*(?:\([^()]{1,30}\))?\s*(?:, an? [^,.;]{20,}|,? that \w+s )/iu;
/** What may stand in front of a subject. */
const LEAD =
  /^(?:(?:In|For|Within) [^,;]{3,40}, |In particular, |Specifically, |Recently, |Generally, )?(?:(?:An?|The) )?$/iu;
/** "X is a challenging problem" says nothing of X. */
const EMPTY =
  /^represents? (?:an?|the)\b|^(?:is|are|has been|have been)\b[^,.;]{0,40}?\b(?:challeng\w*|important|crucial|critical|fundamental|key|promising|difficult|essential|major|well-?known|open|central|vital|pivotal|winning|bottleneck|source|effective|first)\b/iu;
/** It speaks of the paper, of figures, or of what is wrong. */
const OF_SOMETHING_ELSE =
  /\b(?:our|ours|us|this (?:paper|work|study)|struggles?|suffers?|causing|leading to|fails?|lacks?|challenges?)\b|\d\s?\\?%/iu;

/** Longer sentences define badly. */
const MAX_LENGTH = 340;
/** From here on a sentence that only says what something does counts less than one that says what it is. */
const NAMED = 2;

interface Candidate {
  readonly definition: Definition;
  /** The least is best: how it says it, then how early in its abstract. */
  readonly rank: number;
  readonly place: number;
}

/** For concepts of two or more papers: the sentence that says best what it is, by id. Where none does, none. */
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
    a.rank - b.rank ||
    a.place - b.place ||
    a.definition.evidence.text.length - b.definition.evidence.text.length ||
    compareText(a.definition.paper, b.definition.paper)
  );
}

function candidatesIn(collection: Collection, paper: number, concept: Chosen): Candidate[] {
  const texts = collection.papers[paper]!;
  return concept.mentions.flatMap(mention => {
    if (mention.field === 'title') return [];
    const evidence = sentenceOf(texts, mention);
    const rank = evidence.text.length > MAX_LENGTH ? undefined : rankOf(evidence, mention);
    if (rank === undefined) return [];
    return [{ definition: { paper: texts.id, evidence }, rank, place: evidence.start > 0 ? 1 : 0 }];
  });
}

/** How a sentence defines what is mentioned in it, 0 best; undefined where it does not. */
function rankOf(sentence: Mention, mention: Mention): number | undefined {
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  if (NAMING.test(before) && /^(?:, | that | which |s? to )/u.test(after)) return NAMED;
  if (PROPOSING.test(before) && DESCRIBED.test(after)) return NAMED;
  if (!LEAD.test(before) || OF_SOMETHING_ELSE.test(sentence.text)) return undefined;
  const said = after.replace(BETWEEN, '');
  const rank = DEFINING.findIndex(pattern => pattern.test(said));
  return rank < 0 || EMPTY.test(said) ? undefined : rank;
}
