import { WIRE_VERSION } from '../../../islands/graph-explorer/wire.ts';
import type { MapCollection } from './index-collection.ts';

/** Changes when the content of any of the graph's files does: FNV-1a over all that they are made of, as eight hex digits. */
export function dataVersion({
  papers,
  concepts,
  themes,
  nodes,
  edges,
  arrows,
  bridges,
  builds
}: MapCollection): string {
  const parts = [
    WIRE_VERSION,
    [...papers.values()],
    [...concepts.values()],
    themes,
    [...nodes.values()],
    edges,
    arrows,
    bridges,
    builds
  ];
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const text = JSON.stringify(part);
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
