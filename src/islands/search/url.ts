import { FACETS, ORDERS, type Chosen, type Order } from './facets.ts';

/** What an address asks for: `?q=…&theme=…&theme=…&year=…&sort=date`. */
export interface Asking {
  readonly query: string;
  readonly chosen: Chosen;
  readonly order: Order;
}

/** Values of a facet that are read from an address at most. */
const MOST_VALUES = 20;

/** Nothing asked. */
export const NOTHING_ASKED: Asking = { query: '', chosen: {}, order: 'relevance' };

/** Reads an address. What it does not say, or says wrongly, is as if nothing were asked. */
export function readAddress({ searchParams }: URL): Asking {
  const sort = searchParams.get('sort');
  const chosen = FACETS.flatMap(name => {
    const values = [...new Set(searchParams.getAll(name))]
      .filter(value => value !== '')
      .slice(0, MOST_VALUES);
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return {
    query: searchParams.get('q') ?? '',
    chosen: Object.fromEntries(chosen),
    order: ORDERS.find(order => order === sort) ?? 'relevance'
  };
}

/** The address that asks for something; parameters that are none of the search's stay. */
export function writeAddress(url: URL, { query, chosen, order }: Asking): URL {
  const next = new URL(url);
  for (const name of ['q', 'sort', ...FACETS]) next.searchParams.delete(name);
  if (query.trim() !== '') next.searchParams.set('q', query);
  for (const name of FACETS) for (const value of chosen[name] ?? []) next.searchParams.append(name, value);
  if (order !== 'relevance') next.searchParams.set('sort', order);
  return next;
}
