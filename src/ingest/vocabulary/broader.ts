import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { SourceRef } from '../../model/paper.ts';
import type { VocabularyTerm } from '../../model/vocabulary.ts';
import { cycle, unknownTerm } from './problems.ts';
import type { Statement } from './statement.ts';

/** A link upwards, with the line that says so. */
export interface BroaderTerm {
  readonly term: string;
  readonly at: SourceRef;
}

/** The links upwards of each term. One that names no term, or that would close a circle, is reported and left out. */
export function broaderLinks(
  statements: readonly Statement[],
  terms: ReadonlyMap<string, VocabularyTerm>
): Outcome<ReadonlyMap<string, readonly BroaderTerm[]>> {
  const diagnostics: Diagnostic[] = [];
  const links = new Map<string, BroaderTerm[]>();
  const byLabel = new Map([...terms.values()].toReversed().map(({ id, label }) => [label.toLowerCase(), id]));
  /** In tables people name terms by their labels. */
  const find = (name: string) => (terms.has(name) ? name : byLabel.get(name.toLowerCase()));
  for (const statement of statements) {
    const { term, property, value, at } = statement;
    // A term that was not read was reported already.
    if ((property !== 'broader' && property !== 'narrower') || !terms.has(term)) continue;
    const other = find(value);
    if (other === undefined) {
      diagnostics.push(unknownTerm(statement, terms));
      continue;
    }
    const [below, above] = property === 'broader' ? [term, other] : [other, term];
    const known = links.get(below) ?? [];
    if (known.some(link => link.term === above)) continue;
    const circle = wayUp(links, above, below);
    if (circle)
      diagnostics.push(
        cycle(
          [below, ...circle].map(id => terms.get(id)!.label),
          at
        )
      );
    else links.set(below, [...known, { term: above, at }]);
  }
  return { value: links, diagnostics };
}

/** The terms from one up to another above it, both included; undefined where there is no way. */
function wayUp(
  links: ReadonlyMap<string, readonly BroaderTerm[]>,
  from: string,
  to: string
): string[] | undefined {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (let way = ways.pop(); way; way = ways.pop()) {
    if (way.at(-1) === to) return way;
    for (const { term } of links.get(way.at(-1)!) ?? []) {
      if (seen.has(term)) continue;
      seen.add(term);
      ways.push([...way, term]);
    }
  }
  return undefined;
}
