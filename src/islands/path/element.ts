import { ways as t } from '../../texts/index.ts';
import { address, el } from '../dom.ts';
import { sentenceNodes } from '../sentence.ts';
import { NODE_TYPES, type TextFile } from '../graph-explorer/wire.ts';
import { PaperField } from './field.ts';
import { pathFiles, type PathFiles } from './files.ts';
import { endsQuery, readEnds, type Ends } from './url.ts';
import { wayElement, type WayWords } from './view.ts';
import { wayFinder, type Way } from './ways.ts';
import type { PapersFile, TiesFile } from './wire.ts';

const SIDES = ['from', 'to'] as const;

/** Two fields and the best ways between the papers that they name. The address bar keeps the ends. */
class WayFinder extends HTMLElement {
  #files!: PathFiles;
  #fields!: Record<'from' | 'to', PaperField>;
  #ends: Ends = {};
  #asked = 0;

  connectedCallback(): void {
    if (this.dataset['state'] !== undefined) return;
    const { base = '', graph = '', version = '' } = this.dataset;
    this.#files = pathFiles(base, graph, version);
    const field = (side: 'from' | 'to') =>
      new PaperField(
        this.querySelector<HTMLElement>(`[data-side="${side}"]`)!,
        () => this.#files.papers(),
        slug => void this.#go({ ...this.#ends, [side]: slug })
      );
    this.#fields = { from: field('from'), to: field('to') };
    this.querySelector('form')!.addEventListener('submit', event => {
      event.preventDefault();
      void this.#submit();
    });
    this.querySelector('[data-swap]')!.addEventListener('click', () => {
      const { from, to } = this.#ends;
      void this.#go({ ...(to !== undefined && { from: to }), ...(from !== undefined && { to: from }) });
    });
    addEventListener('popstate', () => void this.#show(readEnds(new URLSearchParams(location.search))));
    void this.#show(readEnds(new URLSearchParams(location.search)));
  }

  /** Commits two ends: the address bar keeps them. */
  async #go(ends: Ends): Promise<void> {
    const query = endsQuery(ends);
    if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
    await this.#show(ends);
  }

  async #submit(): Promise<void> {
    try {
      const [from, to] = await Promise.all(SIDES.map(side => this.#fields[side].slug()));
      const named = { from, to };
      const missing = SIDES.filter(side => named[side] === undefined);
      for (const side of missing) {
        const { input } = this.#fields[side];
        this.#fields[side].complain(input.value.trim() === '' ? t.noName : t.noSuchName(input.value.trim()));
      }
      if (missing[0]) return this.#fields[missing[0]].input.focus();
      await this.#go({ from: from!, to: to! });
    } catch {
      this.#failed(() => this.#submit());
    }
  }

  async #show(ends: Ends): Promise<void> {
    const asked = ++this.#asked;
    this.#ends = ends;
    try {
      await this.#answer(ends, () => asked === this.#asked);
    } catch {
      if (asked === this.#asked) this.#failed(() => this.#show(ends));
    }
  }

  /** Shows what there is between two ends; `isWanted` is false once something else was asked. */
  async #answer({ from, to }: Ends, isWanted: () => boolean): Promise<void> {
    if (from === undefined && to === undefined) {
      for (const side of SIDES) this.#fields[side].set(undefined);
      return this.#say('empty', '');
    }
    this.#say('loading', t.looking);
    const papers = await this.#files.papers();
    if (!isWanted()) return;
    const unknown = this.#fill({ ...(from && { from }), ...(to && { to }) }, papers);
    if (unknown !== undefined) return this.#say('unknown', t.unknown(unknown));
    if (from === undefined || to === undefined)
      return this.#say('empty', to === undefined ? t.chooseTo : t.chooseFrom);
    if (from === to) return this.#say('same', t.same);
    const ties = await this.#files.ties();
    const ways = wayFinder(papers.id, ties)(from, to);
    const texts = await this.#texts(ways, papers, ties);
    if (isWanted()) this.#draw(ways, wordsOf(papers, ties, texts), { from, to, tooCommon: ties.tooCommon });
  }

  /** Puts the titles into the fields; gives the first slug that names no paper. */
  #fill(ends: Ends, papers: PapersFile): string | undefined {
    const title = (slug: string | undefined) => slug && papers.label[papers.id.indexOf(slug)];
    for (const side of SIDES) this.#fields[side].set(ends[side], title(ends[side]) ?? '');
    return SIDES.map(side => ends[side]).find(slug => slug !== undefined && title(slug) === undefined);
  }

  #texts(ways: readonly Way[], papers: PapersFile, { texts, text }: TiesFile): Promise<TextFile[]> {
    const slugs = new Set(ways.flatMap(way => way.flatMap(({ from, to }) => [from, to])));
    const names = new Set([...slugs].flatMap(slug => texts[text[papers.id.indexOf(slug)]!] ?? []));
    return Promise.all([...names].map(name => this.#files.text(name)));
  }

  #draw(ways: readonly Way[], words: WayWords, ends: { from: string; to: string; tooCommon: number }): void {
    const [from, to] = [words.title(ends.from), words.title(ends.to)];
    if (ways.length === 0) {
      return this.#say(
        'none',
        t.none(from, to, ends.tooCommon),
        el('p', {}, ...sentenceNodes(t.around, { from: around(ends.from), to: around(ends.to) }))
      );
    }
    const sections = ways.map((way, at) => wayElement(way, at, words));
    this.#say('found', t.found(ways.length, from, to), ...sections);
  }

  #failed(again: () => Promise<void>): void {
    const button = el('button', { type: 'button', class: 'button' }, t.again);
    button.addEventListener('click', () => void again());
    this.#say('failed', t.failed, button);
  }

  #say(state: string, words: string, ...results: HTMLElement[]): void {
    this.dataset['state'] = state;
    this.querySelector('[role="status"]')!.textContent = words;
    this.querySelector('.way-results')!.replaceChildren(...results);
  }
}

const around = (slug: string): string => address(`graph/?node=paper:${slug}&depth=2`);

function wordsOf(papers: PapersFile, { concepts }: TiesFile, texts: readonly TextFile[]): WayWords {
  const byPaper = new Map(texts.flatMap(file => Object.entries(file.papers)));
  const concept = (slug: string) => {
    const at = concepts.slug.indexOf(slug);
    if (at < 0) return undefined;
    return {
      slug,
      label: concepts.label[at]!,
      type: NODE_TYPES[concepts.type[at]!]!,
      papers: concepts.papers[at]!
    };
  };
  return {
    title: slug => papers.label[papers.id.indexOf(slug)] ?? slug,
    text: slug => byPaper.get(slug),
    concept
  };
}

if (!customElements.get('way-finder')) customElements.define('way-finder', WayFinder);
