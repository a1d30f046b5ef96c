/** What came before a method or a paper, and after it. */
export const lineage = {
  undated: 'n. d.',
  noDate: 'no date known',
  introducedBy: 'introduced by',
  names: 'names',
  /** Before what it did something to: `it extends` DARTS. */
  before: (verb: string) => `it ${verb}`,
  /** After the one that did it: FBNet `extends it`. */
  after: (verb: string) => `${verb} it`,
  inferred: '· inferred',
  inferredSays:
    'Inferred: the later paper names it without saying how it stands to it; the dates give the order.'
};
