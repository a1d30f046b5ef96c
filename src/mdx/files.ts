import type { ContentFile } from '../model/content.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { jsonLines } from '../model/json-lines.ts';
import { graphSchema } from '../schema/graph.ts';
import { layoutSchema } from '../schema/layout.ts';
import type { Collection } from './collection.ts';
import { generatedFrom } from './generated.ts';
import { graphData, layoutData } from './graph.ts';
import { schemaDiagnostics } from './validate.ts';

/** `content/graph.json`: themes, nodes with places, edges. */
export function graphFile(collection: Collection): Outcome<ContentFile[]> {
  const data = graphData(collection, `${generatedFrom([...collection.papers.values()])} Do not edit.`);
  const path = 'content/graph.json';
  const diagnostics = schemaDiagnostics(graphSchema, data, { name: path, source: undefined });
  return { value: diagnostics.length > 0 ? [] : [{ path, text: jsonLines(data) }], diagnostics };
}

/** `content/layout.json`: what the next build needs to keep things in place. */
export function layoutFile(collection: Collection): Outcome<ContentFile[]> {
  const from = generatedFrom([...collection.papers.values()]);
  const data = layoutData(
    collection.graph,
    `${from} Commit it: the next build keeps what lies here in place.`
  );
  const path = 'content/layout.json';
  const diagnostics = schemaDiagnostics(layoutSchema, data, { name: path, source: undefined });
  return { value: diagnostics.length > 0 ? [] : [{ path, text: jsonLines(data) }], diagnostics };
}
