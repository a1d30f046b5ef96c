import { explorer as t } from '../../../../texts/index.ts';
import { address, el, type Child } from '../../../dom.ts';
import type { Segment } from '../../../../model/segments.ts';
import { partsOf, type GraphNode, type KnownGraph } from '../../graph.ts';
import type { Overview } from '../../overview.ts';
import { shapeIcon } from '../../shapes.ts';
import type { ConceptText, PaperText } from '../../wire.ts';
import { capital } from '../../words.ts';

/** What the detail pane reads from. Words are there once they have been loaded. */
export interface DetailSource {
  readonly overview: Overview;
  readonly graph: KnownGraph;
  paper(id: string): PaperText | undefined;
  concept(id: string): ConceptText | undefined;
  /** True where words did not come that were asked for. */
  readonly failed: boolean;
}

/** What stands in the place of words that are not there: `what` is coming, or did not come. */
export function absent(what: keyof typeof t.loading, { failed }: Pick<DetailSource, 'failed'>): HTMLElement {
  if (!failed) return el('p', { class: 'ge-quiet' }, t.loading[what]);
  return el('p', { class: 'ge-quiet', role: 'status' }, t.notLoaded[what]);
}

/** Related papers and papers of a concept that are listed at most. */
export const LISTED = 12;

/** Address of the page of a node or theme. */
export function pageOf(id: string): string {
  const { kind, slug } = partsOf(id);
  return address(`${kind}s/${slug}/`);
}

/** A button that selects something. */
export function chip(
  id: string,
  label: string,
  type: GraphNode['type'] | 'theme',
  colour?: number
): HTMLElement {
  return el(
    'button',
    { type: 'button', class: 'ge-chip', 'data-pick': id },
    shapeIcon(type, colour),
    el('span', {}, capital(label))
  );
}

/** The link to the page, and what else can be done from here. */
export function actions(id: string, ...more: Child[]): HTMLElement {
  const kind = partsOf(id).kind as keyof typeof t.page;
  return el(
    'p',
    { class: 'ge-actions' },
    el('a', { href: pageOf(id), class: 'ge-primary' }, t.page[kind]),
    ...more
  );
}

/** What can be asked about a paper or concept. */
export function nodeActions(id: string): HTMLElement {
  return actions(
    id,
    el('button', { type: 'button', 'data-around': id }, t.around),
    el('button', { type: 'button', 'data-between': id }, t.findWay),
    el('button', { type: 'button', 'data-together': id }, t.putTogether),
    el('button', { type: 'button', 'data-time': id }, t.overTime)
  );
}

/** Kind and facts, then the title. */
export function head(title: string, kind: string, icon: SVGSVGElement, facts: string): HTMLElement[] {
  return [
    el('p', { class: 'ge-kind' }, icon, el('span', {}, [kind, facts].filter(Boolean).join(' · '))),
    el('h2', { tabindex: -1, class: 'ge-title' }, title)
  ];
}

/** Segments as nodes: mentions as buttons that select their concept, or as marks. */
export function runs(list: readonly Segment[], buttons: boolean): Node[] {
  return list.map(segment => {
    if (segment.kind === 'link') return el('a', { href: segment.url, rel: 'noopener' }, segment.text);
    if (segment.kind === 'text') return document.createTextNode(segment.text);
    if (!buttons) return el('mark', {}, segment.text);
    return el(
      'button',
      { type: 'button', class: 'ge-mention', 'data-pick': `concept:${segment.concept}` },
      segment.text
    );
  });
}

/** A button that shows why a link exists. */
export function whyButton(edge: string, shared: readonly string[] = []): HTMLElement {
  const words = shared.length > 0 ? t.shares(shared) : t.showSentence;
  return el('button', { type: 'button', class: 'ge-why', 'data-pick': edge }, words);
}

/** A titled list; nothing where it would be empty. */
export function section(title: string, items: readonly HTMLElement[], name = 'ge-rows'): HTMLElement[] {
  return items.length === 0 ? [] : [el('h3', {}, title), el('ul', { role: 'list', class: name }, ...items)];
}
