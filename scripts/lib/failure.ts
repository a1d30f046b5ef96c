import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** How a command ends; `paperweave help` lists them. */
export const EXIT = { fine: 0, data: 1, usage: 2, fault: 3 } as const;

/** One of the exit codes. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Trouble that ends a command: a message and what to type instead, never a stack trace. */
export class Failure extends Error {
  readonly hint: string;
  readonly exit: Exit;
  /** What was found out before. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    message: string,
    hint: string,
    { exit = EXIT.data, diagnostics = [] }: { exit?: Exit; diagnostics?: readonly Diagnostic[] } = {}
  ) {
    super(message);
    this.hint = hint;
    this.exit = exit;
    this.diagnostics = diagnostics;
  }
}
