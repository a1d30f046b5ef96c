/** What is worth a curator's look. */
export type WorkKind = 'nowhere' | 'conflict' | 'duplicate' | 'alone' | 'weak-concept' | 'frequent-concept';

/** All kinds, the most pressing first, with what lists call them. */
export const WORK_KINDS: Readonly<Record<WorkKind, string>> = {
  nowhere: 'Curation and notes without effect',
  conflict: 'Sources that disagree',
  duplicate: 'Possible duplicates',
  alone: 'Papers without relatives',
  'weak-concept': 'Weak concepts',
  'frequent-concept': 'Concepts in very many papers'
};

/** One thing to look at. */
export interface WorkItem {
  readonly kind: WorkKind;
  /** What it is about, in a line. */
  readonly title: string;
  /** Why it is on the list. */
  readonly why: string;
  /** Where it is written, for what a curator wrote. */
  readonly file?: string;
  readonly line?: number;
  /** The pages concerned: `papers/<slug>/`, `concepts/<slug>/`. */
  readonly pages: readonly string[];
  /** What to do about it, where nothing can be typed for it. */
  readonly hint?: string;
  /** Lines for `seeds/curation.yaml`; what to choose between stands in a comment. */
  readonly type?: string;
}
