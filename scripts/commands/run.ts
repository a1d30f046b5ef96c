import { resolve } from 'node:path';
import { compareDiagnostics } from '../../src/model/diagnostic.ts';
import { nearest } from '../../src/model/nearest.ts';
import { openTerminal, type Stream } from '../../src/io/terminal.ts';
import { EXIT, Failure, type Exit } from '../lib/failure.ts';
import { findProject, openProject } from '../lib/open-project.ts';
import { readArguments } from './arguments.ts';
import type { Command, Result } from './command.ts';
import { helpOnAll, helpOnOne } from './help.ts';

/** What a command line meets outside: tests pass their own. */
export interface Surroundings {
  readonly cwd: string;
  readonly out: Stream;
  readonly err: Stream;
  readonly input: () => Promise<Uint8Array>;
  readonly version: string;
}

/** Words of a command line → what they ask for, done; gives the exit code. */
export async function run(
  words: readonly string[],
  commands: readonly Command[],
  surroundings: Surroundings
): Promise<Exit> {
  const { out, err, version } = surroundings;
  const [name = 'help', ...rest] = words;
  if (['-v', '--version', 'version'].includes(name)) return print(out, `${version}\n`);
  if (['-h', '--help', 'help'].includes(name)) {
    const asked = commands.find(command => command.name === rest[0]);
    return print(out, asked ? helpOnOne(asked) : helpOnAll(commands));
  }
  // What a failure is to look like must be known before the command line is.
  const isJson = words.includes('--json');
  try {
    const command = commands.find(candidate => candidate.name === name);
    if (!command) throw unknownCommand(name, commands);
    const { positionals, values } = readArguments(rest, command);
    if (values['help']) return print(out, helpOnOne(command));
    const terminal = openTerminal(err, { quiet: isJson || values['quiet'] === true });
    const folder = values['project'];
    const result = await command.run(positionals, values as Parameters<Command['run']>[1], {
      ...surroundings,
      terminal,
      project: () =>
        openProject(
          typeof folder === 'string' ? resolve(surroundings.cwd, folder) : findProject(surroundings.cwd)
        )
    });
    return show(name, result, isJson, terminal, out);
  } catch (cause) {
    return showFailure(name, cause, isJson, surroundings);
  }
}

function unknownCommand(name: string, commands: readonly Command[]): Failure {
  const near = nearest(
    name,
    commands.map(command => command.name)
  );
  return new Failure(
    `there is no command "${name}"`,
    near ? `Did you mean paperweave ${near}?` : 'paperweave help lists the commands.',
    { exit: EXIT.usage }
  );
}

function show(
  command: string,
  { exit = EXIT.fine, diagnostics = [], lines = [], data, written }: Result,
  isJson: boolean,
  terminal: ReturnType<typeof openTerminal>,
  out: Stream
): Exit {
  if (isJson && !written)
    print(out, json({ command, exit, ...data, diagnostics: diagnostics.toSorted(compareDiagnostics) }));
  else terminal.report(diagnostics);
  lines.forEach(line => terminal.say(line));
  return exit;
}

function showFailure(command: string, cause: unknown, isJson: boolean, { out, err }: Surroundings): Exit {
  const failure = cause instanceof Failure ? cause : unexpected(cause);
  const { message, hint, exit, diagnostics } = failure;
  if (isJson) print(out, json({ command, exit, error: { message, hint }, diagnostics }));
  else {
    const terminal = openTerminal(err);
    terminal.report(diagnostics);
    terminal.insist(`error  ${message}\n  hint: ${hint}`);
  }
  return exit;
}

/** A fault of the program itself: here the stack is what helps. */
function unexpected(cause: unknown): Failure {
  const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return new Failure(
    `this should not have happened: ${told}`,
    'It is a fault of Paperweave. Please report it with the lines above and the command that you typed.',
    { exit: EXIT.fault }
  );
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function print(out: Stream, text: string): Exit {
  out.write(text);
  return EXIT.fine;
}
