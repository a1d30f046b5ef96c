import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { brokenEntry } from '../json/problems.ts';
import { splitEntries, type JsonEntry } from '../json/syntax.ts';
import { quote } from '../quote.ts';
import { contextOf, iriOf, iriOfKey, isObject, type Context } from './context.ts';
import { localName, propertyOf, type Property, type Statement } from './statement.ts';

/** Properties whose text names something. */
const LINKS: ReadonlySet<Property> = new Set(['broader', 'narrower', 'class']);

/**
 * SKOS as JSON-LD (W3C 2020), compacted by a context of its own or expanded → what it says of terms. Contexts that lie
 * elsewhere are not fetched: SKOS's own names are understood without. A broken node costs that node.
 */
export function readJsonLd(text: string, seed: string): Outcome<Statement[]> {
  const statements: Statement[] = [];
  const diagnostics: Diagnostic[] = [];
  const document = parse(text);
  const { body, head } = graphOf(text);
  const context = contextOf(isObject(document) ? document['@context'] : head);
  for (const address of context.remote) diagnostics.push(remoteContext(address, text, seed));
  for (const entry of splitEntries(body, { lists: ['@graph'] })) {
    const node = parse(entry.text);
    if (!isObject(node)) {
      diagnostics.push(brokenEntry(entry, seed));
      continue;
    }
    const own = node['@context'] ? contextOf(node['@context']) : context;
    for (const statement of statementsOf(node, own, entry, seed)) statements.push(statement);
  }
  return { value: statements, diagnostics };
}

/** The list of nodes with the lines before it emptied, and the context that stands there. */
function graphOf(text: string): { body: string; head?: unknown } {
  const list = /^\s*\{/u.test(text) ? /"@graph"\s*:\s*\[/u.exec(text) : null;
  if (!list) return { body: text };
  const start = list.index + list[0].length;
  const before = parse(`${text.slice(0, start)}]}`);
  const emptied = text.slice(0, list.index).replace(/[^\n]/gu, '');
  return {
    body: `${emptied}{"@graph":[${text.slice(start)}`,
    ...(isObject(before) && { head: before['@context'] })
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function statementsOf(
  node: Readonly<Record<string, unknown>>,
  context: Context,
  entry: JsonEntry,
  seed: string
): Statement[] {
  const statements: Statement[] = [];
  let unnamed = 0;

  const at = (written: string) => {
    const place = Math.max(0, entry.text.indexOf(JSON.stringify(written)));
    return { seed, line: entry.line + entry.text.slice(0, place).split('\n').length - 1 };
  };

  /** Reads a node with all nodes in it; gives its name. */
  const read = (inner: Readonly<Record<string, unknown>>): string => {
    const fields = Object.entries(inner).map(([key, value]) => ({
      iri: iriOfKey(key, context),
      language: context.names.get(key)?.language,
      value
    }));
    const id = fields.find(({ iri }) => iri === '@id')?.value;
    const term = typeof id === 'string' ? iriOf(id, context) : `_:${entry.line}.${entry.column}.${unnamed++}`;
    for (const { iri, value, language = context.language ?? null } of fields) {
      if (iri === '@context' || iri === '@id') continue;
      add(term, iri === '@type' ? 'class' : propertyOf(iri), value, language);
    }
    return term;
  };

  const add = (
    term: string,
    property: Property | undefined,
    value: unknown,
    language: string | null
  ): void => {
    const say = (said: string, written = said) => {
      if (property === undefined) return;
      const isText = !LINKS.has(property) && language !== null;
      statements.push({ term, property, value: said, ...(isText && { language }), at: at(written) });
    };
    if (Array.isArray(value)) for (const item of value) add(term, property, item, language);
    else if (typeof value === 'string')
      say(property && LINKS.has(property) ? iriOf(value, context) : value, value);
    else if (!isObject(value)) return;
    else if (typeof value['@value'] === 'string') {
      const own = value['@language'];
      add(term, property, value['@value'], typeof own === 'string' ? own : null);
    } else if ('@list' in value || '@set' in value) {
      add(term, property, value['@list'] ?? value['@set'], language);
    } else if (property !== undefined && isLanguageMap(value)) {
      for (const [own, texts] of Object.entries(value))
        add(term, property, texts, own === '@none' ? null : own);
    } else {
      const written = value['@id'] ?? value['id'];
      const target = read(value);
      say(target, typeof written === 'string' ? written : target);
    }
  };

  read(node);
  return statements;
}

/** `{ "en": "…", "de": ["…"] }`. */
function isLanguageMap(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  return (
    keys.length > 0 && keys.every(key => /^(?:@none|[a-z]{2,3}(?:-[\w-]+)?)$/iu.test(key) && key !== 'id')
  );
}

function remoteContext(address: string, text: string, file: string): Diagnostic {
  const line = text.slice(0, Math.max(0, text.indexOf(JSON.stringify(address)))).split('\n').length;
  return {
    code: 'vocabulary/remote-context',
    severity: 'info',
    file,
    line,
    message: `The context ${quote(address)} lies elsewhere and is not fetched; ${quote('prefLabel')}, ${quote('altLabel')} and the other names of SKOS are understood without it.`,
    hint: `If it gives them other names, write the object that ${quote(localName(address) || address)} holds in place of its address.`
  };
}
