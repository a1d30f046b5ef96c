import { z } from 'zod';
import type { MergeConcepts } from '../../model/curation.ts';
import type { ConceptKind } from '../concepts/rule.ts';
import { concept, said } from './kind.ts';

/** Concepts become part of another one. */
export const merge: ConceptKind<MergeConcepts> = {
  about:
    'Makes concepts part of another one, which keeps its label and address. The addresses of the others lead there.',
  entry: z.strictObject({
    concepts: z.array(concept).min(1).describe('Concepts that go.'),
    into: concept.describe('The concept that stays.'),
    ...said
  }),
  example: ['- concepts: [tied weights, parameter sharing]', '  into: weight sharing'],
  rule(entry, plan) {
    const into = plan.find('merge', entry.into);
    if (typeof into !== 'string') return into;
    const ids: string[] = [];
    for (const name of entry.concepts) {
      const id = plan.findOwn('merge', name);
      if (typeof id !== 'string') return id;
      if (id === into)
        return {
          code: 'curation/contradiction',
          message: `"${name}" and "${entry.into}" are one concept already, so there is nothing to merge.`,
          hint: 'Remove the entry, or name another concept.'
        };
      ids.push(id);
    }
    for (const id of ids) plan.move(id, into, entry.at);
    return undefined;
  }
};
