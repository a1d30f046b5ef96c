/** Why a file written by hand cannot be shown, and where; line and column are counted from 1. */
export interface Trouble {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** What to write instead. */
  readonly hint: string;
}
