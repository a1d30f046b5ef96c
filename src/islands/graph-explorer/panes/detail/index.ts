import { explorer as t } from '../../../../texts/index.ts';
import { el } from '../../../dom.ts';
import { endsOf } from '../../graph.ts';
import type { Material } from '../../scene.ts';
import type { WordsStore } from '../../words-store.ts';
import type { Frame } from '../frame.ts';
import { keepFocus } from '../keep-focus.ts';
import { conceptDetail } from './concept.ts';
import { edgeDetail } from './edge.ts';
import { paperDetail } from './paper.ts';
import type { DetailSource } from './parts.ts';
import { regionDetail } from './theme.ts';

/** The detail pane: what is selected, first with what is known, then with its words. */
export class DetailPane {
  readonly #frame: Pick<Frame, 'root' | 'detail'>;
  readonly #words: WordsStore;
  #selected: string | undefined;

  constructor(frame: Pick<Frame, 'root' | 'detail'>, words: WordsStore) {
    this.#frame = frame;
    this.#words = words;
  }

  /** Shows a selection. `material` is asked again after words have come, as the graph may have grown meanwhile. */
  async show(selected: string | undefined, material: () => Material): Promise<void> {
    const isNew = selected !== this.#selected;
    this.#selected = selected;
    this.#draw(material(), isNew);
    if (selected === undefined || selected.startsWith('theme:')) return;
    const ends = endsOf(selected) ?? [selected];
    const loaded = await this.#words.load(ends, material().graph).catch(() => undefined);
    if (loaded !== false && this.#selected === selected) this.#draw(material(), false, loaded === undefined);
  }

  #draw({ overview, graph }: Material, isNew: boolean, failed = false): void {
    const words = this.#words;
    const source = {
      overview,
      graph,
      failed,
      paper: (id: string) => words.paper(id),
      concept: (id: string) => words.concept(id)
    };
    const { detail, root } = this.#frame;
    const nodes = detailNodes(this.#selected, source);
    root.classList.toggle('ge-selected', nodes.length > 0);
    keepFocus(detail, nodes.length > 0 ? [closeButton(), ...nodes] : [emptyNote()]);
    if (isNew) detail.scrollTop = 0;
  }
}

function closeButton(): HTMLElement {
  return el(
    'button',
    { type: 'button', class: 'ge-close', 'data-close': true, 'aria-label': t.closeDetails },
    '×'
  );
}

function emptyNote(): HTMLElement {
  return el('p', { class: 'ge-quiet' }, t.choose);
}

/** What the pane shows for a selection. */
function detailNodes(selected: string | undefined, source: DetailSource): HTMLElement[] {
  if (selected === undefined) return [];
  const ends = endsOf(selected);
  if (ends) return edgeDetail(ends, source);
  const region = source.overview.regions.find(({ id }) => id === selected);
  if (region) return regionDetail(region, source);
  const node = source.graph.nodes.get(selected);
  if (!node) return [];
  return node.type === 'paper' ? paperDetail(node, source) : conceptDetail(node, source);
}
