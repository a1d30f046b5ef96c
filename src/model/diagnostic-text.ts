import type { Diagnostic, Severity } from './diagnostic.ts';

/** Where a diagnostic points, as terminals and editors make it a link: `file:line:column`, as far as known. */
export function placeOf({ file, line, column }: Diagnostic): string {
  return [file, line, column].filter(part => part !== undefined).join(':');
}

/** A diagnostic in two lines for a terminal: place, severity, code and message; then the hint. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  return paintDiagnostic(diagnostic, severity => severity);
}

/** The same two lines with the word of severity as `paint` gives it, for terminals that show colours. */
export function paintDiagnostic(diagnostic: Diagnostic, paint: (severity: Severity) => string): string {
  const { severity, code, message, hint } = diagnostic;
  const head = [placeOf(diagnostic), paint(severity), code, message].filter(part => part !== '').join('  ');
  return `${head}\n  hint: ${hint}`;
}
