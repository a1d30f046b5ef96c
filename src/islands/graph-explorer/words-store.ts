import { partsOf, type KnownGraph } from './graph.ts';
import type { Loader } from './loader.ts';
import { textName, type ConceptText, type PaperText } from './wire.ts';

/** The words of nodes, as far as they have been loaded. */
export class WordsStore {
  readonly #loader: Loader;
  readonly #files = new Set<string>();
  readonly #papers = new Map<string, PaperText>();
  readonly #concepts = new Map<string, ConceptText>();

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  /** Loads the words of some nodes, and first the shards that say where these are. True where something new came. */
  async load(ids: readonly string[], graph: KnownGraph): Promise<boolean> {
    const names = await Promise.all(ids.map(id => this.#fileOf(id, graph)));
    const missing = [...new Set(names)].filter(
      name => name !== undefined && !this.#files.has(name)
    ) as string[];
    const files = await Promise.all(
      missing.map(async name => [name, await this.#loader.text(name)] as const)
    );
    for (const [name, { papers, concepts }] of files) {
      this.#files.add(name);
      for (const [slug, text] of Object.entries(papers)) this.#papers.set(slug, text);
      for (const [slug, text] of Object.entries(concepts)) this.#concepts.set(slug, text);
    }
    return files.length > 0;
  }

  async #fileOf(id: string, graph: KnownGraph): Promise<string | undefined> {
    const node = graph.nodes.get(id);
    if (!node || node.text !== undefined) return node?.text;
    const { own, nodes } = await this.#loader.shard(node.shard);
    const place = nodes.id.indexOf(id);
    return place < 0 || place >= own ? undefined : textName(node.shard, place);
  }

  /** A paper's words. */
  paper(id: string): PaperText | undefined {
    return this.#papers.get(partsOf(id).slug);
  }

  /** A concept's words. */
  concept(id: string): ConceptText | undefined {
    return this.#concepts.get(partsOf(id).slug);
  }
}
