import { PREFIXES } from './statement.ts';

/** What a context says of a name. */
interface Meaning {
  readonly iri: string;
  /** The language of its texts; null where they have none. */
  readonly language?: string | null;
}

/** A local JSON-LD context, as far as SKOS needs it. */
export interface Context {
  readonly names: ReadonlyMap<string, Meaning>;
  readonly vocab: string;
  readonly language?: string;
  /** Addresses of contexts that lie elsewhere; they are never fetched. */
  readonly remote: readonly string[];
}

/** Names that need no context: those of SKOS itself, and what its published contexts call JSON-LD's keywords. */
const KNOWN: Readonly<Record<string, string>> = { id: '@id', uri: '@id', type: '@type', graph: '@graph' };

/** The value of `@context`: an object, an address, or a list of both, where the later ones count more. */
export function contextOf(value: unknown): Context {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  const names = new Map<string, Meaning>();
  const remote: string[] = [];
  let vocab = '';
  let language: string | undefined;
  for (const part of parts) {
    if (typeof part === 'string') remote.push(part);
    if (!isObject(part)) continue;
    if (typeof part['@vocab'] === 'string') vocab = part['@vocab'];
    if (typeof part['@language'] === 'string') language = part['@language'];
    for (const [name, meaning] of Object.entries(part)) {
      const known = meaningOf(meaning);
      if (known && !name.startsWith('@')) names.set(name, known);
    }
  }
  return { names, vocab, remote, ...(language !== undefined && { language }) };
}

function meaningOf(value: unknown): Meaning | undefined {
  if (typeof value === 'string') return { iri: value };
  if (!isObject(value) || typeof value['@id'] !== 'string') return undefined;
  const language = value['@language'];
  return {
    iri: value['@id'],
    ...((typeof language === 'string' || language === null) && { language })
  };
}

/** The IRI or keyword that a key names. */
export function iriOfKey(key: string, context: Context): string {
  const meaning = context.names.get(key);
  if (meaning) return iriOf(meaning.iri, context);
  if (key.startsWith('@') || key.includes(':')) return iriOf(key, context);
  if (context.vocab !== '') return iriOf(context.vocab, context) + key;
  return Object.hasOwn(KNOWN, key) ? KNOWN[key]! : PREFIXES['skos']! + key;
}

/** `skos:Concept` written out, by the prefixes of the context and those that everyone uses; anything else as it is. */
export function iriOf(text: string, { names }: Context): string {
  const colon = text.indexOf(':');
  if (colon < 0 || text.startsWith('//', colon + 1) || text.startsWith('_:')) return text;
  const prefix = text.slice(0, colon);
  const iri = names.get(prefix)?.iri ?? (Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined);
  return iri === undefined ? text : iri + text.slice(colon + 1);
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
