import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ConceptData } from '../../../schema/concept.ts';
import { skosText } from './skos.ts';
import { COLLECTION } from './test-collection.ts';

const base = COLLECTION.concepts.get('x')!;
const concepts = new Map<string, ConceptData>([
  [
    'moe',
    { ...base, id: 'moe', label: 'mixture of "experts"', aliases: ['MoE', 'MoEs'], narrower: ['smoe'] }
  ],
  [
    'smoe',
    {
      ...base,
      id: 'smoe',
      label: 'sparse MoE',
      aliases: [],
      type: 'dataset',
      broader: [
        { concept: 'moe', kind: 'head-noun' },
        { concept: 'x', kind: 'hearst' }
      ],
      definition: { paper: 'a', field: 'abstract', start: 0, end: 8, text: 'It is \\alpha & so.' }
    }
  ],
  ['x', { ...base, narrower: ['smoe'] }]
]);
const text = skosText({ ...COLLECTION, concepts });

/** What SKOS (its integrity conditions S9, S13, S14, S27) and our context ask of the file. */
const address = z.string().regex(/^\.\.\/concepts\/[a-z0-9-]+\/$/u);
const document = z.strictObject({
  '@context': z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string().nullable())])),
  '@graph': z.tuple(
    [
      z.strictObject({
        id: z.literal('#scheme'),
        class: z.literal('ConceptScheme'),
        title: z.string(),
        hasTopConcept: z.array(address)
      })
    ],
    z.strictObject({
      id: address,
      class: z.literal('Concept'),
      prefLabel: z.string(),
      altLabel: z.array(z.string()).min(1).optional(),
      type: z.string(),
      definition: z.string().optional(),
      scopeNote: z.string(),
      broader: z.array(address).min(1).optional(),
      narrower: z.array(address).min(1).optional(),
      inScheme: z.literal('#scheme'),
      topConceptOf: z.literal('#scheme').optional()
    })
  )
});

describe('skosText', () => {
  it('is a scheme of concepts whose links lead somewhere, and nobody has to fetch its context', () => {
    const { '@graph': nodes, '@context': context } = document.parse(JSON.parse(text));
    const [scheme, ...others] = nodes;
    const ids = others.map(({ id }) => id);
    expect(scheme.hasTopConcept).toEqual(['../concepts/moe/', '../concepts/x/']);
    for (const { prefLabel, altLabel = [], broader = [], narrower = [] } of others) {
      expect(altLabel).not.toContain(prefLabel);
      for (const id of [...broader, ...narrower]) expect(ids).toContain(id);
    }
    const known = new Set([...Object.keys(context), '@language']);
    for (const node of nodes) for (const key of Object.keys(node)) expect(known).toContain(key);
  });

  it('has a concept a line, so that a changed concept is a changed line', () => {
    expect(
      text.split('\n').filter(line => line.includes('"Concept"') && line.startsWith('{"id"'))
    ).toHaveLength(3);
  });
});
