import type { SetMaths } from '../../model/maths.ts';
import { readable, type Segment } from '../../model/segments.ts';
import type { Span } from '../../model/text.ts';
import { comparison as t } from '../../texts/index.ts';
import { address, el, type Child } from '../dom.ts';
import { shapeIcon } from '../graph-explorer/shapes.ts';
import { segmentNodes, textNodes } from '../runs.ts';
import { sentenceNodes } from '../sentence.ts';
import type { Comparison, Saying, Shared } from './comparison.ts';
import { quote } from './quote.ts';
import type { PaperRecord, RecordConcept } from './wire.ts';

/** So many shared concepts, and concepts of one paper alone, are in sight; the rest opens. */
const IN_SIGHT = 8;

/** What to call a paper where its whole title is too long. */
export function shortName({ title }: Pick<PaperRecord, 'title'>): string {
  return /^(?<name>[^:]{2,40}): /u.exec(title)?.groups?.['name'] ?? title;
}

/** A comparison as sections: the papers, what they share, what they say of each other, what each claims and has alone. */
export function comparisonElements(
  papers: readonly PaperRecord[],
  comparison: Comparison,
  takeOut: (slug: string) => void
): HTMLElement[] {
  return [
    heads(papers, takeOut),
    sharedSection(papers, comparison.shared),
    ...sayingsSection(papers, comparison.sayings),
    claimsSection(papers),
    aloneSection(papers, comparison.alone)
  ];
}

function heads(papers: readonly PaperRecord[], takeOut: (slug: string) => void): HTMLElement {
  return columns('compare-heads', papers, paper => {
    const out = el(
      'button',
      { type: 'button', class: 'compare-out' },
      t.takeOut,
      el('span', { class: 'visually-hidden' }, ` ${readable(shortName(paper))}`)
    );
    out.onclick = () => takeOut(paper.slug);
    return [
      el(
        'h2',
        { dir: 'auto' },
        el('a', { href: address(`papers/${paper.slug}/`) }, ...textNodes(paper.title, paper.maths))
      ),
      el(
        'dl',
        {},
        ...paper.facts.flatMap(({ name, value }) => [
          el('dt', { class: 'visually-hidden' }, name),
          el('dd', { dir: 'auto' }, value)
        ])
      ),
      out
    ];
  });
}

function sharedSection(papers: readonly PaperRecord[], shared: readonly Shared[]): HTMLElement {
  const items = shared.map(entry => sharedItem(papers, entry));
  const rest = items.splice(IN_SIGHT);
  return section(
    'shared',
    t.shared,
    el('p', { class: 'quiet' }, sharedInWords(papers.length, shared)),
    items.length > 0 && el('ul', { role: 'list', class: 'compare-rows' }, ...items),
    rest.length > 0 &&
      el(
        'details',
        {},
        el('summary', {}, t.more(rest.length)),
        el('ul', { role: 'list', class: 'compare-rows' }, ...rest)
      )
  );
}

/** `3 concepts stand in all three, 8 in two of them`. */
export function sharedInWords(papers: number, shared: readonly Pick<Shared, 'count'>[]): string {
  if (shared.length === 0) return t.nothingShared;
  const counts = [...Map.groupBy(shared, ({ count }) => count)]
    .map(([count, list]) => ({ papers: count, concepts: list.length }))
    .sort((a, b) => b.papers - a.papers);
  return t.sharedBy(counts, papers);
}

function sharedItem(papers: readonly PaperRecord[], { concept, places, count }: Shared): HTMLElement {
  const missing = papers.filter((_, at) => !places[at]).map(nameNodes);
  const maths: SetMaths = Object.assign({}, ...papers.map(paper => paper.maths));
  return el(
    'li',
    {},
    el(
      'h3',
      { 'data-type': concept.type },
      conceptLink(concept, maths),
      el('span', { class: 'quiet' }, t.inSoMany(count, papers.length))
    ),
    columns('compare-quotes', papers, (paper, at) => {
      const place = places[at];
      return place ? sentence(paper, place, quote(paper, place)) : [];
    }),
    missing.length > 0 &&
      el('p', { class: 'quiet' }, ...sentenceNodes(t.notIn, {}, { papers: listed(missing) }))
  );
}

function sayingsSection(papers: readonly PaperRecord[], sayings: readonly Saying[]): HTMLElement[] {
  if (sayings.length === 0) return [];
  const items = sayings.map(({ from, to, type, text, evidence }) => {
    const [subject, object] = [papers[from]!, papers[to]!];
    return el(
      'li',
      {},
      el('h3', {}, ...nameNodes(subject), ` ${t.does[type]} `, ...nameNodes(object)),
      blockquote(subject, evidence, quote(subject, evidence, text))
    );
  });
  return [section('sayings', t.sayings, el('ul', { role: 'list', class: 'compare-rows' }, ...items))];
}

function claimsSection(papers: readonly PaperRecord[]): HTMLElement {
  return section(
    'claims',
    t.claims,
    columns('compare-claims', papers, paper => {
      const verbs = Map.groupBy(paper.relations, ({ type }) => type);
      const names = [...new Set(paper.introduces.map(({ name }) => name))];
      const first = paper.introduces[0];
      return [
        who(paper),
        names.length > 0 &&
          el('p', {}, el('span', { class: 'quiet' }, `${t.introduces} `), ...namesIn(paper, names)),
        first && blockquote(paper, first.evidence, quote(paper, first.evidence, first.name)),
        ...[...verbs].map(([type, list]) =>
          el(
            'p',
            {},
            el('span', { class: 'quiet' }, `${t.does[type]} `),
            ...namesIn(
              paper,
              list.map(({ text }) => text)
            )
          )
        ),
        names.length + verbs.size === 0 && el('p', { class: 'quiet' }, t.noClaims)
      ];
    })
  );
}

function aloneSection(papers: readonly PaperRecord[], alone: Comparison['alone']): HTMLElement {
  return section(
    'alone',
    t.alone,
    columns('compare-alone', papers, (paper, at) => {
      const items = (alone[at] ?? []).map(concept =>
        el(
          'li',
          { 'data-type': concept.type, title: plain(quote(paper, concept.place)) },
          conceptLink(concept, paper.maths)
        )
      );
      const rest = items.splice(IN_SIGHT);
      return [
        who(paper),
        items.length === 0
          ? el('p', { class: 'quiet' }, t.nothingAlone)
          : el('ul', { role: 'list' }, ...items),
        rest.length > 0 &&
          el('details', {}, el('summary', {}, t.more(rest.length)), el('ul', { role: 'list' }, ...rest))
      ];
    })
  );
}

function section(id: string, title: string, ...children: Child[]): HTMLElement {
  return el(
    'section',
    { 'aria-labelledby': `compare-${id}` },
    el('h2', { id: `compare-${id}` }, title),
    ...children
  );
}

/** A column a paper, in the order of the papers; an empty one keeps its place on wide screens. */
function columns(
  name: string,
  papers: readonly PaperRecord[],
  content: (paper: PaperRecord, at: number) => readonly Child[]
): HTMLElement {
  const cells = papers.map((paper, at) => el('div', {}, ...content(paper, at)));
  return el('div', { class: `compare-columns ${name}` }, ...cells);
}

const who = (paper: PaperRecord): HTMLElement =>
  el('h3', { class: 'compare-who', dir: 'auto' }, ...nameNodes(paper));

const nameNodes = (paper: PaperRecord): (Node | string)[] => textNodes(shortName(paper), paper.maths);

function sentence(paper: PaperRecord, place: Span, segments: readonly Segment[]): HTMLElement[] {
  return [
    el('p', { class: 'compare-who', dir: 'auto' }, ...nameNodes(paper)),
    blockquote(paper, place, segments)
  ];
}

function blockquote({ maths }: PaperRecord, { field }: Span, segments: readonly Segment[]): HTMLElement {
  return el(
    'blockquote',
    { dir: 'auto' },
    field === 'title' && el('span', { class: 'quiet', dir: document.dir || 'ltr' }, t.inTitle),
    field === 'title' && ' ',
    ...segments.map(segment => {
      if (segment.kind === 'link') return el('a', { href: segment.url, rel: 'noopener' }, segment.text);
      const nodes = segmentNodes(segment, maths);
      return segment.kind === 'concept' ? el('mark', {}, ...nodes) : el('span', {}, ...nodes);
    })
  );
}

function conceptLink({ slug, label, type }: RecordConcept, maths: SetMaths = {}): HTMLElement {
  const icon = shapeIcon(type);
  icon.setAttribute('class', 'concept-shape');
  return el(
    'a',
    { class: 'compare-concept', href: address(`concepts/${slug}/`) },
    icon,
    el('span', {}, ...textNodes(label, maths))
  );
}

/** Names that a paper writes, each once, as nodes. */
function namesIn({ maths }: PaperRecord, names: readonly string[]): Child[] {
  return listed([...new Set(names)].map(name => textNodes(name, maths)));
}

function listed(items: readonly (readonly Child[])[]): Child[] {
  return items.flatMap((item, at) => (at === 0 ? item : [', ', ...item]));
}

const plain = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
