import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Vocabulary, VocabularyTerm } from '../../model/vocabulary.ts';
import { idOf } from '../keys.ts';
import { isName } from '../lexicon.ts';
import { foldWord } from '../fold.ts';
import { longKey } from '../short-forms.ts';

/** A term that texts may hold. */
export interface Term {
  readonly source: VocabularyTerm;
  /** The key of its label; all its forms get it. */
  readonly key: string;
  /** The id of its concept. */
  readonly id: string;
  /** Its place in the vocabulary; where two claim one form, the earlier has it. */
  readonly rank: number;
  /** Keys of its labels, without blanks. */
  readonly labels: Set<string>;
}

/** A label as texts write it: its folded words, and which of them are written like names. */
export interface TermForm {
  readonly term: Term;
  readonly words: readonly string[];
  readonly names: readonly boolean[];
}

/** A vocabulary made ready for finding. */
export interface Terms {
  readonly all: readonly Term[];
  readonly byKey: ReadonlyMap<string, Term>;
  /** By the key of any label, without blanks: `fine tuning` and `finetuning` are one. */
  readonly bySolid: ReadonlyMap<string, Term>;
  /** Labels by their first folded word. */
  readonly byFirst: ReadonlyMap<string, readonly TermForm[]>;
}

/** No vocabulary. */
export const NO_TERMS: Terms = { all: [], byKey: new Map(), bySolid: new Map(), byFirst: new Map() };

/** A key without blanks. */
export function solid(key: string): string {
  return key.replaceAll(' ', '');
}

/** Vocabulary → terms with the keys of all labels. A label that another term has is reported; it costs that label. */
export function prepareTerms(vocabulary: Vocabulary): Outcome<Terms> {
  const diagnostics: Diagnostic[] = [];
  const bySolid = new Map<string, Term>();
  const byFirst = new Map<string, TermForm[]>();
  const claim = (term: Term, label: string): boolean => {
    const form = formOf(term, label);
    const name = form.words.join('');
    const owner = name === '' ? undefined : bySolid.get(name);
    if (owner && owner !== term) diagnostics.push(sameLabel(label, term, owner));
    if (name === '' || (owner && owner !== term)) return false;
    bySolid.set(name, term);
    term.labels.add(name);
    const [first] = form.words;
    byFirst.set(first!, [...(byFirst.get(first!) ?? []), form]);
    return true;
  };
  // Labels count more than other names, whatever their order.
  const all = vocabulary
    .map((source, rank): Term => {
      const key = longKey(source.label);
      return { source, key, id: idOf(key), rank, labels: new Set() };
    })
    .filter(term => claim(term, term.source.label));
  for (const list of ['altLabels', 'hiddenLabels'] as const)
    for (const term of all) for (const label of term.source[list]) claim(term, label);
  return { value: { all, byKey: new Map(all.map(term => [term.key, term])), bySolid, byFirst }, diagnostics };
}

function formOf(term: Term, label: string): TermForm {
  const words: string[] = [];
  const names: boolean[] = [];
  for (const written of label.split(/[\s~]+/u)) {
    const bare = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '');
    for (const word of foldWord(bare).split(' ').filter(Boolean)) {
      words.push(word);
      names.push(isName(bare));
    }
  }
  return { term, words, names };
}

function sameLabel(label: string, { source }: Term, owner: Term): Diagnostic {
  const isWhole = label === source.label;
  const { label: other, at } = owner.source;
  return {
    code: 'vocabulary/same-label',
    severity: 'warning',
    file: source.at.seed,
    line: source.at.line,
    message: isWhole
      ? `"${label}" names "${other}" of ${at.seed}, line ${at.line}, already.`
      : `"${label}" of "${source.label}" names "${other}" of ${at.seed}, line ${at.line}, already.`,
    hint: isWhole
      ? 'Make one term of the two, or give one of them another label. This one was not used.'
      : 'Remove it from one of the two. Here it was not used.'
  };
}
