import { address, el, type Child } from '../dom.ts';
import { segments, type Segment } from '../../model/segments.ts';
import {
  edgeId,
  endsOf,
  otherEnd,
  partsOf,
  type GraphNode,
  type KnownGraph,
  type Overview,
  type Region
} from './graph.ts';
import { folded } from './find.ts';
import { THEME_COLOURS } from './palette.ts';
import { quoted } from './quotes.ts';
import { shapeIcon } from './shapes.ts';
import type { ConceptText, PaperText } from './wire.ts';
import { capital, count, typeWord } from './words.ts';

/** What the detail pane reads from. Words are there once they have been loaded. */
export interface DetailSource {
  readonly overview: Overview;
  readonly graph: KnownGraph;
  paper(id: string): PaperText | undefined;
  concept(id: string): ConceptText | undefined;
}

/** Related papers and papers of a concept that are listed at most. */
const LISTED = 12;

/** Address of the page of a node or theme. */
export function pageOf(id: string): string {
  const { kind, slug } = partsOf(id);
  return address(`${kind}s/${slug}/`);
}

/** What the pane shows for a selection. */
export function detailNodes(selected: string | undefined, source: DetailSource): HTMLElement[] {
  if (selected === undefined) return [];
  const ends = endsOf(selected);
  if (ends) return edgeDetail(ends, source);
  const region = source.overview.regions.find(({ id }) => id === selected);
  if (region) return regionDetail(region, source);
  const node = source.graph.nodes.get(selected);
  if (!node) return [];
  return node.type === 'paper' ? paperDetail(node, source) : conceptDetail(node, source);
}

/** A button that selects something. */
function chip(id: string, label: string, type: GraphNode['type'] | 'theme', colour?: number): HTMLElement {
  return el(
    'button',
    { type: 'button', class: 'ge-chip', 'data-pick': id },
    shapeIcon(type, colour),
    el('span', {}, capital(label))
  );
}

function actions(id: string, ...more: Child[]): HTMLElement {
  const word = {
    paper: 'Read the paper’s page',
    concept: 'Open the concept’s page',
    theme: 'Open the theme’s page'
  }[partsOf(id).kind];
  return el(
    'p',
    { class: 'ge-actions' },
    el('a', { href: pageOf(id), class: 'ge-primary' }, word ?? 'Open'),
    ...more
  );
}

function nodeActions(id: string): HTMLElement {
  return actions(
    id,
    el('button', { type: 'button', 'data-around': id }, 'Around this'),
    el('button', { type: 'button', 'data-from': id }, 'Find a way to …')
  );
}

function head(title: string, kind: string, icon: SVGSVGElement, facts: string): HTMLElement[] {
  return [
    el('p', { class: 'ge-kind' }, icon, el('span', {}, [kind, facts].filter(Boolean).join(' · '))),
    el('h2', { tabindex: -1, class: 'ge-title' }, title)
  ];
}

function regionDetail(region: Region, { overview }: DetailSource): HTMLElement[] {
  const ties = overview.ties.filter(({ source, target }) => source === region.id || target === region.id);
  const others = ties.map(tie => {
    const other = overview.regions.find(
      ({ id }) => id === (tie.source === region.id ? tie.target : tie.source)
    )!;
    return el(
      'li',
      {},
      chip(other.id, other.label, 'theme', other.colour % THEME_COLOURS),
      el(
        'button',
        { type: 'button', class: 'ge-why', 'data-pick': tie.id },
        tie.shared.length > 0 ? `ties: ${tie.shared.map(({ label }) => label).join(', ')}` : 'why'
      )
    );
  });
  return [
    ...head(
      capital(region.label),
      'Theme',
      shapeIcon('theme', region.colour % THEME_COLOURS),
      `${count(region.papers, 'paper')}, ${count(region.concepts, 'concept')}`
    ),
    region.leading.length > 0 && el('p', {}, `Mostly about ${region.leading.join(', ')}.`),
    actions(
      region.id,
      el('button', { type: 'button', 'data-toggle': region.theme }, 'Open or close it on the map')
    ),
    ...section('Tied to', others)
  ].filter(part => part !== false);
}

function conceptDetail(node: GraphNode, source: DetailSource): HTMLElement[] {
  const text = source.concept(node.id);
  // Forms that differ only in capitals and hyphens tell nothing.
  const aliases = [...new Map(text?.aliases.map(name => [folded(name), name])).values()]
    .filter(name => folded(name) !== folded(node.label))
    .slice(0, 6);
  const links = (source.graph.around.get(node.id) ?? []).slice(0, LISTED);
  const papers = links.map(edge => {
    const paper = source.graph.nodes.get(otherEnd(edge, node.id))!;
    return el('li', {}, chip(paper.id, paper.label, 'paper'), whyButton(edge.id));
  });
  return [
    ...head(
      capital(node.label),
      capital(typeWord(node.type)),
      shapeIcon(node.type),
      count(node.size, 'paper')
    ),
    text?.definition &&
      el(
        'blockquote',
        { class: 'ge-quote' },
        el('p', {}, text.definition.text),
        el('footer', {}, chip(`paper:${text.definition.paper}`, text.definition.title, 'paper'))
      ),
    aliases.length > 0 && el('p', { class: 'ge-quiet' }, `Also written ${aliases.join(', ')}.`),
    text &&
      text.broader.length > 0 &&
      el(
        'p',
        {},
        'Broader: ',
        ...text.broader.map(({ id, label }) => chip(`concept:${id}`, label, 'method'))
      ),
    nodeActions(node.id),
    ...section(links.length < node.size ? `Papers, ${links.length} of ${node.size}` : 'Papers', papers)
  ].filter(part => part !== false && part !== undefined);
}

function paperDetail(node: GraphNode, source: DetailSource): HTMLElement[] {
  const text = source.paper(node.id);
  const concepts = (source.graph.around.get(node.id) ?? [])
    .map(edge => source.graph.nodes.get(otherEnd(edge, node.id))!)
    .filter(({ type }) => type !== 'paper');
  const related = (text?.related ?? []).slice(0, LISTED).flatMap(({ id, reasons }) => {
    const other = source.graph.nodes.get(`paper:${id}`);
    if (!other) return [];
    const shared = reasons.flatMap(
      ({ concept }) => source.graph.nodes.get(`concept:${concept}`)?.label ?? []
    );
    return el(
      'li',
      {},
      chip(other.id, other.label, 'paper'),
      whyButton(edgeId(node.id, other.id), [...new Set(shared)].slice(0, 3))
    );
  });
  return [
    ...head(node.label, 'Paper', shapeIcon('paper'), text?.byline ?? node.year?.toString() ?? ''),
    nodeActions(node.id),
    text
      ? el('p', { class: 'ge-abstract' }, ...runs(abstractSegments(text), true))
      : el('p', { class: 'ge-quiet' }, 'Loading the abstract …'),
    ...section(
      'Concepts',
      concepts.map(({ id, label, type }) => el('li', {}, chip(id, label, type))),
      'ge-chips'
    ),
    ...section('Related', related)
  ];
}

function abstractSegments({ abstract, concepts, links }: PaperText): Segment[] {
  const marks = concepts.flatMap(({ id, mentions }) =>
    mentions.filter(([field]) => field === 1).map(([, start, end]) => ({ start, end, concept: id }))
  );
  return segments(abstract, marks, links);
}

/** Segments as nodes: mentions as buttons that select their concept, or as marks. */
function runs(list: readonly Segment[], buttons: boolean): Node[] {
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

function whyButton(edge: string, shared: readonly string[] = []): HTMLElement {
  const words = shared.length > 0 ? `shares ${shared.join(', ')}` : 'show the sentence';
  return el('button', { type: 'button', class: 'ge-why', 'data-pick': edge }, words);
}

function section(title: string, items: readonly HTMLElement[], name = 'ge-rows'): HTMLElement[] {
  return items.length === 0 ? [] : [el('h3', {}, title), el('ul', { role: 'list', class: name }, ...items)];
}

function edgeDetail([a, b]: readonly [string, string], source: DetailSource): HTMLElement[] {
  if (a.startsWith('theme:') && b.startsWith('theme:')) return tieDetail(edgeId(a, b), source);
  const [paper, other] = a.startsWith('paper:') ? [a, b] : [b, a];
  const text = source.paper(paper);
  const ends = [paper, other].map(
    id => source.graph.nodes.get(id) ?? source.overview.regions.find(region => region.id === id)
  );
  const chips = ends.map(
    end => end && el('li', {}, chip(end.id, end.label, 'type' in end ? end.type : 'theme'))
  );
  const list = el('ul', { role: 'list', class: 'ge-rows' }, ...chips);
  const kind = other.startsWith('paper:') ? 'Related papers' : 'A mention';
  const proof = !text
    ? [el('p', { class: 'ge-quiet' }, 'Loading the sentences …')]
    : other.startsWith('paper:')
      ? relatedProof(paper, other, text, source)
      : mentionProof(other, text);
  return [...head('Why this link', kind, shapeIcon('paper'), ''), list, ...proof];
}

function tieDetail(id: string, { overview }: DetailSource): HTMLElement[] {
  const tie = overview.ties.find(each => each.id === id);
  if (!tie) return [];
  const ends = [tie.source, tie.target].map(end => overview.regions.find(region => region.id === end)!);
  return [
    ...head('Why these themes are tied', 'Tie', shapeIcon('theme', ends[0]!.colour % THEME_COLOURS), ''),
    el(
      'ul',
      { role: 'list', class: 'ge-rows' },
      ...ends.map(end => el('li', {}, chip(end.id, end.label, 'theme', end.colour % THEME_COLOURS)))
    ),
    ...section(
      'They share',
      tie.shared.map(({ id: concept, label, type }) => el('li', {}, chip(concept, label, type))),
      'ge-chips'
    )
  ];
}

function mentionProof(concept: string, text: PaperText): HTMLElement[] {
  const { slug } = partsOf(concept);
  const mentions = text.concepts.find(({ id }) => id === slug)?.mentions ?? [];
  const quotes = mentions.map(span => quoted(text, span).map(segment => segment));
  const seen = new Map(quotes.map(quote => [quote.map(segment => segment.text).join(''), quote]));
  return [...seen.values()].map(quote =>
    el('blockquote', { class: 'ge-quote' }, el('p', {}, ...runs(quote, false)))
  );
}

function relatedProof(a: string, b: string, text: PaperText, source: DetailSource): HTMLElement[] {
  const there = source.paper(b);
  const found = text.related.find(({ id }) => `paper:${id}` === b);
  const back = there?.related.find(({ id }) => `paper:${id}` === a);
  const reasons =
    found?.reasons ??
    back?.reasons.map(reason => ({ ...reason, here: reason.there, there: reason.here })) ??
    [];
  if (!there) return [el('p', { class: 'ge-quiet' }, 'Loading the sentences …')];
  return reasons.map(reason => {
    const concept =
      reason.concept === undefined ? undefined : source.graph.nodes.get(`concept:${reason.concept}`);
    return el(
      'section',
      { class: 'ge-reason' },
      el('h3', {}, concept ? capital(concept.label) : 'Words that both use'),
      ...[[text, reason.here] as const, [there, reason.there] as const].map(([paper, span]) =>
        el(
          'blockquote',
          { class: 'ge-quote' },
          el('p', {}, ...runs(quoted(paper, span), false)),
          el('footer', {}, paper.title)
        )
      )
    );
  });
}
