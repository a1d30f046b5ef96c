import type { RelationType } from '../model/concept.ts';

/** Words that say how a sentence's author stands to what is named after (or before) them. */
export interface Cue {
  readonly type: RelationType;
  readonly pattern: RegExp;
  /** What may stand between it and its object. */
  readonly gap: RegExp;
  /** How much it counts; its distance from the object, in characters, takes away a point each `REACH`. */
  readonly weight: number;
}

/** Characters that cost a cue one point. */
export const REACH = 60;

/** One phrase, and where it names a class of things the words before its examples: "the best methods such as". */
const PHRASE =
  /^(?:(?!\b(?:in|on|by|for|under|when|while|across|at|during|after|before|where|which|that|since|because|but|to|is|are|was|were|can|with|using|via|through|from|than|over|as|not|nor|without)\b)[^.;:!?()]|\d\.\d)*(?:(?:\b(?:such as|including|like|i\.e\.|e\.g\.|namely)|\()[^.;:!?()]{0,40})?$/iu;
/** Nothing but articles and adjectives. */
const NOTHING =
  /^\s*(?:(?:the|an?|our|its|both|existing|popular|large|standard|several|recent|well-known|state-of-the-art|open-source|(?:pre-?)?trained|\p{Ll}+-\p{Ll}+)\s+){0,4}$/iu;
/** A sentence's part, up to a preposition right before the object: "throughput for", "the performance on". */
const REMOTE =
  /^(?:(?!\b(?:while|whereas|but|(?:effectiveness|general\w+|superiority|efficacy|advantages?|benefits?|potential|preeminence) of)\b)[^;!?])*(?:\b(?:for|on|of|with|using|across|running|including|like|such as|i\.e\.|e\.g\.|models?|family|algorithms|by \w+ing),?|\()\s*(?:(?:the|an?|our|its|both|popular|large|standard|several|\p{Ll}+-\p{Ll}+)\s+){0,3}$/iu;

/**
 * Cues before their object. The verbs are those of published lists of citation functions
 * (S. Teufel et al., "Automatic classification of citation function", EMNLP 2006).
 */
export const CUES_BEFORE: readonly Cue[] = [
  {
    type: 'outperforms',
    weight: 3,
    gap: PHRASE,
    pattern:
      /\b(?:out-?perform\w*(?:\/match\w+)?|surpass\w*|exceed(?:s|ing)?|superior (?:\w+ ){0,4}(?:to|over)|(?:better|faster|higher|lower|smaller|larger|fewer|cheaper|less|more \w+|reduction|reducing|savings?|speed-?ups?|gains?|improv\w+|increase|acceleration|achiev\w+|superior)\b(?:[^.;]|\d\.\d){0,80}\b(?:than|over|compared (?:to|with)|relative to)|beats?|advantages? over|when compared (?:to|with))/giu
  },
  {
    type: 'compares-with',
    weight: 2.6,
    gap: PHRASE,
    pattern:
      /\b(?:(?:compar(?:e|es|ed|ing|able|ison|isons|ative)\b)(?:[^.;]{0,40}?\b(?:to|with|against|between|than)\b)?|competitive (?:\w+ ){0,3}(?:with|to)|(?:on par|parity) with|match(?:es|ing)? the|versus|vs|rivals?|instead of|unlike|in contrast (?:to|with)|as opposed to|relative to|gap (?:with|to)|(?:equivalent|relation|similar|comparable) (?:to|with)|challenge)\b/giu
  },
  {
    type: 'compares-with',
    weight: 1.2,
    gap: /^[^.;:]{0,90}(?:\b(?:such as|like|e\.g\.,?)\s*|\((?:e\.g\.,?\s*)?)$/iu,
    pattern: /\b(?:existing|previous|prior|current|conventional|traditional|baselines?|many)\b/giu
  },
  {
    type: 'extends',
    weight: 2.5,
    gap: PHRASE,
    pattern:
      /\b(?:buil(?:d|ds|t|ding) (?:up)?on(?: top of)?|extensions? (?:of|to)|extend(?:s|ed|ing)?|variants? of|next generation of|generali[sz](?:es?|ation of|ing)|improv(?:es?|ing|ements?|ed) (?:upon|the (?:\w+ ){0,4}of)|enhance (?:the )?(?:\w+ ){0,4}of|modif(?:y|ies|ication of|ied)|adapt(?:s|ed)? from|(?:limitations?|drawbacks?|inefficienc\w+|issues?|shortcomings?|computation|efficiency|failure modes?|instability|bottlenecks?|weakness\w*) (?:of|in|with)|revisit\w*|rethink\w*|tailored (?:for|to)|derived from|retains?|advantages of|re-?parameteri[sz]\w+(?: [\w-]+){0,4} (?:in|of)|(?:model(?:l?ing|s)?|architecture|extension) (?:(?:is|are) )?based (?:up)?on(?: top of)?)\b/giu
  },
  {
    type: 'evaluates',
    weight: 2.5,
    gap: PHRASE,
    pattern:
      /\b(?:experiment(?:s|al results|ing)?|results?|evaluations?|evaluat(?:e|ed|ing)|tests?|case stud(?:y|ies)|effectiveness) (?:\w+ )?(?:using|with|on|for)\b|\bevaluations? of\b/giu
  },
  {
    type: 'evaluates',
    weight: 2.2,
    gap: REMOTE,
    pattern:
      /\b(?:evaluat\w*|experiment\w*|validat\w*|benchmark\w*|tests?|tested|testing|empirical\w*|results?|(?:applied|apply|applying)(?: [\w-]+){0,4} (?:to|on)|case stud\w+|assess\w*|verif\w+|demonstrat\w+|show(?:s|n|ing)? (?:that|how)|accelerat\w+|speed-?ups?|support)\b/giu
  },
  {
    type: 'uses',
    weight: 2.2,
    gap: PHRASE,
    pattern:
      /(?<!\b(?:which|that) (?:\w+ )?)\b(?:us(?:e|es|ed|ing)|employ\w*|leverag\w*|utili[sz]\w*|adopt\w*|incorporat\w*|integrat\w*|combin\w*(?: \w+ (?:of|with))?|complemented by|provided by|alongside|together with|powered by|implement\w* (?:in|on|with|using)|compatible with|(?:integration|equipped) with|inspired by|insights? from|applicable to|exploit\w*|fine-?tun(?:e|ing)|initiali[sz]ed|apply|applying|based (?:up)?on)\b/giu
  },
  {
    type: 'uses',
    weight: 1.3,
    gap: NOTHING,
    pattern: /\b(?:via|with|through|by \w+ing)\b/giu
  },
  {
    type: 'surveys',
    weight: 6,
    gap: /^[^.;:]*$/u,
    pattern: /\b(?:(?:this|our) (?:\w+ ){0,2}(?:survey|review|overview)|surveys?|we (?:\w+ )?review)\b/giu
  }
];

/** Cues right behind their object. */
export const CUES_AFTER: readonly Omit<Cue, 'gap'>[] = [
  {
    type: 'uses',
    weight: 2,
    pattern: /^\W*(?:based|series|style)?\W*(?:optimizers?|library|experts|loss|encoders?|principle)\b/iu
  },
  { type: 'evaluates', weight: 1.8, pattern: /^\W*(?:\w+ ){0,2}(?:backbones?|famil(?:y|ies))\b/iu }
];

/** In front of a cue these say that it is not so. */
export const NEGATION =
  /\b(?:not|without|nor|never|neither|cannot|rather than|instead of)\s+(?:[\w-]+\s+){0,2}$/iu;

/** Beside a comparison these say who wins. */
export const WINNING =
  /\d[\d.,]*\s?(?:x|times|%|\\%)|\b(?:higher|better|faster|lower|fewer|superior|outperform\w*|without sacrificing|improv\w+|reduc\w+|savings?)\b/iu;

/** A sentence about the paper's own doing. */
export const OWN =
  /\b(?:we|our|ours|us|novel|this (?:\w+ )?(?:paper|work|study|article|survey|review|report|approach|method|framework|algorithm|system|model)|proposed|(?:extensive|empirical|thorough|comprehensive|numerical) (?:\w+ )?(?:experiments?|evaluations?|studies|results)|experiment\w*|evaluations? (?:with|on|of|shows?)|results (?:show|demonstrate|indicate|on)|notably)\b|^(?:\p{Lu}\p{Ll}+, )?(?:it(?! (?:is|was|remains) (?:an? |well |still |not |also )?(?:open|unclear|known|difficult|hard|important|common|crucial|necessary|possible|challenging|essential)\b)|its|the (?:(?!conventional|existing|traditional|current|standard|common|original|prior|previous)[\w-]+ ){0,3}(?:method|approach|framework|model|system|engine|algorithm|architecture|architectures|design|technique|scheme|network|training))\b|^(?:compared (?:to|with)|in this)\b/iu;
