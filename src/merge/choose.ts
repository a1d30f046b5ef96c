import type { FactName, PaperDraft, PaperFacts, Provenance } from '../model/paper.ts';
import { compareText } from '../model/text.ts';
import { isPreprintDoi } from './identity.ts';

/** Negative where `a` is the fuller value. */
type Fuller<T> = (a: T, b: T) => number;

/** The value of one field, and the draft that it comes from. */
export interface Choice<T> {
  readonly value: T;
  readonly from: PaperDraft;
}

type Facts = { readonly [F in FactName]-?: NonNullable<PaperFacts[F]> };

const longer: Fuller<string> = (a, b) => b.length - a.length;
const isCut = (text: string) => /(?:…|\.\.\.)\s*$/u.test(text);
const isShouted = (text: string) => text === text.toUpperCase();

const FULLER_TITLE: Fuller<string> = (a, b) =>
  Number(isCut(a)) - Number(isCut(b)) || Number(isShouted(a)) - Number(isShouted(b)) || longer(a, b);

const FULLER_ABSTRACT: Fuller<string> = (a, b) =>
  Number(a === '') - Number(b === '') || Number(isCut(a)) - Number(isCut(b)) || longer(a, b);

/** How to tell the fuller of two values of each fact; a tie goes to the first source. */
const FULLER: { readonly [F in keyof Facts]: Fuller<Facts[F]> } = {
  authors: (a, b) => b.length - a.length || longer(a.join(), b.join()),
  authorCount: (a, b) => b - a,
  organisation: (a, b) =>
    Number(b.handle !== undefined) - Number(a.handle !== undefined) || longer(a.name, b.name),
  // A year written out is known, and the first date is when the work came out. Of years inferred the latest is nearest.
  date: (a, b) =>
    Number(a.inferred ?? false) - Number(b.inferred ?? false) ||
    longer(a.iso, b.iso) ||
    (a.inferred ? compareText(b.iso, a.iso) : compareText(a.iso, b.iso)),
  comments: (a, b) => b - a,
  doi: (a, b) => Number(isPreprintDoi(a)) - Number(isPreprintDoi(b)),
  arxiv: () => 0,
  url: () => 0,
  venue: longer
};

/** The fullest value of one fact; undefined where all drafts are silent. */
function chooseFact<F extends FactName>(
  drafts: readonly PaperDraft[],
  fact: F
): Choice<Facts[F]> | undefined {
  return chooseBy<Facts[F]>(drafts, draft => draft.facts[fact] as Facts[F] | undefined, FULLER[fact]);
}

function chooseBy<T>(
  drafts: readonly PaperDraft[],
  read: (draft: PaperDraft) => T | undefined,
  fuller: Fuller<T>
): Choice<T> | undefined {
  const choices = drafts.flatMap(from => {
    const value = read(from);
    return value === undefined ? [] : [{ value, from }];
  });
  const [first, ...others] = choices;
  return others.reduce<Choice<T> | undefined>(
    (best, next) => (best && fuller(next.value, best.value) < 0 ? next : best),
    first
  );
}

/** The fullest texts and facts of the drafts of one paper, each with the listing that it comes from. */
export function chooseFields(drafts: readonly PaperDraft[]): {
  title: string;
  abstract: string;
  facts: PaperFacts;
  provenance: Provenance;
} {
  const title = chooseBy(drafts, draft => draft.title, FULLER_TITLE)!;
  const abstract = chooseBy(drafts, draft => draft.abstract, FULLER_ABSTRACT)!;
  const facts: Record<string, unknown> = {};
  const provenance: Record<string, unknown> = { title: title.from.source, abstract: abstract.from.source };
  for (const fact of Object.keys(FULLER) as FactName[]) {
    const choice = chooseFact(drafts, fact);
    // Names say their number themselves.
    if (!choice || (fact === 'authorCount' && 'authors' in facts)) continue;
    facts[fact] = choice.value;
    provenance[fact] = choice.from.source;
  }
  return {
    title: title.value,
    abstract: abstract.value,
    facts: facts as PaperFacts,
    provenance: provenance as Provenance
  };
}
