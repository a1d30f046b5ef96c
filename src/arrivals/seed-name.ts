/** Names in the folder of seeds that are no seeds: hidden files, a README, the curation. */
const SET_ASIDE = /^(?:\.|readme(?:\.|$)|curation\.yaml$)/iu;

/** The usual ending of a file of each format, by the reader's id. */
export const ENDINGS = {
  bibtex: 'bib',
  ris: 'ris',
  'arxiv-atom': 'atom',
  'pubmed-xml': 'xml',
  medline: 'nbib',
  openalex: 'json',
  'semantic-scholar': 'json',
  'hugging-face-json': 'json',
  'csl-json': 'json',
  'hugging-face-html': 'html',
  'hugging-face-daily': 'txt',
  csv: 'csv',
  markdown: 'md'
} as const;

/**
 * The name under which a file becomes a seed: its own, but none of those that are set aside, and with the ending of a
 * format where it is to be read as that. A name that is taken gets a number: a seed is never overwritten.
 */
export function seedName(name: string, taken: ReadonlySet<string>, ending?: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const own = SET_ASIDE.test(base) ? `list-${base.replace(/^\.+/u, '')}` : base;
  const whole = ending === undefined || own.toLowerCase().endsWith(`.${ending}`) ? own : `${own}.${ending}`;
  const dot = whole.indexOf('.', 1);
  const [stem, rest] = dot < 0 ? [whole, ''] : [whole.slice(0, dot), whole.slice(dot)];
  let free = whole;
  for (let number = 2; taken.has(free); number += 1) free = `${stem}-${number}${rest}`;
  return free;
}
