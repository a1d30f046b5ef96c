import type { RelationType } from '../model/concept.ts';
import type { PaperData } from '../schema/paper.ts';

/** A name in a statement, and what it leads to. */
export interface Named {
  readonly name: string;
  readonly concept?: string | undefined;
  readonly paper?: string | undefined;
}

/** What one sentence of a paper states: that it introduces something, or how it stands to something. */
export interface Statement {
  readonly evidence: PaperData['introduces'][number]['evidence'];
  readonly parts: readonly { readonly verb: RelationType | 'introduces'; readonly names: readonly Named[] }[];
}

interface Single {
  readonly verb: RelationType | 'introduces';
  readonly evidence: Statement['evidence'];
  readonly named: Named;
}

/** Statements by sentence, in the order in which they are listed; names that share a sentence and a verb stand together. */
export function statements(
  paper: Pick<PaperData, 'introduces' | 'relations'>,
  kind: 'introduces' | 'relations'
): Statement[] {
  const introduced = paper.introduces.map(({ name, concept, evidence }): Single => {
    return { verb: 'introduces', evidence, named: { name, concept } };
  });
  const related = paper.relations.map(({ type, text, concept, paper: other, evidence }): Single => {
    return { verb: type, evidence, named: { name: text, concept, paper: other } };
  });
  const all = kind === 'introduces' ? introduced : related;
  const bySentence = Map.groupBy(
    all,
    ({ evidence }) => `${evidence.field} ${evidence.start} ${evidence.end}`
  );
  return [...bySentence.values()].map(group => ({
    evidence: group[0]!.evidence,
    parts: [...Map.groupBy(group, ({ verb }) => verb)].map(([verb, same]) => ({
      verb,
      names: same.map(({ named }) => named)
    }))
  }));
}
