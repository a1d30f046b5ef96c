import { legendButtons, questionButtons } from './bar.ts';
import { detailNodes, pageOf } from './detail.ts';
import { el } from '../dom.ts';
import { Explorer, type Shown } from './explorer.ts';
import { FindBox } from './find-box.ts';
import { buildFrame, type Frame } from './frame.ts';
import { endsOf } from './graph.ts';
import { ListPane } from './list-pane.ts';
import { fetchLoader, type Loader } from './loader.ts';
import { isArrow, moveFrom } from './moves.ts';
import type { Stage } from './stage.ts';
import {
  ask,
  closeTheme,
  escape,
  openTheme,
  select,
  START,
  toggleType,
  type Depth,
  type View
} from './state.ts';
import { readView, viewQuery } from './url.ts';
import { NODE_TYPES, type NodeType } from './wire.ts';
import { WordsStore } from './words-store.ts';
import { describe, missingWords } from './words.ts';

/** Below this width the list comes first and the graph on demand. */
const NARROW = '(max-width: 52rem)';

/** `<graph-explorer data-base data-version>`: joins the panes; what they show is decided by `sceneOf`. */
class GraphExplorer extends HTMLElement {
  readonly #frame: Frame = buildFrame();
  readonly #narrow = matchMedia(NARROW);
  #loader!: Loader;
  #words!: WordsStore;
  #explorer: Explorer | undefined;
  #list!: ListPane;
  #find!: FindBox;
  #stage: Stage | undefined;
  #staging: Promise<void> | undefined;
  #shown: Shown | undefined;
  /** One end of a way whose other end is being chosen. */
  #from: string | undefined;
  readonly #back = () => void this.#go(readView(new URLSearchParams(location.search)), 'none');

  connectedCallback(): void {
    if (this.#explorer) return;
    this.#loader = fetchLoader(this.dataset['base'] ?? '', this.dataset['version'] ?? '');
    this.#words = new WordsStore(this.#loader);
    this.replaceChildren(this.#frame.root);
    this.#list = new ListPane(this.#frame.list, {
      picked: id => this.#pick(id),
      moved: id => this.#moveTo(id),
      opened: (id, newTab) => this.#open(id, newTab),
      left: () => this.#escape()
    });
    this.#find = new FindBox(this.#frame.find, this.#loader, id => this.#found(id));
    this.#listen();
    void this.#start();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#back);
  }

  async #start(): Promise<void> {
    try {
      this.#explorer ??= await Explorer.start(this.#loader, shown => this.#show(shown));
      addEventListener('popstate', this.#back);
      await this.#go(readView(new URLSearchParams(location.search)), 'none');
      this.dataset['state'] = 'ready';
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    this.dataset['state'] = 'error';
    const retry = el('button', { type: 'button' }, 'Try again');
    retry.addEventListener('click', () => void this.#start());
    const why = navigator.onLine
      ? 'The graph’s data could not be loaded.'
      : 'You are offline, and this part of the graph is not kept on this device.';
    this.#frame.sentence.replaceChildren(why, ' ', retry);
  }

  /** Shows a view and keeps it in the address bar. */
  async #go(view: View, history_: 'push' | 'replace' | 'none'): Promise<void> {
    try {
      const before = location.search;
      const settled = await this.#explorer!.go(view);
      if (this.#explorer!.view !== settled) return;
      const query = viewQuery(settled);
      const url = `${location.pathname}${query === '' ? '' : `?${query}`}`;
      if (history_ === 'push' && before !== `?${query}`) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    } catch (error) {
      this.#fail(error);
    }
  }

  get #view(): View {
    return this.#explorer?.view ?? START;
  }

  /** Selects; where a way is being asked for, takes it as the other end. A closed theme opens. */
  #pick(id: string | undefined): void {
    const from = this.#from;
    const isNode = id !== undefined && /^(?:paper|concept):/u.test(id) && !endsOf(id);
    if (from !== undefined && isNode && id !== from) {
      this.#choosing(undefined);
      return void this.#go(ask(this.#view, { kind: 'between', from, to: id }), 'push');
    }
    const { question } = this.#view;
    const theme = id?.startsWith('theme:') && !endsOf(id) ? id.slice(6) : undefined;
    if (theme !== undefined && question.kind === 'map' && !question.open.includes(theme)) {
      return void this.#go(openTheme(this.#view, theme), 'push');
    }
    if (theme !== undefined && question.kind !== 'map') return void this.#go(openTheme(START, theme), 'push');
    const { scene } = this.#shown ?? {};
    const there =
      id === undefined || endsOf(id) || scene?.nodes.some(node => node.id === id) || theme !== undefined;
    const view = there ? this.#view : { ...START, filters: this.#view.filters };
    void this.#go(select(view, id), there ? 'replace' : 'push');
  }

  #found(id: string): void {
    this.#pick(id);
    this.#frame.stage.focus({ preventScroll: true });
  }

  #open(id: string, newTab: boolean): void {
    if (endsOf(id)) return;
    const { question } = this.#view;
    const closed =
      id.startsWith('theme:') && !(question.kind === 'map' && question.open.includes(id.slice(6)));
    if (closed) return this.#pick(id);
    if (newTab) window.open(pageOf(id), '_blank', 'noopener');
    else location.assign(pageOf(id));
  }

  #escape(): void {
    if (this.#from !== undefined) return this.#choosing(undefined);
    void this.#go(escape(this.#view), 'push');
  }

  /** Waits for the other end of a way, or stops waiting. */
  #choosing(from: string | undefined): void {
    this.#from = from;
    this.#frame.root.classList.toggle('ge-choosing', from !== undefined);
    if (from !== undefined)
      this.#say(`Choose the other end: in the list, on the graph, or find it by name. Escape cancels.`, true);
    else if (this.#shown) this.#frame.sentence.textContent = this.#shown.scene.sentence;
  }

  #say(words: string, visibly = false): void {
    this.#frame.status.textContent = words;
    if (visibly) this.#frame.sentence.textContent = words;
  }

  #show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    const { view, scene, material } = shown;
    const { questions, legend, sentence, missing } = this.#frame;
    keepFocus(questions, questionButtons(view));
    keepFocus(legend, legendButtons(view));
    if (this.#from === undefined) sentence.textContent = scene.sentence;
    missing.textContent = missingWords(scene.leftOut, scene.hidden, scene.nodes.length);
    this.#list.draw(scene, material.overview, view.selected);
    if (!this.#narrow.matches || this.#frame.root.dataset['pane'] === 'graph') void this.#stageUp();
    this.#stage?.show(shown);
    if (before?.view.selected !== view.selected || before?.scene.sentence !== scene.sentence)
      this.#speak(shown);
    void this.#detail(before?.view.selected !== view.selected);
  }

  #speak({ view, scene, material }: Shown): void {
    this.#say(view.selected === undefined ? scene.sentence : describe(view.selected, scene, material));
  }

  async #detail(changed: boolean): Promise<void> {
    const { selected } = this.#view;
    this.#drawDetail(changed);
    if (selected === undefined || selected.startsWith('theme:')) return;
    const loaded = await this.#words
      .load(endsOf(selected) ?? [selected], this.#explorer!.material.graph)
      .catch(() => false);
    if (loaded && this.#view.selected === selected) this.#drawDetail(false);
  }

  #drawDetail(changed: boolean): void {
    const { overview, graph } = this.#explorer!.material;
    const words = this.#words;
    const source = {
      overview,
      graph,
      paper: (id: string) => words.paper(id),
      concept: (id: string) => words.concept(id)
    };
    const { detail, root } = this.#frame;
    const nodes = detailNodes(this.#view.selected, source);
    root.classList.toggle('ge-selected', nodes.length > 0);
    const close = el(
      'button',
      { type: 'button', class: 'ge-close', 'data-close': true, 'aria-label': 'Close details' },
      '×'
    );
    const empty = el(
      'p',
      { class: 'ge-quiet' },
      'Choose a theme, a paper, a concept or a line to see what it is and why it is there.'
    );
    keepFocus(detail, nodes.length > 0 ? [close, ...nodes] : [empty]);
    if (changed) detail.scrollTop = 0;
  }

  /** Loads and starts the drawing part. */
  #stageUp(): Promise<void> {
    return (this.#staging ??= import('./stage.ts').then(({ Stage }) => {
      this.#stage = new Stage(this.#frame, {
        picked: id => this.#pick(id),
        opened: id => this.#open(id, false),
        entered: theme => void this.#go(openTheme(this.#view, theme), 'replace')
      });
      if (this.#shown) this.#stage.show(this.#shown);
      this.dataset['graph'] = 'ready';
    }));
  }

  #listen(): void {
    const { root, stage, help } = this.#frame;
    root.addEventListener('click', event => this.#clicked(event.target as Element));
    stage.addEventListener('keydown', event => this.#key(event));
    root.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.defaultPrevented && !help.open) this.#escape();
    });
    this.#narrow.addEventListener('change', () => void (this.#narrow.matches || this.#stageUp()));
  }

  #clicked(target: Element): void {
    const data = (name: string) =>
      target.closest<HTMLElement>(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined;
    const [picked, around, from, toggled] = [data('pick'), data('around'), data('from'), data('toggle')];
    if (picked !== undefined) this.#pick(picked);
    else if (around !== undefined)
      void this.#go(ask(this.#view, { kind: 'around', node: around, depth: 1 }), 'push');
    else if (from !== undefined) this.#choosing(from);
    else if (toggled !== undefined) this.#toggleTheme(toggled);
    else if (data('ask') !== undefined) this.#ask(data('ask')!);
    else if (data('depth') !== undefined) this.#deepen(Number(data('depth')) as Depth);
    else if (data('type') !== undefined)
      void this.#go(toggleType(this.#view, data('type') as NodeType, NODE_TYPES), 'push');
    else if (data('pane-button') !== undefined) this.#pane(data('pane-button')!);
    else if (data('control') !== undefined) this.#control(data('control')!);
    else if (data('close') !== undefined) void this.#go(select(this.#view, undefined), 'replace');
  }

  #toggleTheme(theme: string): void {
    const { question } = this.#view;
    const open = question.kind === 'map' && question.open.includes(theme);
    void this.#go(open ? closeTheme(this.#view, theme) : openTheme(this.#view, theme), 'push');
  }

  #ask(kind: string): void {
    const { question, selected } = this.#view;
    const about = question.kind === 'around' ? question.node : selected;
    if (kind === 'map') void this.#go({ ...START, filters: this.#view.filters }, 'push');
    else if (kind === 'bridges') void this.#go(ask(this.#view, { kind: 'bridges' }), 'push');
    else if (about !== undefined && kind === 'around')
      void this.#go(ask(this.#view, { kind: 'around', node: about, depth: 1 }), 'push');
    else if (about !== undefined && kind === 'between') this.#choosing(about);
  }

  #deepen(depth: Depth): void {
    const { question } = this.#view;
    if (question.kind === 'around') void this.#go(ask(this.#view, { ...question, depth }), 'push');
  }

  #pane(name: string): void {
    this.#frame.root.dataset['pane'] = name;
    for (const button of this.#frame.root.querySelectorAll<HTMLElement>('[data-pane-button]')) {
      button.setAttribute('aria-pressed', String(button.dataset['paneButton'] === name));
    }
    if (name === 'graph') void this.#stageUp().then(() => this.#stage?.refit());
  }

  #control(name: string): void {
    if (name === 'in') this.#stage?.zoomBy(1);
    else if (name === 'out') this.#stage?.zoomBy(-1);
    else if (name === 'fit') this.#stage?.fitAll();
    else this.#frame.help.showModal();
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#shown) return;
    const { selected } = this.#view;
    const ids = this.#shown.scene.groups.flatMap(group => group.ids);
    const simple: Record<string, () => void> = {
      Enter: () => selected !== undefined && this.#open(selected, false),
      Escape: () => this.#escape(),
      Home: () => this.#moveTo(ids[0]),
      End: () => this.#moveTo(ids.at(-1)),
      '+': () => this.#stage?.zoomBy(1),
      '=': () => this.#stage?.zoomBy(1),
      '-': () => this.#stage?.zoomBy(-1),
      '0': () => this.#stage?.fitAll(),
      '?': () => this.#frame.help.showModal(),
      f: () => this.#find.focus()
    };
    const action = isArrow(event.key) ? () => this.#arrow(event.key, ids) : simple[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  /** Keys select without opening themes: opening is what Enter does. */
  #moveTo(id: string | undefined): void {
    void this.#go(select(this.#view, id), 'replace');
  }

  #arrow(key: string, ids: readonly string[]): void {
    const { selected } = this.#view;
    const { scene } = this.#shown!;
    const start = selected === undefined ? undefined : (endsOf(selected)?.[0] ?? selected);
    if (start === undefined) return this.#moveTo(ids[0]);
    const places = new Map([...scene.regions, ...scene.nodes].map(({ id, x, y }) => [id, { x, y }]));
    const neighbours = new Set(
      scene.edges.flatMap(({ source, target }) =>
        source === start ? [target] : target === start ? [source] : []
      )
    );
    const next = moveFrom(start, key, places, neighbours);
    if (next !== undefined) this.#moveTo(next);
  }
}

/** Replaces children; where the focus was inside, it goes to the button that does the same as before. */
function keepFocus(host: HTMLElement, children: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const inside = focused instanceof HTMLElement && host.contains(focused) ? focused : undefined;
  const same = inside && [...inside.attributes].find(({ name }) => name.startsWith('data-'));
  host.replaceChildren(...children);
  if (!inside) return;
  const next = same && host.querySelector<HTMLElement>(`[${same.name}="${CSS.escape(same.value)}"]`);
  (next ?? host.querySelector<HTMLElement>('button:not(:disabled), h2[tabindex]'))?.focus({
    preventScroll: true
  });
}

if (!customElements.get('graph-explorer')) customElements.define('graph-explorer', GraphExplorer);
