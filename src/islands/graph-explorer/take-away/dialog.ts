import { takeAway as t } from '../../../texts/index.ts';
import '../../copy/index.ts';
import { address, el } from '../../dom.ts';
import type { Explorer, Shown } from '../explorer.ts';
import { withShards, type KnownGraph } from '../graph.ts';
import type { Loader } from '../loader.ts';
import { pageOf } from '../panes/detail/parts.ts';
import type { Frame } from '../panes/frame.ts';
import { measureIn } from '../picture/label-layer.ts';
import { readPalette } from '../picture/palette.ts';
import type { Projection } from '../picture/projection.ts';
import { firstStand, projectionOf } from '../picture/stand.ts';
import { viewQuery } from '../url.ts';
import type { WordsStore } from '../words-store.ts';
import { graphOfAll, graphOfScene, type Collecting } from './collect.ts';
import { FORMATS, type Format } from './formats.ts';
import { fileName } from './name.ts';
import { pngOf, svgOf } from './picture.ts';

/** Window of a picture that is taken away where none is shown. */
const WINDOW = { width: 1200, height: 800 } as const;

/** What the dialog takes from the explorer. */
export interface TakeAwaySource {
  readonly frame: Frame;
  readonly explorer: Explorer;
  readonly loader: Loader;
  readonly words: WordsStore;
  shown(): Shown;
  stand(): Projection | undefined;
}

/** Opens the dialog that gives files, a link and an embed of what is shown. */
export function openTakeAway(source: TakeAwaySource): void {
  const said = el('p', { role: 'status', 'aria-live': 'polite', class: 'ge-quiet' });
  const close = el('button', { class: 'ge-primary' }, t.close);
  const dialog = el(
    'dialog',
    { class: 'ge-help ge-take-away', 'aria-label': t.title },
    el('h2', {}, t.title),
    ...pictureSection(source, said),
    ...dataSection(source, said),
    ...linkSection(source.shown()),
    said,
    el('form', { method: 'dialog' }, close)
  );
  dialog.addEventListener('close', () => dialog.remove());
  source.frame.root.append(dialog);
  dialog.showModal();
}

/** A button that saves a file and says so, or why it could not. */
function saver(
  name: string,
  attributes: Readonly<Record<string, string>>,
  said: HTMLElement,
  make: () => Promise<{ readonly blob: Blob; readonly file: string }>
): HTMLElement {
  const button = el('button', { type: 'button', ...attributes }, name);
  button.addEventListener('click', async () => {
    said.textContent = t.writing(name);
    try {
      const { blob, file } = await make();
      save(blob, file);
      said.textContent = t.saved(file);
    } catch (error) {
      console.error(error);
      said.textContent = navigator.onLine ? t.failed(name) : t.offline(name);
    }
  });
  return button;
}

function save(blob: Blob, file: string): void {
  const url = URL.createObjectURL(blob);
  el('a', { href: url, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function pictureSection(source: TakeAwaySource, said: HTMLElement): HTMLElement[] {
  const draw = () => {
    const shown = source.shown();
    const stand = source.stand() ?? standOf(shown);
    const { frame } = source;
    const font = getComputedStyle(frame.labels).fontFamily;
    const svg = svgOf(shown, stand, readPalette(frame.root), measureIn(frame.labels), font);
    return { svg, stand, name: fileName(shown.view) };
  };
  return [
    el('h3', {}, t.picture),
    el(
      'p',
      { class: 'ge-actions' },
      saver('PNG', { 'data-format': 'png' }, said, async () => {
        const { svg, stand, name } = draw();
        return { blob: await pngOf(svg, stand), file: `${name}.png` };
      }),
      saver('SVG', { 'data-format': 'svg' }, said, () => {
        const { svg, name } = draw();
        return Promise.resolve({ blob: new Blob([svg], { type: 'image/svg+xml' }), file: `${name}.svg` });
      })
    )
  ];
}

function standOf({ view, scene, material }: Shown): Projection {
  return projectionOf(scene, firstStand(view, scene, material.overview, WINDOW), WINDOW);
}

function dataSection(source: TakeAwaySource, said: HTMLElement): HTMLElement[] {
  const { scene, material } = source.shown();
  const { overview } = material;
  const choice = (value: string, label: string, words: string, checked: boolean) =>
    el(
      'label',
      {},
      el('input', { type: 'radio', name: 'ge-extent', value, checked }),
      ` ${label} `,
      el('span', { class: 'ge-number' }, words)
    );
  const shownWords = t.amount(scene.nodes.length + scene.regions.length, scene.edges.length);
  const allWords = t.amount(overview.papers + overview.concepts, overview.edges + overview.arrows);
  const extent = el(
    'fieldset',
    { class: 'ge-extent' },
    el('legend', { class: 'visually-hidden' }, t.howMuch),
    choice('view', t.shown, shownWords, true),
    choice('all', t.all, allWords, false)
  );
  const isAll = () => extent.querySelector<HTMLInputElement>(':checked')!.value === 'all';
  const buttons = FORMATS.map(format =>
    saver(format.name, { 'data-format': format.id }, said, () => fileOf(format, isAll(), source))
  );
  return [el('h3', {}, t.data), extent, el('p', { class: 'ge-actions' }, ...buttons)];
}

async function fileOf(
  format: Format,
  isAll: boolean,
  source: TakeAwaySource
): Promise<{ blob: Blob; file: string }> {
  const { view, scene, material } = source.shown();
  const graph = isAll ? await wholeGraph(source) : material.graph;
  if (format.says) {
    const wanted = isAll ? [...graph.nodes.keys()] : scene.nodes.map(({ id }) => id);
    await source.words.load(
      wanted.filter(id => id.startsWith('paper:')),
      graph
    );
  }
  const from: Collecting = {
    overview: material.overview,
    graph,
    says: source.words,
    addressOf: id => new URL(pageOf(id), location.href).href
  };
  const title = isAll ? document.title : scene.sentence;
  const text = format.write(isAll ? graphOfAll(title, from) : graphOfScene(title, scene, from));
  const name = isAll ? 'graph' : fileName(view);
  return { blob: new Blob([text], { type: format.mime }), file: `${name}${format.extension}` };
}

async function wholeGraph({ loader, explorer }: TakeAwaySource): Promise<KnownGraph> {
  const { graph } = explorer.material;
  const missing = explorer.shardNames.filter(name => !graph.shards.has(name));
  const files = await Promise.all(missing.map(async name => [name, await loader.shard(name)] as const));
  return withShards(graph, files);
}

function linkSection({ view }: Shown): HTMLElement[] {
  const query = viewQuery(view);
  const search = query === '' ? '' : `?${query}`;
  const link = new URL(`${address('graph/')}${search}`, location.href).href;
  const embed = new URL(`${address('graph/embed/')}${search}`, location.href).href;
  const frame = `<iframe src="${embed.replaceAll('&', '&amp;')}" width="800" height="600" title="${t.frameTitle}"></iframe>`;
  return [el('h3', {}, t.link), copied(t.theLink, link), el('h3', {}, t.embed), copied(t.theEmbed, frame)];
}

function copied(what: string, text: string): HTMLElement {
  const host = document.createElement('copy-text');
  host.setAttribute('what', what);
  host.append(el('code', { 'data-copy': true }, text));
  return host;
}
