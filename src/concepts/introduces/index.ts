import { sentenceOf } from '../../model/sentence.ts';
import type { PaperText, TaggedField } from '../read.ts';
import { GENERIC_NOUNS, STOP_WORDS } from '../words.ts';
import { addOwnTerms, addProposed } from './in-sentences.ts';
import { addTitleLongForms, addTitleName, addTitleTokens } from './in-title.ts';
import type { Add, Introduced, OtherPapers } from './introduced.ts';

/** A name in the title that more other papers have than this is not the paper's own. */
const MAX_OTHERS = 3;

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

/** True for words that name nothing: general ones, those that say how a thing is, numbers. */
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
