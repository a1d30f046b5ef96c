import { styleText } from 'node:util';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { paintDiagnostic } from '../model/diagnostic-text.ts';

/** Where a command writes to people. Standard output stays free for what programs read. */
export interface Terminal {
  /** A line for people; left out under `--quiet`. */
  say(line: string): void;
  /** A line that is written whatever was asked for. */
  insist(line: string): void;
  /** What is being done now: one line that the next one replaces, where people watch; nothing elsewhere. */
  progress(doing: string): void;
  /** Diagnostics in the order of files and lines, then their count. */
  report(diagnostics: readonly Diagnostic[]): void;
}

/** What of a stream a terminal needs to know. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Erases the line under the cursor. */
const ERASE = '\r\u001b[2K';

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** A terminal over a stream. `quiet` leaves out all but trouble; progress is shown to people only, so not in CI. */
export function openTerminal(
  stream: Stream = process.stderr,
  { quiet = false, watched = stream.isTTY === true && !process.env['CI'] } = {}
): Terminal {
  let isShowing = false;
  const insist = (line: string) => {
    stream.write(`${isShowing ? ERASE : ''}${line}\n`);
    isShowing = false;
  };
  return {
    insist,
    say: line => {
      if (!quiet) insist(line);
    },
    progress: doing => {
      if (quiet || !watched) return;
      stream.write(`${ERASE}${`${doing} …`.slice(0, (stream.columns ?? 80) - 1)}`);
      isShowing = true;
    },
    report: diagnostics => {
      const paint = painter(stream);
      for (const diagnostic of [...diagnostics].sort(compareDiagnostics))
        if (!quiet || diagnostic.severity !== 'info') insist(paintDiagnostic(diagnostic, paint));
      const told = counts(diagnostics);
      if (told !== '') insist(told);
    }
  };
}

/** Colours the words of severity, where the stream shows colours and NO_COLOR does not forbid it. */
function painter(stream: Stream): (severity: Diagnostic['severity']) => string {
  if (stream !== process.stderr && stream !== process.stdout) return severity => severity;
  return severity => styleText(COLOURS[severity], severity, { stream: stream as NodeJS.WriteStream });
}

/** `2 errors, 1 warning`; empty where there are neither. */
function counts(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) => diagnostics.filter(d => d.severity === severity).length;
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning']
  ] as const;
  return parts
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${n} ${word}${n === 1 ? '' : 's'}`)
    .join(', ');
}

const terminal = openTerminal();

/** Writes a line for people. */
export const say = (line: string): void => terminal.insist(line);

/** Ends a script on a message and a hint instead of a stack trace. */
export function fail(message: string, hint: string): never {
  say(`error  ${message}\n  hint: ${hint}`);
  process.exit(1);
}
