import type { Diagnostic } from './diagnostic.ts';

/** Where a diagnostic points, as terminals and editors make it a link: `file:line:column`, as far as known. */
export function placeOf({ file, line, column }: Diagnostic): string {
  return [file, line, column].filter(part => part !== undefined).join(':');
}

/** A diagnostic in two lines for a terminal: place, severity, code and message; then the hint. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message, hint } = diagnostic;
  const head = [placeOf(diagnostic), severity, code, message].filter(part => part !== '').join('  ');
  return `${head}\n  hint: ${hint}`;
}
