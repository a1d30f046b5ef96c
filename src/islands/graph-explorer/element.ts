import { explorer as t, explorerSays } from '../../texts/index.ts';
import { el } from '../dom.ts';
import { answered, asked, isNode, opensOnMap, pick, toggleTheme, type Choice, type Step } from './actions.ts';
import { Explorer, type Shown } from './explorer.ts';
import { endsOf } from './graph.ts';
import { fetchLoader, type Loader } from './loader.ts';
import { moveIn } from './moves.ts';
import { chosenButtons, legendButtons, questionButtons } from './panes/bar.ts';
import { DetailPane } from './panes/detail/index.ts';
import { pageOf } from './panes/detail/parts.ts';
import { FilterPanel } from './panes/filter-panel.ts';
import { FindBox } from './panes/find-box.ts';
import { buildFrame, type Frame } from './panes/frame.ts';
import { keepFocus } from './panes/keep-focus.ts';
import { ListPane } from './panes/list-pane.ts';
import { listen, type Verbs } from './panes/listen.ts';
import type { Stage } from './picture/stage.ts';
import { Still } from './picture/still.ts';
import { TextLayers } from './picture/text-layers.ts';
import {
  ask,
  escape,
  isLess,
  openTheme,
  select,
  START,
  takeOut,
  toggleType,
  type Depth,
  type Question,
  type View
} from './state.ts';
import { readView, viewQuery } from './url.ts';
import { NODE_TYPES } from './wire.ts';
import { WordsStore } from './words-store.ts';
import { missingWords } from './sentences.ts';
import { describe } from './spoken.ts';

/** `<graph-explorer data-base data-version>`: joins the panes; what they show is decided by `sceneOf`. */
class GraphExplorer extends HTMLElement {
  readonly #frame: Frame = buildFrame();
  #loader!: Loader;
  #explorer: Explorer | undefined;
  #list!: ListPane;
  #find!: FindBox;
  #filters!: FilterPanel;
  #detail!: DetailPane;
  #words!: WordsStore;
  #layers!: TextLayers;
  #still: Still | undefined;
  #stage: Stage | undefined;
  #staging: Promise<void> | undefined;
  #shown: Shown | undefined;
  #choice: Choice | undefined;
  readonly #back = () => void this.#arrive();

  connectedCallback(): void {
    if (this.#explorer) return;
    this.#loader = fetchLoader(this.dataset['base'] ?? '', this.dataset['version'] ?? '');
    // Their room is taken before anything can be asked, so that nothing moves when it can.
    const questions = questionButtons(START);
    for (const button of questions) button.toggleAttribute('disabled', true);
    this.#frame.questions.replaceChildren(...questions);
    this.replaceChildren(this.#frame.root);
    this.#words = new WordsStore(this.#loader);
    this.#detail = new DetailPane(this.#frame, this.#words);
    this.#layers = new TextLayers(this.#frame.labels);
    this.#still = new Still(this.#frame, this.#layers, id => this.#pick(id));
    this.#list = new ListPane(this.#frame.list, {
      picked: id => this.#pick(id),
      moved: id => this.#moveTo(id),
      opened: (id, newTab) => this.#open(id, newTab),
      left: () => this.#escape()
    });
    this.#find = new FindBox(this.#frame.find, this.#loader, id => {
      this.#pick(id);
      this.#frame.stage.focus({ preventScroll: true });
    });
    this.#filters = new FilterPanel(this.#frame.filters, change => void this.#go(change(this.#view), 'push'));
    listen(this.#frame, this.#verbs());
    for (const touched of ['pointerenter', 'pointerdown', 'focusin'])
      this.#frame.picture.addEventListener(touched, () => void this.#stageUp());
    if (this.dataset['embed'] !== undefined) this.#pane('graph');
    void this.#start();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#back);
  }

  async #start(): Promise<void> {
    try {
      this.#explorer ??= await Explorer.start(this.#loader, shown => this.#show(shown));
      addEventListener('popstate', this.#back);
      await this.#arrive();
    } catch (error) {
      this.#fail(error, () => void this.#start());
    }
  }

  /** Shows what the address asks for, and says so where it names what is not there. */
  async #arrive(): Promise<void> {
    const asked = readView(new URLSearchParams(location.search));
    await this.#go(asked, 'none');
    if (!this.#shown || !isLess(asked, this.#shown.view)) return;
    const words = `${explorerSays.lost} ${this.#shown.scene.sentence}`;
    this.#frame.sentence.textContent = words;
    this.#frame.status.textContent = words;
  }

  /** Says that something did not come, and offers to do again what was being done. */
  #fail(error: unknown, again: () => void): void {
    console.error(error);
    this.dataset['state'] = 'error';
    const retry = el('button', { type: 'button' }, t.again);
    retry.addEventListener('click', again);
    this.#frame.sentence.replaceChildren(navigator.onLine ? t.broken : t.offline, ' ', retry);
  }

  get #view(): View {
    return this.#explorer?.view ?? START;
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
      this.#leadBack(query);
      this.dataset['state'] = 'ready';
    } catch (error) {
      this.#fail(error, () => void this.#go(view, history_));
    }
  }

  /** Beside an embed, the link to the site leads to the same view there. */
  #leadBack(query: string): void {
    const link = document.querySelector<HTMLAnchorElement>('a[data-back]');
    if (link) link.search = query;
  }

  #step({ view, history: how }: Step): void {
    void this.#go(view, how);
  }

  #verbs(): Verbs {
    return {
      picked: id => this.#pick(id),
      asked: (kind, about) => this.#ask(kind, about),
      deepened: depth => this.#deepen(depth as Depth),
      takenOut: id => void this.#go(takeOut(this.#view, id), 'push'),
      toggledTheme: theme => this.#step(toggleTheme(this.#view, theme)),
      toggledType: type => void this.#go(toggleType(this.#view, type, NODE_TYPES), 'push'),
      pane: name => {
        this.#pane(name);
        if (name === 'graph') this.#frame.picture.scrollIntoView();
      },
      control: name => this.#control(name),
      closed: () => void this.#go(select(this.#view, undefined), 'replace'),
      escaped: () => this.#escape(),
      opened: () => this.#view.selected !== undefined && this.#open(this.#view.selected, false),
      arrow: key => this.#arrow(key),
      jumped: to => this.#moveTo(to === 'first' ? this.#listed[0] : this.#listed.at(-1)),
      find: () => this.#find.focus()
    };
  }

  /** Ids in the order of the list. */
  get #listed(): readonly string[] {
    return this.#shown?.scene.groups.flatMap(({ ids }) => ids) ?? [];
  }

  #pick(id: string | undefined): void {
    const choice = this.#choice;
    if (choice && isNode(id) && id !== choice.first) {
      this.#choosing(undefined);
      return this.#step(answered(this.#view, choice, id));
    }
    const ids = new Set(this.#shown?.scene.nodes.map(node => node.id));
    this.#step(pick(this.#view, id, other => ids.has(other)));
  }

  #ask(kind: Question['kind'], about?: string): void {
    const next = asked(about === undefined ? this.#view : select(this.#view, about), kind);
    if (!next) return;
    if ('view' in next) {
      this.#choosing(undefined);
      this.#step(next);
    } else this.#choosing(next);
  }

  #deepen(depth: Depth): void {
    const { question } = this.#view;
    if (question.kind === 'around') void this.#go(ask(this.#view, { ...question, depth }), 'push');
  }

  #open(id: string, newTab: boolean): void {
    if (endsOf(id)) return;
    if (opensOnMap(this.#view, id)) return this.#pick(id);
    if (newTab || this.dataset['embed'] !== undefined) window.open(pageOf(id), '_blank', 'noopener');
    else location.assign(pageOf(id));
  }

  #escape(): void {
    if (this.#choice) return this.#choosing(undefined);
    void this.#go(escape(this.#view), 'push');
  }

  /** Waits for one more node, or stops waiting. */
  #choosing(choice: Choice | undefined): void {
    this.#choice = choice;
    this.#frame.root.classList.toggle('ge-choosing', choice !== undefined);
    const words = choice ? explorerSays.choosing[choice.kind] : (this.#shown?.scene.sentence ?? '');
    this.#frame.sentence.textContent = words;
    if (choice) this.#frame.status.textContent = words;
  }

  #show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    const { view, scene, material } = shown;
    const { questions, chosen, legend, sentence, missing, status } = this.#frame;
    keepFocus(questions, questionButtons(view));
    keepFocus(chosen, chosenButtons(view, material.graph));
    keepFocus(legend, legendButtons(view, scene));
    this.#filters.draw(view, material.overview, scene.tally);
    if (!this.#choice) sentence.textContent = scene.sentence;
    missing.textContent = missingWords(scene);
    this.#list.draw(scene, material.overview, view.selected);
    (this.#stage ?? this.#still)?.show(shown);
    this.dataset['graph'] = 'drawn';
    if (before?.view.selected !== view.selected || before?.scene.sentence !== scene.sentence)
      status.textContent =
        view.selected === undefined ? scene.sentence : describe(view.selected, scene, material);
    void this.#detail.show(view.selected, () => this.#explorer!.material);
  }

  /** Loads Cytoscape and gives it the place of the first frame. */
  #stageUp(): Promise<void> {
    return (this.#staging ??= import('./picture/stage.ts').then(({ Stage }) => {
      this.#stage = new Stage(this.#frame, this.#layers, {
        picked: id => this.#pick(id),
        opened: id => this.#open(id, false),
        entered: theme => void this.#go(openTheme(this.#view, theme), 'replace')
      });
      this.#still?.remove();
      if (this.#shown) this.#stage.show(this.#shown);
      this.dataset['graph'] = 'live';
    }));
  }

  #pane(name: string): void {
    this.#frame.root.dataset['pane'] = name;
    for (const button of this.#frame.root.querySelectorAll<HTMLElement>('[data-pane-button]')) {
      button.setAttribute('aria-pressed', String(button.dataset['paneButton'] === name));
    }
    this.#stage?.refit();
  }

  #control(name: string): void {
    if (name === 'take') return void this.#takeAway();
    if (name === 'help') return this.#frame.help.showModal();
    void this.#stageUp().then(() => {
      if (name === 'fit') this.#stage?.fitAll();
      else this.#stage?.zoomBy(name === 'in' ? 1 : -1);
    });
  }

  async #takeAway(): Promise<void> {
    const { openTakeAway } = await import('./take-away/dialog.ts');
    openTakeAway({
      frame: this.#frame,
      explorer: this.#explorer!,
      loader: this.#loader,
      words: this.#words,
      shown: () => this.#shown!,
      stand: () => this.#stage?.projection ?? this.#still?.stand
    });
  }

  /** Keys select without opening themes: opening is what Enter does. */
  #moveTo(id: string | undefined): void {
    void this.#go(select(this.#view, id), 'replace');
  }

  #arrow(key: string): void {
    if (!this.#shown) return;
    const { selected } = this.#view;
    const start = selected === undefined ? undefined : (endsOf(selected)?.[0] ?? selected);
    if (start === undefined) return this.#moveTo(this.#listed[0]);
    const next = moveIn(this.#shown.scene, start, key);
    if (next !== undefined) this.#moveTo(next);
  }
}

if (!customElements.get('graph-explorer')) customElements.define('graph-explorer', GraphExplorer);
