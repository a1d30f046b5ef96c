import { isName } from '../lexicon.ts';
import type { TaggedField } from '../read.ts';
import { longKey } from '../short-forms.ts';
import { GENERIC_NOUNS, STOP_WORDS, WEAK_MODIFIERS } from '../words.ts';
import type { Add, Introduced, OtherPapers } from './introduced.ts';

/** What a thing does, right after its name. */
const OWN_VERB =
  /^(?:achiev|outperform|surpass|improv|enabl|provid|support|deliver|reduc|combin|integrat|leverag|consist|employ|allow|introduc|obtain|attain|exceed|exploit|adopt|offer|use|address|extend|can$|is$|effectively|significantly|consistently|also)/u;

/** `Name: what it does`, or `Name, a …`. */
export function addTitleName(title: TaggedField, abstract: TaggedField, others: OtherPapers, add: Add): void {
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

/** Long forms that the title spells: `Mixture of Shards` where MoS is the paper's own. */
export function addTitleLongForms(
  title: TaggedField,
  found: ReadonlyMap<string, Introduced>,
  add: Add
): void {
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
export function addTitleTokens(
  title: TaggedField,
  abstract: TaggedField,
  others: OtherPapers,
  add: Add
): void {
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

/** True where a sentence begins with the name, and goes on with what it does. */
function isSubject(field: TaggedField, name: string): boolean {
  return field.sentences.some(
    ({ from }) =>
      field.tokens[from]!.word.text === name && OWN_VERB.test(field.tokens[from + 1]?.word.lower ?? '')
  );
}
