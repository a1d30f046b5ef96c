/** A DOI in lower case without a resolver's address, or undefined where the text holds none. */
export function normaliseDoi(text: string): string | undefined {
  const doi = /10\.\d{4,9}\/\S+/u.exec(text.trim())?.[0].toLowerCase();
  return doi?.replace(/[.,;]+$/u, '');
}

/** Old ids have an archive and seven digits (`cs/9901001`), new ones a month and four or five (`2405.11449`). */
const ARXIV =
  /(?:^|arxiv(?:\.org\/(?:abs|pdf|html)\/|[.:]\s*))(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\d)/iu;

/** An arXiv id without its version, from the id itself, `arXiv:…`, an address or a DOI of arXiv's own. */
export function normaliseArxiv(text: string): string | undefined {
  return ARXIV.exec(text.trim())?.groups?.['id']?.toLowerCase();
}
