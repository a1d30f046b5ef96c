/** What came before a method or a paper, and after it. */
export const lineage = {
  undated: 'n. d.',
  noDate: 'no date known',
  introducedBy: 'introduced by',
  /** Before what it did something to: `it extends` DARTS. `names` says no more than that. */
  before: {
    names: 'it names',
    extends: 'it extends',
    uses: 'it uses',
    'compares-with': 'it compares with',
    outperforms: 'it outperforms',
    evaluates: 'it evaluates',
    surveys: 'it surveys'
  },
  /** After the one that did it: FBNet `extends it`. */
  after: {
    names: 'names it',
    extends: 'extends it',
    uses: 'uses it',
    'compares-with': 'compares with it',
    outperforms: 'outperforms it',
    evaluates: 'evaluates it',
    surveys: 'surveys it'
  },
  inferred: '· inferred',
  inferredSays:
    'Inferred: the later paper names it without saying how it stands to it; the dates give the order.'
};
