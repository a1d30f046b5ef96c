/** A file as somebody put it in. */
export interface SeedFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
