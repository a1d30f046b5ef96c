import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Terminal } from '../../src/io/terminal.ts';
import type { EXIT } from '../lib/failure.ts';
import type { Project } from '../lib/open-project.ts';

/** An option of a command: `--name`, or `--name VALUE` where it takes one. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in help: `FILE`. */
  readonly value?: string;
  readonly short?: string;
  /** One line for help. */
  readonly says: string;
}

/** The values of a command's options; absent where they were not given. */
export type Values<O extends Readonly<Record<string, OptionSpec>>> = {
  readonly [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean;
};

/** What every command is given. */
export interface Context {
  /** Where the user stands: paths on the command line count from here. */
  readonly cwd: string;
  readonly terminal: Terminal;
  /** Standard input to its end. */
  readonly input: () => Promise<Uint8Array>;
  /** The project in which the user stands. Throws a Failure where there is none or its configuration is wrong. */
  readonly project: () => Promise<Project>;
}

/** What a command found and did. Which form the user reads it in is not the command's concern. */
export interface Result {
  /** `EXIT.data` where the user's data have a problem that the command could not get around. Default: fine. */
  readonly exit?: typeof EXIT.fine | typeof EXIT.data;
  readonly diagnostics?: readonly Diagnostic[];
  /** For people, after the diagnostics. */
  readonly lines?: readonly string[];
  /** For programs, under `--json`. */
  readonly data?: object;
  /** True where the command has itself written what it has to say to standard output. */
  readonly written?: boolean;
}

/** One command: a row in the list of `index.ts`. */
export interface Command<
  O extends Readonly<Record<string, OptionSpec>> = Readonly<Record<string, OptionSpec>>
> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What comes after the name: `FILE… [--out FILE]`. */
  readonly usage: string;
  /** How many arguments it takes, options left aside: at least, at most. */
  readonly takes: readonly [least: number, most: number];
  readonly options: O;
  /** More to know, in sentences. */
  readonly about?: string;
  readonly examples: readonly (readonly [command: string, says: string])[];
  run(args: readonly string[], options: Values<O>, context: Context): Promise<Result>;
}

/** Gives a command the types of its own options. */
export function defineCommand<const O extends Readonly<Record<string, OptionSpec>>>(
  command: Command<O>
): Command {
  return command as unknown as Command;
}
