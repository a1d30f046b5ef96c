import { EMPTY, endsOf, withShards } from './graph.ts';
import type { Loader } from './loader.ts';
import { sceneOf, type Material, type Scene } from './scene.ts';
import { openTheme, select, START, type Question, type View } from './state.ts';
import { shardName } from './wire.ts';

/** What is on the screen: the view, the picture it asks for, and what that was made of. */
export interface Shown {
  readonly view: View;
  readonly scene: Scene;
  readonly material: Material;
}

/**
 * Holds the view and loads what it needs. `show` is called whenever there is more to see: at once with what is known,
 * then with the rest. A newer view makes an older one stop.
 */
export class Explorer {
  readonly #loader: Loader;
  readonly #show: (shown: Shown) => void;
  #material: Material;
  #turn = 0;
  view: View = START;

  constructor(material: Material, loader: Loader, show: (shown: Shown) => void) {
    this.#material = material;
    this.#loader = loader;
    this.#show = show;
  }

  /** Loads the first look. Rejects where it cannot be loaded. */
  static async start(loader: Loader, show: (shown: Shown) => void): Promise<Explorer> {
    return new Explorer({ overview: await loader.overview(), graph: EMPTY }, loader, show);
  }

  /** What has been loaded. */
  get material(): Material {
    return this.#material;
  }

  /** Shows another view. Resolves with the view as it came out; rejects where a file cannot be loaded. */
  async go(view: View): Promise<View> {
    const turn = ++this.#turn;
    this.view = view;
    await this.#loadAnswer(view.question);
    // Each round brings files that were not there: it ends.
    while (turn === this.#turn) {
      this.view = await this.#settled(this.view);
      if (turn !== this.#turn) break;
      const scene = sceneOf(this.view, this.#material);
      this.#show({ view: this.view, scene, material: this.#material });
      const wanted = this.#missing([...scene.needs, ...(await this.#locate(scene.lookups))]);
      if (wanted.length === 0) break;
      await this.#load(wanted);
    }
    return this.view;
  }

  /** Loads the file that answers a question, where it has one. */
  async #loadAnswer({ kind }: Question): Promise<void> {
    if (kind === 'bridges' && !this.#material.bridges)
      this.#material = { ...this.#material, bridges: await this.#loader.bridges() };
    if (kind === 'changed' && !this.#material.changed)
      this.#material = { ...this.#material, changed: await this.#loader.changed() };
  }

  /** Loads shards that are not there yet. */
  async #load(names: readonly string[]): Promise<void> {
    const files = await Promise.all(
      this.#missing(names).map(async name => [name, await this.#loader.shard(name)] as const)
    );
    this.#material = { ...this.#material, graph: withShards(this.#material.graph, files) };
  }

  #missing(names: readonly string[]): string[] {
    return this.shardNames.filter(name => names.includes(name) && !this.#material.graph.shards.has(name));
  }

  /** Names of all shards. */
  get shardNames(): readonly string[] {
    const { loose, regions } = this.#material.overview;
    return [...regions.map(({ theme }) => shardName(theme)), ...(loose > 0 ? [shardName(undefined)] : [])];
  }

  /** Shards of nodes that are not loaded. */
  async #locate(ids: readonly string[]): Promise<string[]> {
    const { overview, graph } = this.#material;
    const unknown = ids.filter(id => !graph.nodes.has(id));
    const shards = await Promise.all(unknown.map(id => this.#loader.where(id, overview.buckets)));
    return shards.filter(shard => shard !== undefined);
  }

  /** The view without what does not exist, and with the theme open in which the selected node lies. */
  async #settled(view: View): Promise<View> {
    const { overview } = this.#material;
    const themes = new Set(overview.regions.map(({ theme }) => theme));
    const known = async (id: string) => {
      if (id.startsWith('theme:')) return themes.has(id.slice(6));
      if (!this.#material.graph.nodes.has(id)) await this.#load(await this.#locate([id]));
      return this.#material.graph.nodes.has(id);
    };
    const { question } = view;
    if (question.kind === 'together') {
      const found = await Promise.all(question.nodes.map(known));
      const nodes = question.nodes.filter((_, at) => found[at]);
      if (nodes.length < 2) return { ...START, filters: view.filters };
      if (nodes.length < question.nodes.length)
        return this.#settled({ ...view, question: { kind: 'together', nodes } });
    }
    for (const id of endsAsked(question)) if (!(await known(id))) return { ...START, filters: view.filters };
    const ends = view.selected === undefined ? [] : (endsOf(view.selected) ?? [view.selected]);
    for (const id of ends) if (!(await known(id))) return this.#settled(select(view, undefined));
    return question.kind === 'map'
      ? this.#opened(
          view,
          question.open.filter(id => themes.has(id)),
          ends
        )
      : view;
  }

  #opened(view: View, open: readonly string[], ends: readonly string[]): View {
    let result: View = { ...view, question: { kind: 'map', open } };
    for (const id of ends) {
      const shard = this.#material.graph.nodes.get(id)?.shard;
      const theme = this.#material.overview.regions.find(region => shardName(region.theme) === shard)?.theme;
      if (theme !== undefined && !open.includes(theme))
        result = select(openTheme(result, theme), view.selected);
    }
    return result;
  }
}

/** Nodes and themes without which a question means nothing. */
function endsAsked(question: Question): readonly string[] {
  switch (question.kind) {
    case 'around':
      return [question.node];
    case 'between':
      return [question.from, question.to];
    case 'time':
      return [question.about];
    default:
      return [];
  }
}
