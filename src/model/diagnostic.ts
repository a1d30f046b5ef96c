/** How bad it is: an error lost something of the user's, a warning may surprise, info explains. */
export type Severity = 'error' | 'warning' | 'info';

/** One message to the person who wrote an input. The only form of trouble that a stage reports. */
export interface Diagnostic {
  /** `area/what`, for example `bibtex/missing-comma`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that quotes the user's own text. */
  readonly message: string;
  /** Path relative to the project; absent where no file is at fault. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
  /** What to type instead. */
  readonly hint: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** What a pipeline stage returns: its value, and what there is to say about the input. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Orders diagnostics by file, line, column and code, so that reports do not depend on reading order. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const byText = (x = '', y = '') => (x < y ? -1 : x > y ? 1 : 0);
  return (
    byText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byText(a.code, b.code) ||
    byText(a.message, b.message)
  );
}
