import type { PaperFacts } from '../model/paper.ts';

/** A DOI in lower case without a resolver's address, or undefined where the text holds none. */
function normaliseDoi(text: string): string | undefined {
  const doi = /10\.\d{4,9}\/\S+/u.exec(text.trim())?.[0].toLowerCase();
  return doi?.replace(/[.,;]+$/u, '');
}

/** Old ids have an archive and seven digits (`cs/9901001`), new ones a month and four or five (`2405.11449`). */
const ARXIV =
  /(?:^|arxiv(?:\.org\/(?:abs|pdf|html)\/|[.:]\s*))(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\d)/iu;

/** An arXiv id without its version, from the id itself, `arXiv:…`, an address or a DOI of arXiv's own. */
function normaliseArxiv(text: string): string | undefined {
  return ARXIV.exec(text.trim())?.groups?.['id']?.toLowerCase();
}

/** Where an entry may name its paper. */
export interface Names {
  readonly doi?: string | undefined;
  /** A field that holds nothing but an arXiv id. */
  readonly arxiv?: string | undefined;
  /** The paper's own page. */
  readonly url?: string | undefined;
  /** Fields that may hold an arXiv id, which then says that it is one. */
  readonly others?: readonly (string | undefined)[];
}

/**
 * DOI, arXiv id and address of a paper, from wherever an entry writes them. arXiv's own DOIs name the preprint, which
 * its id names already; only a publisher's DOI tells works apart.
 */
export function identifierFacts({ doi, arxiv, url, others = [] }: Names): PaperFacts {
  const ownDoi = doi === undefined ? undefined : normaliseDoi(doi);
  const linked = /\bdoi\.org\//iu.test(url ?? '') ? normaliseDoi(decodeAddress(url!)) : undefined;
  const publisher = [ownDoi, linked].find(found => found !== undefined && !found.startsWith('10.48550/'));
  const id =
    (arxiv === undefined ? undefined : normaliseArxiv(arxiv)) ??
    [doi, url, ...others]
      .map(field => (field && /arxiv/iu.test(field) ? normaliseArxiv(field) : undefined))
      .find(Boolean);
  const address = url?.trim();
  return {
    ...(publisher && { doi: publisher }),
    ...(id && { arxiv: id }),
    ...(address && /^https?:\/\/\S+$/iu.test(address) && { url: address })
  };
}

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
