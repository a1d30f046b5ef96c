import { z } from 'zod';
import type { SplitConcept } from '../../model/curation.ts';
import { hashText, nameKey, slugify } from '../../model/slug.ts';
import { notFound, type Complaint } from '../../model/complaint.ts';
import type { ConceptPlan } from '../concepts/plan.ts';
import type { ConceptKind } from '../concepts/rule.ts';
import { concept, paper, said, text } from './kind.ts';

/** Some mentions of a concept become another one. */
export const split: ConceptKind<SplitConcept> = {
  about:
    'Takes mentions out of a concept: those of some forms, those in some papers, or those of these forms in these papers. They become a concept of their own, or join the one of that name.',
  entry: z
    .strictObject({
      concept,
      as: text.describe('Label of the part.'),
      forms: z
        .array(text)
        .min(1)
        .exactOptional()
        .describe('Forms of the name, as the concept’s page lists them.'),
      papers: z.array(paper).min(1).exactOptional().describe('Papers that mean the part.'),
      ...said
    })
    .refine(entry => entry.forms !== undefined || entry.papers !== undefined, 'forms, papers or both')
    .meta({ anyOf: [{ required: ['forms'] }, { required: ['papers'] }] }),
  example: [
    '- concept: transformer',
    '  as: power transformer',
    '  papers: [load-forecasting-for-substations]'
  ],
  rule(entry, plan, papers) {
    const from = plan.findOwn('split', entry.concept);
    if (typeof from !== 'string') return from;
    const forms = entry.forms && formsOf(entry.forms, from, entry, plan);
    if (forms && !(forms instanceof Set)) return forms;
    const mentioning = new Set(
      [from, ...plan.formerly(from)].flatMap(id => plan.extracted(id)?.papers ?? [])
    );
    const members = new Set<string>();
    for (const name of entry.papers ?? []) {
      const meaning = papers.find(name);
      if (meaning.kind !== 'one') return notFound('split', 'paper', name, meaning);
      if (mentioning.size > 0 && !mentioning.has(meaning.id)) return notMentioned(name, entry.concept);
      members.add(meaning.id);
    }
    const into = partOf(entry.as, plan);
    if (typeof into !== 'string') return into;
    if (into === from)
      return {
        code: 'curation/contradiction',
        message: `"${entry.as}" is a name of "${entry.concept}" itself, so nothing was split off.`,
        hint: 'Give the part another label under "as".'
      };
    plan.parts.push({ from, into, ...(forms && { forms }), ...(entry.papers && { papers: members }) });
    return undefined;
  }
};

function notMentioned(paper: string, name: string): Complaint {
  return {
    code: 'curation/points-nowhere',
    message: `The paper "${paper}" under "split" does not mention "${name}".`,
    hint: 'Name papers that the page of the concept lists. Until then the entry is kept and does nothing.'
  };
}

/** The forms as they are compared; a complaint where one is none of the concept's, or none is left to it. */
function formsOf(
  forms: readonly string[],
  from: string,
  { concept: name, as }: SplitConcept,
  plan: ConceptPlan
): Set<string> | Complaint {
  const extracted = plan.extracted(from);
  const own = extracted ? [extracted.label, ...extracted.aliases] : [plan.labelOf(from)];
  const byKey = new Map(own.map(form => [nameKey(form), form]).reverse() as [string, string][]);
  const keys = new Set(byKey.keys());
  const strange = forms.find(form => !keys.has(nameKey(form)));
  if (strange !== undefined)
    return {
      code: 'curation/points-nowhere',
      message: `"${strange}" under "split" is no form of the concept "${name}".`,
      hint: `Its forms are ${[...byKey.values()].map(form => `"${form}"`).join(', ')}. Until the form fits, the entry is kept and does nothing.`
    };
  const chosen = new Set(forms.map(nameKey));
  if (chosen.size < keys.size) return chosen;
  return {
    code: 'curation/contradiction',
    message: `Nothing would be left of "${name}" if all its forms became "${as}".`,
    hint: 'Leave out a form, or write it under "rename".'
  };
}

/** Id of the concept that a part becomes, which may be there already. */
function partOf(label: string, plan: ConceptPlan): string | Complaint {
  if (plan.othersOf(label, '').length > 0) return plan.find('split', label);
  const slug = slugify(label).text;
  const taken = slug === '' || plan.extracted(slug) !== undefined || plan.made.has(slug);
  const id = taken ? `${slug}${slug && '-'}${hashText(label)}` : slug;
  plan.made.set(id, label);
  plan.addName(id, label);
  return id;
}
