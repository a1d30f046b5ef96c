import { sentenceOf } from '../model/sentence.ts';
import type { Evidence } from '../model/text.ts';
import { findAbbreviations } from './acronyms.ts';
import { findNames } from './names.ts';
import { isName } from './lexicon.ts';
import type { PaperText, SentenceTokens, TaggedField } from './read.ts';
import { longKey } from './short-forms.ts';
import { GENERIC_NOUNS, STOP_WORDS, WEAK_MODIFIERS } from './words.ts';

/** A name that a paper gives to something of its own, with the sentence that says so. */
export interface Introduced {
  readonly name: string;
  readonly evidence: Evidence;
}

/** How many other papers have a name. */
export type OtherPapers = (name: string) => number;

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
const OWN_VERB =
  /^(?:achiev|outperform|surpass|improv|enabl|provid|support|deliver|reduc|combin|integrat|leverag|consist|employ|allow|introduc|obtain|attain|exceed|exploit|adopt|offer|use|address|extend|can$|is$|effectively|significantly|consistently|also)/u;

/** A name in the title that more other papers have than this is not the paper's own. */
const MAX_OTHERS = 3;

type Add = (field: TaggedField, start: number, end: number) => boolean;

/** The names that a paper introduces, each once, in the order in which they are found. */
export function findIntroduced(
  paper: PaperText,
  fields: readonly TaggedField[],
  others: OtherPapers
): Introduced[] {
  const found = new Map<string, Introduced>();
  const [title, abstract] = fields as readonly [TaggedField, TaggedField];
  const add: Add = (field, start, end) => {
    const name = field.text
      .slice(start, end)
      .replace(/[\s~]+/gu, ' ')
      .trim();
    const key = name.toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, ' ');
    if (found.has(key)) return true;
    const inTitle = title.text.includes(name);
    if (name.length < 2 || isPlain(name) || others(name) > (inTitle ? MAX_OTHERS : 1)) return false;
    found.set(key, { name, evidence: sentenceOf(paper, { field: field.field, start, end }) });
    return true;
  };
  addTitleName(title, abstract, others, add);
  for (const sentence of abstract.sentences) {
    addProposed(abstract, sentence, add);
    addOwnTerms(abstract, sentence, others, add);
  }
  addTitleLongForms(title, found, add);
  addTitleTokens(title, abstract, others, add);
  return withoutParts([...found.values()], paper);
}

/** Names without those that stand nowhere but in longer ones: `Mixture` where `Mixture of Shards` is the name. */
function withoutParts(names: readonly Introduced[], { title, abstract }: PaperText): Introduced[] {
  const text = `${title}\n${abstract}`.replace(/[\s~]+/gu, ' ');
  const longest = names.map(({ name }) => name).sort((a, b) => b.length - a.length);
  return names.filter(({ name }) => {
    const longer = longest.filter(other => other.length > name.length && other.includes(name));
    if (longer.length === 0) return true;
    const rest = longer.reduce((left, other) => left.replaceAll(other, ' '), text);
    return rest.includes(name);
  });
}

function isPlain(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return (
    words.every(word => GENERIC_NOUNS.has(word) || STOP_WORDS.has(word)) ||
    /-(?:based|aware|driven|like|style|level|specific|enhanced|free|only|guided|inspired|relevant|optimized|oriented)$|^cross-|-to-/iu.test(
      name
    ) ||
    /^\P{L}*$|^\d\p{Lu}$/u.test(name)
  );
}

/** `Name: what it does`, or `Name, a …`. */
function addTitleName(title: TaggedField, abstract: TaggedField, others: OtherPapers, add: Add): void {
  const { tokens, text } = title;
  const cut = tokens.findIndex(({ word }, i) => i > 0 && i < 7 && /^[:,–—-]$/u.test(word.text));
  if (cut < 1 || (tokens[cut]!.word.text === ',' && (cut > 1 || !isName(tokens[0]!.word.text)))) return;
  const start = tokens[0]!.start;
  const end = tokens[cut - 1]!.end;
  const prefix = text.slice(start, end);
  const words = tokens.slice(0, cut).map(({ word }) => word);
  const titled = words.every(
    word => /^[\p{Lu}\p{N}.]/u.test(word.text) || /^(?:of|and|the|for|in|with|to)$/u.test(word.lower)
  );
  const repeated = abstract.text.toLowerCase().includes(prefix.toLowerCase());
  const short =
    words.length === 2 &&
    others(prefix) === 0 &&
    !/ing$/u.test(words[0]!.lower) &&
    !words.some(
      word => WEAK_MODIFIERS.has(word.lower) || GENERIC_NOUNS.has(word.folded) || STOP_WORDS.has(word.lower)
    );
  if (words.length === 1 || (titled && (repeated || short))) add(title, start, end);
}

/** Names in a sentence that says "we propose". */
function addProposed(field: TaggedField, sentence: SentenceTokens, add: Add): void {
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
function addOwnTerms(field: TaggedField, sentence: SentenceTokens, others: OtherPapers, add: Add): void {
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

/** Long forms that the title spells: `Mixture of Shards` where MoS is the paper's own. */
function addTitleLongForms(title: TaggedField, found: ReadonlyMap<string, Introduced>, add: Add): void {
  const letters = (text: string) => longKey(text).replaceAll(' ', '');
  for (const { name } of [...found.values()]) {
    const at = title.text.toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0) add(title, at, at + name.length);
    const own = letters(name);
    const same = title.tokens.findIndex(
      ({ start, word }) =>
        word.folded[0] === own[0] && letters(title.text.slice(start, title.tokens.at(-1)!.end)) === own
    );
    if (same >= 0 && title.tokens[same]!.word.kind === 'word')
      add(title, title.tokens[same]!.start, title.tokens.at(-1)!.end);
  }
}

/** A name in the title that no other paper has and the abstract makes a subject, or that begins the title. */
function addTitleTokens(title: TaggedField, abstract: TaggedField, others: OtherPapers, add: Add): void {
  for (const [i, { start, end, word }] of title.tokens.entries()) {
    if (
      !/\p{Ll}.*\p{Lu}|\p{Lu}\p{Lu}.*\p{Ll}|\p{Lu}.*\p{N}|-\p{Lu}/u.test(word.text) ||
      !isName(word.text) ||
      others(word.text) > 0
    )
      continue;
    const before = title.tokens[i - 1]?.word.lower;
    const begins = before === undefined || before === ':';
    if ((begins || isSubject(abstract, word.text)) && !/^(?:on|in|of|with|using|by)$/u.test(before ?? ''))
      add(title, start, end);
  }
  if (title.tokens.length === 0) return;
  for (const sentence of abstract.sentences) {
    const token = abstract.tokens[sentence.from]!;
    if (isName(token.word.text) && others(token.word.text) === 0 && isSubject(abstract, token.word.text))
      add(abstract, token.start, token.end);
  }
}

function isSubject(field: TaggedField, name: string): boolean {
  return field.sentences.some(
    ({ from }) =>
      field.tokens[from]!.word.text === name && OWN_VERB.test(field.tokens[from + 1]?.word.lower ?? '')
  );
}
