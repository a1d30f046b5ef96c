import { stem } from '../model/stem.ts';
import type { FieldName, Texts } from '../model/text.ts';
import { STOP_WORDS } from './stopwords.ts';

/** A word of a paper that says something, and where it stands. */
export interface Word {
  readonly stem: string;
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
  /** True where only a blank or a hyphen lies between it and the word before it in the list. */
  readonly joined: boolean;
}

/** A run of letters and digits; `C++` and `C#` stay whole. */
const WORD = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;
const FIELDS: readonly FieldName[] = ['title', 'abstract'];

/** Makes a reader of texts that stems each word form once. Stop words and bare numbers are left out. */
export function wordReader(): (texts: Texts) => Word[] {
  const stems = new Map<string, string>();
  const stemOf = (form: string): string => {
    const known = stems.get(form);
    if (known !== undefined) return known;
    const word = form.normalize('NFKC').toLowerCase();
    const found = STOP_WORDS.has(word) || /^\p{N}+$/u.test(word) ? '' : stem(word);
    stems.set(form, found);
    return found;
  };
  return texts => FIELDS.flatMap(field => readField(texts[field], field, stemOf));
}

function readField(text: string, field: FieldName, stemOf: (form: string) => string): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const found = stemOf(match[0]);
    const start = match.index;
    const end = start + match[0].length;
    if (found) {
      const joined = previousEnd >= 0 && start === previousEnd + 1 && /[ \-‐‑–]/u.test(text[previousEnd]!);
      words.push({ stem: found, field, start, end, joined });
    }
    previousEnd = found ? end : -1;
  }
  return words;
}
