import type { Outcome } from '../model/diagnostic.ts';
import type { PaperDraft } from '../model/paper.ts';

/** Where a text comes from, and what is known of it beside the text. */
export interface ReaderSource {
  /** Path of the seed relative to the project, with `/`. */
  readonly path: string;
  /** The year of the capture, where the curator says it. */
  readonly captureYear?: number;
}

/** How one format is read. Texts come decoded, with `\n` at line ends. */
export interface Reader {
  /** Name of the format in codes and options. */
  readonly id: string;
  /** The format in words, as one of a list. */
  readonly describes: string;
  /** True where the text looks like this format; decides together with the order of the readers. */
  recognises(text: string, path: string): boolean;
  /** One draft an entry, in the order of the text. An entry that cannot be read costs that entry. */
  read(text: string, source: ReaderSource): Outcome<PaperDraft[]>;
}
