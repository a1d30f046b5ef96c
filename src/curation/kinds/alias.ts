import { z } from 'zod';
import type { AliasConcept } from '../../model/curation.ts';
import type { ConceptKind } from '../concepts/rule.ts';
import { concept, said, text } from './kind.ts';

/** Further names of a concept. */
export const alias: ConceptKind<AliasConcept> = {
  about: 'Adds forms to a concept’s name, and finds the concept where papers write them.',
  entry: z.strictObject({ concept, aliases: z.array(text).min(1).describe('The further forms.'), ...said }),
  example: ['- concept: neural architecture search', '  aliases: [architecture search]'],
  rule(entry, plan) {
    const id = plan.find('alias', entry.concept);
    if (typeof id !== 'string') return id;
    const taken = plan.absorb(entry.aliases, id, entry, `it is not added to "${entry.concept}"`);
    if (taken) return taken;
    const known = plan.aliases.get(id) ?? [];
    plan.aliases.set(id, [...known, { value: entry.aliases, at: entry.at }]);
    for (const form of entry.aliases) plan.addName(id, form);
    return undefined;
  }
};
