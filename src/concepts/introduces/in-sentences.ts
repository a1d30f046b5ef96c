import { findAbbreviations } from '../acronyms.ts';
import { isName } from '../lexicon.ts';
import { findNames } from '../names.ts';
import type { SentenceTokens, TaggedField } from '../read.ts';
import { STOP_WORDS } from '../words.ts';
import type { Add, OtherPapers } from './introduced.ts';

/** "we propose", "this paper presents", "is introduced": what follows (or, passive, precedes) is the paper's own. */
const PROPOSES =
  /\b(?:we|paper|work|study|article|report|thesis|survey|authors?)\b[^.;]{0,60}?\b(?:propos|present|introduc|develop|design|describ|buil(?:d\b|ds\b|t\b)|creat|devis|formulat|offer|provid|releas|unveil|contribut|call|name|term|dub|coin|refer|implement|establish|construct|initiat)\w*|\b(?:is|are) (?:then |further |hereby )?(?:proposed|introduced|presented|developed|designed)\b|\bour (?:proposed|new|novel)\b/iu;

/** A sentence about the paper's own doing. */
const OWN =
  /\b(?:we|our|this (?:paper|work)|the (?:proposed )?(?:approach|method|framework|model|system))\b/iu;

/** A word after which a name stands. */
const NAMING = /^(?:called|named|termed|dubbed|namely|coined|titled|denoted|abbreviated|viz)$/u;

/** After these the sentence speaks of something else than what it proposes. */
const ELSEWHERE =
  /^(?:such|like|including|on|over|than|with|using|from|by|for|in|into|to|of|e\.g|via|through|based|that|which|where|when|while|outperforms?|under|between|against|across|within)$/u;

/** In front of what another made. */
const FOREIGN =
  /\b(?:using|uses?|leverag\w+|employ\w*|obtained from|provided by|utili[sz]\w+|solv\w+|formulat\w+ as|such as|like|than|inspired by)\s+(?:[\w-]+\s+){0,3}$/iu;

/** Names in a sentence that says "we propose". */
export function addProposed(field: TaggedField, sentence: SentenceTokens, add: Add): void {
  const { tokens, text } = field;
  const start = tokens[sentence.from]!.start;
  const said = text.slice(start, tokens[sentence.to - 1]!.end);
  const match = PROPOSES.exec(said);
  if (!match) return;
  const trigger = start + match.index + match[0].length;
  const passive = /^(?:is|are)/u.test(match[0]);
  const foreign = new Set<string>();
  for (const { short, long, start: at } of findAbbreviations(said)) {
    if (!passive && start + at < trigger) continue;
    if (isProposed(said, long, at, passive ? 0 : trigger - start))
      addBoth(field, start, said, short, long, at, add);
    else foreign.add(short).add(long);
  }
  let accepted = -2;
  for (const name of findNames(field, sentence)) {
    const first = tokens[name.from]!;
    const last = tokens[name.to - 1]!;
    if (passive ? last.end > trigger : first.start < trigger) continue;
    if (foreign.has(text.slice(first.start, last.end))) continue;
    const joined = accepted === name.from - 1 && /^(?:and|,|or|\/)$/u.test(tokens[name.from - 1]!.word.text);
    if ((joined || standsAsName(field, name, passive ? start : trigger)) && add(field, first.start, last.end))
      accepted = name.to;
  }
}

/** True for a definition that is the thing proposed, not one that it is made with: "using the X (Y)", "an X (Y) based Z". */
function isProposed(said: string, long: string, at: number, trigger: number): boolean {
  const from = said.lastIndexOf(long, at);
  if (from < 0) return true;
  const between = said.slice(trigger, from);
  const after = said.slice(said.indexOf(')', at) + 1);
  return !FOREIGN.test(between) && !/^[\s-]based\b/u.test(after);
}

/** Both sides of a definition whose bracket opens `at` in a sentence that begins at `start`. */
function addBoth(
  field: TaggedField,
  start: number,
  said: string,
  short: string,
  long: string,
  at: number,
  add: Add
): void {
  const before = said.lastIndexOf(long, at);
  const from = before >= 0 ? before : said.indexOf(long, at);
  const shortAt = before >= 0 ? said.indexOf(short, at) : said.lastIndexOf(short, at);
  if (from >= 0) add(field, start + from, start + from + long.length);
  if (shortAt >= 0) add(field, start + shortAt, start + shortAt + short.length);
}

/** True where the words before a name make it the thing proposed, not a thing used. */
function standsAsName({ tokens }: TaggedField, name: SentenceTokens, trigger: number): boolean {
  const before = tokens[name.from - 1];
  if (!before || before.end <= trigger || NAMING.test(before.word.lower)) return true;
  const separated = /^[,:(—–“"]$/u.test(before.word.text);
  const weak =
    name.to - name.from === 1 &&
    !/\p{Ll}.*\p{Lu}|\p{Lu}\p{Lu}.*\p{Ll}|\p{N}/u.test(tokens[name.from]!.word.text);
  if (weak && !separated) return false;
  const between = tokens
    .slice(Math.max(0, name.from - 25), name.from)
    .filter(token => token.start >= trigger);
  if (!between.some(({ word }) => ELSEWHERE.test(word.lower))) return true;
  // "a framework for X, NAME, that …"
  const after = tokens[name.to]?.word.text ?? '.';
  return (
    isName(tokens[name.from]!.word.text) &&
    separated &&
    /^(?:[,.)—–:”"]|which|that|an?|to)$/u.test(after) &&
    !between.some(({ word }) =>
      /^(?:such|like|including|e\.g|than|outperforms?|over|compar\w+)$/u.test(word.lower)
    )
  );
}

/** "we employ a Global Motion Guidance mechanism": a name with an article that no other paper has. */
export function addOwnTerms(
  field: TaggedField,
  sentence: SentenceTokens,
  others: OtherPapers,
  add: Add
): void {
  const { tokens, text } = field;
  const start = tokens[sentence.from]!.start;
  const said = text.slice(start, tokens[sentence.to - 1]!.end);
  if (!OWN.test(said)) return;
  for (const name of findNames(field, sentence)) {
    if (name.to - name.from < 2 || !/^an?$/iu.test(tokens[name.from - 1]?.word.text ?? '')) continue;
    if (/^(?:on|over|than|to|against|from|like|in|for|and)$/u.test(tokens[name.from - 2]?.word.lower ?? ''))
      continue;
    const end = tokens[name.to - 1]!.end;
    if (others(text.slice(tokens[name.from]!.start, end)) === 0) add(field, tokens[name.from]!.start, end);
  }
  for (const { short, long, start: at } of findAbbreviations(said)) {
    const capital = long.split(/[\s-]+/u).every(word => /^\p{Lu}/u.test(word) || STOP_WORDS.has(word));
    if ((capital || short.includes('-')) && others(long) === 0 && others(short) === 0)
      addBoth(field, start, said, short, long, at, add);
  }
}
