import type { RelationType } from '../model/concept.ts';

/** Words that say how a sentence's author stands to what is named after (or before) them. */
export interface Cue {
  readonly type: RelationType;
  readonly pattern: RegExp;
  /** How much it counts; its distance from the object, in characters, takes away a point each `REACH`. */
  readonly weight: number;
}

/** Characters that cost a cue one point. */
export const REACH = 60;

/**
 * Cues before their object. The verbs are those of published lists of citation functions
 * (S. Teufel et al., "Automatic classification of citation function", EMNLP 2006).
 */
export const CUES_BEFORE: readonly Cue[] = [
  {
    type: 'outperforms',
    weight: 3,
    pattern:
      /\b(?:out-?perform\w*|surpass\w*|exceed(?:s|ing)?|superior (?:\w+ ){0,4}(?:to|over)|(?:better|faster|higher|lower|smaller|larger|fewer|cheaper|less|more \w+)\b[^.;]{0,60}\b(?:than|over|compared (?:to|with))|(?:improve\w*|speed-?ups?|gains?|reduc\w+|increase|savings?|acceleration|higher|better)\b[^.;]{0,60}\b(?:over|compared (?:to|with))|beats?|advantages? over|superior performance compared (?:to|with))/giu
  },
  {
    type: 'compares-with',
    weight: 2.6,
    pattern:
      /\b(?:compar(?:e|es|ed|ing|able|ison|isons|ative)\b(?:[^.;]{0,40}?\b(?:to|with|against|between|than)\b)?|competitive (?:\w+ ){0,3}(?:with|to)|(?:on par|parity) with|match(?:es|ing)?|versus|vs|rival\w*|instead of|unlike|in contrast (?:to|with)|as opposed to|relative to|gap (?:with|to|between)|equivalent to|challenge)\b/giu
  },
  {
    type: 'compares-with',
    weight: 1.2,
    pattern:
      /\b(?:existing|previous|prior|current|conventional|traditional|baselines?|recent|many|limited by)\b/giu
  },
  {
    type: 'extends',
    weight: 2.5,
    pattern:
      /\b(?:buil(?:d|ds|t|ding) (?:up)?on(?: top of)?|extensions? (?:of|to)|extend(?:s|ed|ing)?|variants? of|versions? of|generation of|generali[sz](?:es?|ation of|ing)|improv(?:es?|ing|ements?|ed) (?:upon|on|the)?|modif(?:y|ies|ication of|ied)|adapt(?:s|ed)? from|(?:limitations?|drawbacks?|inefficienc\w+|issues?|shortcomings?|computation) (?:of|in|with)|revisit\w*|rethink\w*|accelerat(?:e|es|ing)|tailored (?:for|to)|enhanc(?:e|es|ing)|derived from|retains?|advantages of|re-?parameteri[sz]\w+)\b/giu
  },
  { type: 'extends', weight: 1.7, pattern: /\b(?:(?:is |are )?based (?:up)?on)\b/giu },
  {
    type: 'evaluates',
    weight: 2.2,
    pattern:
      /\b(?:evaluat\w*|experiment\w*|validat\w*|benchmark\w*|tests?|tested|testing|empirical\w*|results? (?:on|using|with)|applied to|appl(?:y|ying) (?:\w+ ){0,3}to|effectiveness|case stud\w+|(?:when|while) (?:running|applied|training)|assess\w*|verif\w+|popular|demonstrate)\b/giu
  },
  { type: 'evaluates', weight: 1.2, pattern: /\b(?:across|show(?:s|n|ing)? that|on|for|results?)\b/giu },
  {
    type: 'uses',
    weight: 2.2,
    pattern:
      /\b(?:us(?:e|es|ed|ing)|employ\w*|leverag\w*|utili[sz]\w*|adopt\w*|incorporat\w*|integrat\w*|combin\w*|powered by|implement\w* (?:in|on|with|using)|compatible with|equipped with|inspired by|insights? from|exploit\w*|fine-?tun(?:e|ing)|initiali[sz]ed)\b/giu
  },
  {
    type: 'uses',
    weight: 1.3,
    pattern: /\b(?:via|with|through|by|from|such as|including|like|introduc\w*|tak(?:e|es|ing))\b/giu
  },
  {
    type: 'surveys',
    weight: 6,
    pattern: /\b(?:(?:this|our) (?:\w+ ){0,2}(?:survey|review|overview)|surveys?|we (?:\w+ )?review)\b/giu
  }
];

/** Cues right behind their object. */
export const CUES_AFTER: readonly Cue[] = [
  {
    type: 'uses',
    weight: 2,
    pattern:
      /^\W*(?:based|series|style)?\W*(?:optimizers?|library|modules?|experts|loss|encoders?|principle)\b/iu
  },
  { type: 'evaluates', weight: 1.8, pattern: /^\W*(?:\w+ ){0,2}(?:backbones?|famil(?:y|ies))\b/iu }
];

/** Beside a comparison these say who wins. */
export const WINNING =
  /\d[\d.,]*\s?(?:x|times|%|\\%)|\b(?:higher|better|faster|lower|fewer|superior|outperform\w*|without sacrificing|improv\w+|reduc\w+|savings?)\b/iu;
