/** A file that the project generates. */
export interface ContentFile {
  /** Relative to the project, with `/`: `content/papers/<slug>.mdx`. */
  readonly path: string;
  readonly text: string;
}
