import type { Mention } from '../model/text.ts';

/** A number, a size or a number format: `1.4B`, `INT8`, `760M MoT`. */
const QUANTITY =
  /^(?:\d[\d.,]*(?:[kMBTGxD]|[kMGT]B|[kMGT]?bps|ms|bits?)?(?:[\s-].*)?|(?:u?int|fp|bf|tf|w)\d+\w*)$/iu;
/** A value in front: "58.28 FPS", "61.0% mIoU". */
const VALUE_BEFORE = /(?:\d|\d\s?\\?%(?:\s+(?:\p{Ll}+\s+)?(?:for|on|in))?)\s*$/u;
/** What is measured by, not related to: "in terms of FID". */
const MEASURED_BEFORE =
  /\b(?:in terms of|measured (?:by|in)|evaluated by|as evaluated (?:by|in))\s+(?:[\w-]+(?:,\s*|\s+and\s+|\s+))*$/iu;
/** What an object is not that these name: "the COCO dataset", "H100 GPUs". */
const KIND_AFTER =
  /^[\s-]+(?:(?!(?:on|in|for|with|and|or|at|to|by|as|of|we)\b)[\w]+[\s-])?(?:data ?sets?|benchmarks?|corpus|corpora|leaderboard|challenge|competition|score|scores|accuracy|metrics?|gpus?|cpus?|tpus?|npus?|devices?|chips?|cores?|hardware|clusters?|servers?|tests? sets?|norm|problems?|tasks?|domains?|distance|front|optimal\w*|emissions?|footprint)\b/iu;
/** `(Tan & Le, 2019)` cites; it names no thing. */
const CITATION = /^[^()]{0,60}\b(?:19|20)\d\d[a-z]?\b[^()]{0,40}\)/u;

/** Names of data sets that end so, and adjectives made of a person's name: `NATS-Bench`, `Bayesian`. */
const NO_THING = /^(?:state-of-the-art|sota)\b|(?:Bench(?:mark)?(?:[-\s]?\d+)?|[a-z](?:ian|ean))$/u;
/** A list of data or tasks, and a list that ends with such a word. */
const DATA_BEFORE =
  /\b(?:data ?sets?|benchmarks?|corpora|tasks?|domains|use[- ]cases|scenarios)\b(?:\s*[-–:]\s|,?\s*(?:\(|(?:including|such as|like|namely|e\.g\.,?)\s))[^.;()]*$/iu;
const DATA_AFTER = /^[^.;:()]{0,80}(?:,|\band)[^.;:(),]{0,40}\b(?:data ?sets|benchmarks|corpora)\b/iu;

/** True for a name that is a quantity, a measure, data, a device or a citation where it stands. */
export function isMeasured(text: string, { start, end, text: name }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 120);
  return (
    QUANTITY.test(name) ||
    name.length < 2 ||
    NO_THING.test(name) ||
    DATA_BEFORE.test(before) ||
    DATA_AFTER.test(after) ||
    VALUE_BEFORE.test(before) ||
    /^\s+of\s+\d/u.test(after) ||
    MEASURED_BEFORE.test(before) ||
    KIND_AFTER.test(after) ||
    (/\([^()]*$/u.test(before) && CITATION.test(after))
  );
}
