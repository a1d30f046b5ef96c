import type { Evidence } from '../../model/text.ts';
import type { TaggedField } from '../read.ts';

/** A name that a paper gives to something of its own, with the sentence that says so. */
export interface Introduced {
  readonly name: string;
  readonly evidence: Evidence;
}

/** How many other papers have a name. */
export type OtherPapers = (name: string) => number;

/** Takes a stretch of a field for a name of the paper's own; true where it was taken, now or before. */
export type Add = (field: TaggedField, start: number, end: number) => boolean;
