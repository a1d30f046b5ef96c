/** The two ends that the address bar keeps: slugs of papers. */
export interface Ends {
  readonly from?: string;
  readonly to?: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The ends that an address names (`?from=…&to=…`). What is no slug is left out. */
export function readEnds(params: URLSearchParams): Ends {
  const [from, to] = ['from', 'to'].map(name => {
    const value = params.get(name);
    return value !== null && SLUG.test(value) ? value : undefined;
  });
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The query that `readEnds` reads back as the same ends, with its question mark; empty where there are none. */
export function endsQuery({ from, to }: Ends): string {
  const params = new URLSearchParams([...(from ? [['from', from]] : []), ...(to ? [['to', to]] : [])]);
  return params.size > 0 ? `?${params}` : '';
}
