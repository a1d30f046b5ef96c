import { z } from 'zod';
import { SECTIONS, type ConfigSpec } from '../model/config.ts';

const text = z.string().trim().min(1);

const colour = z.string().regex(/^#[\da-f]{6}$/iu);

const address = z.string().regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/iu);

/** A path below the project that climbs nowhere, and not into what is generated. */
const folder = z
  .string()
  .regex(/^(?!\/|.*(?:^|\/)\.{0,2}(?:\/|$))[^\\]+$/u)
  .regex(/^(?!(?:content|dist|node_modules)(?:\/|$))/u);

/** A well-formed tag whose language is a code: `deutsch` and `english` are well-formed too, but no language has them. */
const isLanguage = (tag: string): boolean => {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
};

/** What each option may be, and how it is written: the hint where it is anything else. */
export const OPTIONS = {
  title: [text, "title: 'Papers on birds'"],
  sentence: [text, "sentence: 'What 120 papers say about the song of birds.'"],
  language: [z.string().refine(isLanguage), "language: 'en', a language as BCP 47 names it ('de', 'pt-BR')"],
  site: [address, "site: 'https://example.org', an address with its https://; a path belongs into base"],
  base: [z.string().regex(/^\/[\w.~/-]*$/u), "base: '/papers', a path that begins with a slash"],
  seeds: [
    folder,
    "seeds: 'seeds', a folder below the project's that is not generated, with / between folders"
  ],
  licence: [
    z.strictObject({ name: text, url: address.optional() }),
    "licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }"
  ],
  colours: [
    z.strictObject({ accent: z.strictObject({ light: colour, dark: colour }).optional() }),
    "colours: { accent: { light: '#305eb7', dark: '#87b1fd' } }, each # and six hexadecimal digits"
  ],
  navigation: [
    z.array(
      z.union([
        z.enum(SECTIONS),
        z.strictObject({ label: text, href: z.string().regex(/^(?:https?:\/\/|mailto:|\/)\S*$/iu) })
      ])
    ),
    `navigation: ['papers', { label: 'Our group', href: 'https://example.org' }]; the names are ${SECTIONS.join(', ')}`
  ],
  related: [z.int().min(1).max(50), 'related: 12, a whole number from 1 to 50, without quotes']
} as const satisfies Record<keyof Required<ConfigSpec>, readonly [z.ZodType, string]>;
