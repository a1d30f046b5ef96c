import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { formatDiagnostic } from '../model/diagnostic-text.ts';

/** Writes a line for people. Standard output stays free for what programs read. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints diagnostics in the order of files and lines, then their count. */
export function report(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of [...diagnostics].sort(compareDiagnostics)) say(formatDiagnostic(diagnostic));
  const count = (severity: Diagnostic['severity']) => diagnostics.filter(d => d.severity === severity).length;
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning']
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}${n === 1 ? '' : 's'}`);
  if (told.length > 0) say(told.join(', '));
}

/** Ends a command on a message and a hint instead of a stack trace. */
export function fail(message: string, hint: string): never {
  say(`error  ${message}\n  hint: ${hint}`);
  process.exit(1);
}
