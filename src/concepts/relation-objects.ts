import { mentionAt, type Mention } from '../model/text.ts';
import { findAbbreviations } from './acronyms.ts';
import { findNames } from './names.ts';
import type { PaperText, SentenceTokens, TaggedField } from './read.ts';

/** The names of a sentence; a name with its short form in brackets is one, `T5-based` names T5. */
export function objectsOf(paper: PaperText, field: TaggedField, sentence: SentenceTokens): Mention[] {
  const { tokens, text } = field;
  const start = tokens[sentence.from]!.start;
  const said = text.slice(start, tokens[sentence.to - 1]!.end);
  const defined = findAbbreviations(said).flatMap(({ short, long, start: at }) => {
    const from = said.lastIndexOf(long, at);
    const end = said.indexOf(')', at) + 1;
    return from >= 0 && said.slice(at, end).includes(short)
      ? [mentionAt(paper, field.field, start + from, start + end)]
      : [];
  });
  const names = findNames(field, sentence).map(({ from, to }) => {
    const whole = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const bare = whole.replace(/-\p{Ll}[\p{Ll}-]*$/u, '');
    return mentionAt(paper, field.field, tokens[from]!.start, tokens[from]!.start + bare.length);
  });
  const apart = names.filter(
    name => !defined.some(({ start: from, end }) => name.start < end && from < name.end)
  );
  return [...defined, ...apart].sort((a, b) => a.start - b.start);
}

/** The first and the last part of a name of several: `DARTS` of `PC-DARTS`. */
export function partsOf(paper: PaperText, { field, start, text }: Mention): Mention[] {
  const sides = [...text.matchAll(/[^()]+/gu)].map(side =>
    [...side[0].matchAll(/[^\s-]+/gu)].map(part => ({ text: part[0], index: side.index + part.index }))
  );
  return sides
    .flatMap(parts => (parts.length < 2 ? [] : [parts[0]!, parts.at(-1)!]))
    .filter(part => part.text.length > 2)
    .map(part => mentionAt(paper, field, start + part.index, start + part.index + part.text.length));
}
