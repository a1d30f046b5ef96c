import type { SentenceTokens, TaggedField } from './read.ts';

/** True for a token that is written like a proper name at its place. */
function isNameToken({ tokens }: TaggedField, i: number, sentence: SentenceTokens): boolean {
  const { word } = tokens[i]!;
  if (word.kind !== 'word' || word.isStop) return false;
  if (word.isName) return true;
  if (i === sentence.from || !word.isCapital || word.text.length < 2) return false;
  return !word.isGeneric && !word.isWeak;
}

/** The longest runs of name tokens of a sentence: `Proximal Policy Optimization`, `DARTS`. A number may end one. */
export function findNames(field: TaggedField, sentence: SentenceTokens): SentenceTokens[] {
  const names: SentenceTokens[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isNameToken(field, i, sentence)) continue;
    let to = i + 1;
    while (to < sentence.to && (isNameToken(field, to, sentence) || isCapitalNoun(field, to))) to++;
    names.push({ from: i, to });
    i = to;
  }
  return names;
}

/** A capitalised general noun may go on a name, not begin it: `Soft Actor-Critic Policy`. */
function isCapitalNoun({ tokens }: TaggedField, i: number): boolean {
  return tokens[i]!.word.isCapital && !tokens[i]!.word.isStop;
}
