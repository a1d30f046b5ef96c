import { parseArgs } from 'node:util';
import { nearest } from '../../src/model/nearest.ts';
import { EXIT, Failure } from '../lib/failure.ts';
import type { Command, OptionSpec } from './command.ts';

type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What every command understands. */
export const COMMON = {
  project: { type: 'string', value: 'FOLDER', says: 'the project; default: where you are, or above it' },
  json: { type: 'boolean', says: 'one JSON document on standard output, for programs' },
  quiet: { type: 'boolean', short: 'q', says: 'only errors and warnings' },
  help: { type: 'boolean', short: 'h', says: 'this text' }
} as const satisfies OptionSpecs;

/** A command line, understood. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean>>;
}

/** Takes the words after a command's name apart. Throws a Failure that says what was probably meant. */
export function readArguments(words: readonly string[], command: Command): Arguments {
  const options: OptionSpecs = { ...command.options, ...COMMON };
  const misunderstood = (message: string, hint: string) => new Failure(message, hint, { exit: EXIT.usage });
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }])
    ),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!spec) throw misunderstood(...unknownOption(token.rawName, command, options));
    if (spec.type === 'boolean' && token.value !== undefined)
      throw misunderstood(
        `${token.rawName} takes no value, and "${token.value}" was given`,
        `Write ${token.rawName} alone.`
      );
    if (spec.type === 'string' && (token.value ?? '') === '')
      throw misunderstood(
        `${token.rawName} needs a value`,
        `Write ${token.rawName} ${spec.value ?? 'VALUE'}: ${spec.says}.`
      );
    values[token.name] = token.value ?? true;
  }
  const trouble = values['help'] ? undefined : wrongCount(positionals, command);
  if (trouble) throw misunderstood(...trouble);
  return { positionals, values };
}

function unknownOption(rawName: string, command: Command, options: OptionSpecs): [string, string] {
  const near = nearest(rawName.replace(/^-+/u, ''), Object.keys(options));
  return [
    `${command.name} has no option "${rawName}"`,
    near ? `Did you mean --${near}?` : `paperweave ${command.name} --help lists its options.`
  ];
}

function wrongCount(
  positionals: readonly string[],
  { name, usage, takes: [least, most] }: Command
): [string, string] | undefined {
  const form = `Write paperweave ${name} ${usage}`.trim();
  if (positionals.length < least) return [`${name} needs ${usage.split(' ')[0]}`, `${form}`];
  if (positionals.length > most)
    return [`${name} does not know what to do with "${positionals[most]}"`, `${form}`];
  return undefined;
}
