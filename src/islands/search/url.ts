/** The query in an address: `?q=…`. */
export function queryOf(url: URL): string {
  return url.searchParams.get('q') ?? '';
}

/** The address with another query; without one the parameter goes. */
export function withQuery(url: URL, query: string): URL {
  const next = new URL(url);
  if (query.trim() === '') next.searchParams.delete('q');
  else next.searchParams.set('q', query);
  return next;
}
