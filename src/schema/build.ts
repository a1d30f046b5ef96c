import { z } from 'zod';
import { conceptType, slug } from './mention.ts';

const count = z.int().nonnegative();
const before = z.string().describe('What it was called before.');

/** Why something came, went or changed: the input that differs and that touches it. */
const why = z
  .enum(['seeds', 'merge', 'papers', 'curation', 'vocabulary', 'generator', 'configuration', 'rest'])
  .describe(
    '`seeds`: a file came, went or changed; `merge`: its listings belong to other papers now; `papers`: papers that mention it came, went or changed; `curation`, `vocabulary`, `generator`, `configuration`: only that differs; `rest`: it follows from the other papers.'
  );

const counts = z.strictObject({
  papers: count,
  concepts: count,
  themes: count,
  /** Pairs of related papers. */
  related: count,
  /** Links stated in words. */
  stated: count
});

/** What a build was made from; see `BuildInputs`. */
const inputs = z.strictObject({
  seeds: z.record(z.string(), z.string()),
  curation: z.string().optional(),
  vocabulary: z.string().optional(),
  related: count,
  generator: count
});

const causes = z.strictObject({
  seeds: z
    .strictObject({
      came: z.array(z.string()),
      went: z.array(z.string()),
      changed: z.array(z.string())
    })
    .describe('Paths of the seeds that differ.'),
  curation: z.boolean().describe('True where the curation differs.'),
  vocabulary: z.boolean().describe('True where the vocabulary from outside differs.'),
  configuration: z.boolean().describe('True where the number of related papers differs.'),
  generator: z
    .strictObject({ from: count, to: count })
    .optional()
    .describe('Where the rules differ by which concepts, links and themes are found.')
});

const sizes = z.tuple([count, count]).describe('How many papers it had, and has.');

const papers = z.strictObject({
  came: z.array(z.strictObject({ slug, title: z.string(), why })),
  went: z.array(
    z.strictObject({
      slug,
      title: z.string(),
      why,
      to: slug.optional().describe('The paper it is part of now.')
    })
  ),
  renamed: z
    .array(z.strictObject({ from: slug, to: slug, before, title: z.string(), why }))
    .describe('Papers whose page has another address.'),
  changed: z.array(
    z.strictObject({
      slug,
      title: z.string(),
      what: z.array(z.enum(['title', 'abstract', 'facts', 'sources', 'theme'])),
      why
    })
  )
});

const concepts = z.strictObject({
  came: z.array(z.strictObject({ slug, label: z.string(), type: conceptType, papers: count, why })),
  went: z.array(
    z.strictObject({
      slug,
      label: z.string(),
      type: conceptType,
      why,
      to: slug.optional().describe('The concept that has its name now.')
    })
  ),
  renamed: z.array(
    z.strictObject({ from: slug, to: slug, before, label: z.string(), type: conceptType, why })
  ),
  changed: z.array(
    z.strictObject({
      slug,
      label: z.string(),
      type: conceptType,
      papers: sizes.optional(),
      before: conceptType.optional().describe('Its type before.'),
      why
    })
  )
});

const themes = z.strictObject({
  came: z.array(z.strictObject({ id: slug, label: z.string(), papers: count })),
  went: z.array(z.strictObject({ id: slug, label: z.string(), papers: count })),
  renamed: z.array(z.strictObject({ id: slug, before, label: z.string() })),
  changed: z.array(z.strictObject({ id: slug, label: z.string(), papers: sizes }))
});

/** What one set of inputs changed, seen from the one before. Lists are ordered by slug. */
export const buildEntrySchema = z.strictObject({
  number: z.int().positive().describe('Counted from 1, the first build.'),
  key: z.string().describe('Hash of the inputs: building them again is the same entry.'),
  newest: z
    .strictObject({ iso: z.string(), inferred: z.boolean().optional() })
    .optional()
    .describe('Day of the newest paper that was there: the inputs give no other date.'),
  counts,
  /** Absent at the first build, as all that follows from a comparison. */
  before: counts.optional().describe('The counts of the build before; absent at the first.'),
  causes: causes.optional().describe('Which inputs differ; absent at the first build.'),
  papers,
  concepts,
  themes
});

const paperState = z.strictObject({
  title: z.string(),
  /** Hash of the abstract. */
  text: z.string(),
  /** Hash of everything else that the sources say. */
  facts: z.string(),
  theme: slug.optional(),
  /** `seed:line` of every listing. */
  sources: z.array(z.string())
});
const conceptState = z.strictObject({ slug, label: z.string(), type: conceptType, papers: count });
const themeState = z.strictObject({ label: z.string(), papers: count });

/** `content/build.json`: what the last build was made from and gave, what led there, and the log of all changes. */
export const buildSchema = z.strictObject({
  generated: z.string(),
  version: z.literal(1),
  inputs,
  counts,
  /** The newest entry stands last. */
  log: z.array(buildEntrySchema),
  /** How to get from this build back to the one that the last entry is compared with; null stands for "was not there". */
  before: z
    .strictObject({
      inputs,
      counts,
      papers: z.record(z.string(), paperState.nullable()),
      concepts: z.record(z.string(), conceptState.nullable()),
      themes: z.record(z.string(), themeState.nullable())
    })
    .optional(),
  /** By slug. */
  papers: z.record(z.string(), paperState),
  /** By id. */
  concepts: z.record(z.string(), conceptState),
  /** By id. */
  themes: z.record(z.string(), themeState)
});

/** The content of `content/build.json`. */
export type BuildData = z.infer<typeof buildSchema>;

/** One entry of the log. */
export type BuildEntry = z.infer<typeof buildEntrySchema>;

/** Why something changed. */
export type Why = z.infer<typeof why>;
