import type { PaperDraft } from '../model/paper.ts';

export { nameKey as titleKey } from '../model/slug.ts';

/** The identifiers under which a draft is the same work as any other that has them. */
export function identifiersOf({ facts }: PaperDraft): string[] {
  return [
    ...(facts.doi === undefined ? [] : [`doi:${facts.doi}`]),
    ...(facts.arxiv === undefined ? [] : [`arxiv:${facts.arxiv}`])
  ];
}

/** DOIs of bioRxiv and medRxiv, Research Square, SSRN, PsyArXiv, OSF, ChemRxiv, Preprints.org, TechRxiv and arXiv. */
const PREPRINT_DOI =
  /^10\.(?:1101\/(?:\d{4}\.|\d{6}$)|21203\/|2139\/ssrn|31234\/|31219\/|26434\/|20944\/preprints|36227\/|48550\/)/u;

/** True for the DOI of a preprint: the published version has another one. */
export function isPreprintDoi(doi: string): boolean {
  return PREPRINT_DOI.test(doi);
}
