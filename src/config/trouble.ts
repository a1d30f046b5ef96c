import { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { contrast } from './colour.ts';
import { OPTIONS } from './options.ts';

/** What is wrong with a configuration, and what to type instead. */
export interface Trouble {
  /** Keys from the top down to what is wrong. */
  readonly path: readonly PropertyKey[];
  readonly code: 'not-an-object' | 'unknown-option' | 'missing-option' | 'invalid-option' | 'pale-colour';
  readonly message: string;
  readonly hint: string;
}

const REQUIRED = ['title', 'sentence'] as const;

const SCHEMA = z.strictObject(
  Object.fromEntries(
    Object.entries(OPTIONS).map(([name, [schema]]) => [
      name,
      REQUIRED.some(required => required === name) ? schema : z.optional(schema as z.ZodType)
    ])
  )
);

/** All that is wrong with what a configuration file exports. */
export function findTrouble(spec: unknown): Trouble[] {
  if (typeof spec !== 'object' || spec === null || Array.isArray(spec))
    return [
      {
        path: [],
        code: 'not-an-object',
        message: `The file exports ${spec === undefined ? 'nothing' : show(spec)} as its default.`,
        hint: `Write export default defineConfig({ ${OPTIONS.title[1]}, ${OPTIONS.sentence[1]} });`
      }
    ];
  const { error } = SCHEMA.safeParse(spec);
  const issues = (error?.issues ?? []).flatMap(issue => troubleOf(issue, spec));
  return [...issues, ...paleAccent(spec)];
}

function troubleOf(issue: z.core.$ZodIssue, spec: object): Trouble[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknownOption([...issue.path, key], keysAt(issue.path)));
  const [name] = issue.path as [keyof typeof OPTIONS];
  const value = valueAt(spec, issue.path);
  const isMissing = value === undefined;
  return [
    {
      path: issue.path,
      code: isMissing ? 'missing-option' : 'invalid-option',
      message: `${nameOf(issue.path)} is ${isMissing ? 'missing' : show(value)}.`,
      hint: `Write ${OPTIONS[name][1]}.`
    }
  ];
}

function unknownOption(path: readonly PropertyKey[], valid: readonly string[]): Trouble {
  const near = nearest(String(path.at(-1)), valid);
  return {
    path,
    code: 'unknown-option',
    message: `There is no option ${nameOf(path)}.`,
    hint: near ? `Did you mean "${near}"?` : `Here you may write ${valid.join(', ')}.`
  };
}

/** The keys that may stand below a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  const [name, ...below] = path as [keyof typeof OPTIONS | undefined, ...string[]];
  if (name === undefined) return Object.keys(OPTIONS);
  let schema: unknown = OPTIONS[name][0];
  for (const key of below) schema = shapeOf(schema)[key];
  return Object.keys(shapeOf(schema));
}

function shapeOf(schema: unknown): Record<string, unknown> {
  const bare = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return bare instanceof z.ZodObject ? bare.shape : {};
}

/** The palest surfaces of the site on which links stand, as `src/styles/tokens.css` has them. */
const SURFACES = { light: '#eae7e1', dark: '#262b36' } as const;

/** The least contrast of text: WCAG 2.2, level AA. */
const LEAST_CONTRAST = 4.5;

function paleAccent(spec: object): Trouble[] {
  const accent = OPTIONS.colours[0].safeParse((spec as { colours?: unknown }).colours).data?.accent;
  if (!accent) return [];
  return (['light', 'dark'] as const).flatMap((theme): Trouble[] => {
    const ratio = contrast(accent[theme], SURFACES[theme]);
    if (ratio >= LEAST_CONTRAST) return [];
    return [
      {
        path: ['colours', 'accent', theme],
        code: 'pale-colour',
        message: `"${accent[theme]}" has a contrast of ${ratio.toFixed(1)} on ${theme} pages; links need ${LEAST_CONTRAST} to be readable.`,
        hint: `Choose a ${theme === 'light' ? 'darker' : 'lighter'} colour.`
      }
    ];
  });
}

function valueAt(spec: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value: unknown, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    spec
  );
}

function nameOf(path: readonly PropertyKey[]): string {
  return `"${path.map(String).join('.')}"`;
}

function show(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
