/** A paper that somebody chose: the name of its page, and what to call it. */
export interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** So many papers stand side by side on a screen. */
export const MOST = 5;

/** Where the tray is kept between pages. */
export const CHOICE_KEY = 'paperweave:compare';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_NAME = 120;

export const isChosen = (chosen: readonly Choice[], slug: string): boolean =>
  chosen.some(choice => choice.slug === slug);

/** Takes a paper in or out. Into a full tray nothing goes: then the same list comes back. */
export function toggled(chosen: readonly Choice[], choice: Choice): readonly Choice[] {
  if (isChosen(chosen, choice.slug)) return chosen.filter(({ slug }) => slug !== choice.slug);
  return chosen.length >= MOST ? chosen : [...chosen, choice];
}

/** What was kept, as far as it can be read: it may come from an older site, or from nobody knows where. */
export function readChoice(text: string | null): readonly Choice[] {
  const found = new Map<string, Choice>();
  for (const entry of parsed(text)) {
    const { slug, name } = (entry ?? {}) as Record<string, unknown>;
    if (typeof slug === 'string' && SLUG.test(slug) && typeof name === 'string')
      found.set(slug, { slug, name: name.slice(0, LONGEST_NAME) });
  }
  return [...found.values()].slice(0, MOST);
}

function parsed(text: string | null): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The papers that an address names (`?papers=a,b`): those that stand side by side, and those that are too many. */
export function readAddress(search: string): {
  readonly slugs: readonly string[];
  readonly tooMany: readonly string[];
} {
  const named = (new URLSearchParams(search).get('papers') ?? '').split(/[,\s]+/u);
  const slugs = [...new Set(named)].filter(slug => SLUG.test(slug));
  return { slugs: slugs.slice(0, MOST), tooMany: slugs.slice(MOST) };
}

/** The query that `readAddress` reads back as the same papers; empty where there are none. */
export function addressQuery(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?papers=${slugs.join(',')}`;
}
