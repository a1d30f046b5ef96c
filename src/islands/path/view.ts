import type { SetMaths } from '../../model/maths.ts';
import { type Segment } from '../../model/segments.ts';
import { ways as t } from '../../texts/index.ts';
import { address, el } from '../dom.ts';
import { quoted } from '../graph-explorer/quotes.ts';
import { shapeIcon } from '../graph-explorer/shapes.ts';
import type { NodeType, PaperText, SpanTuple } from '../graph-explorer/wire.ts';
import { segmentNodes, textNodes } from '../runs.ts';
import { sentenceNodes } from '../sentence.ts';
import { proofOf, type Proof } from './proof.ts';
import type { Step, Way } from './ways.ts';

/** What is known of the papers and concepts that ways run through. */
export interface WayWords {
  title(slug: string): string;
  text(slug: string): PaperText | undefined;
  /** Nothing for a concept that is too common to say something. */
  concept(slug: string): WayConcept | undefined;
}

/** A concept on a way. */
export interface WayConcept {
  readonly slug: string;
  readonly label: string;
  readonly type: NodeType;
  readonly papers: number;
}

/** A step with its words. */
interface Told {
  readonly step: Step;
  readonly concept: WayConcept | undefined;
  /** Where the texts say it: a place in that of each paper. */
  readonly proof: { readonly a: PaperText; readonly b: PaperText; readonly places: Proof } | undefined;
}

function tell(step: Step, words: WayWords): Told {
  const [a, b] = [words.text(step.from), words.text(step.to)];
  const places = a && b && proofOf(step, a, b, slug => words.concept(slug) !== undefined);
  const slug = places?.concept ?? step.concept;
  const concept = slug === undefined ? undefined : words.concept(slug);
  return { step, concept, proof: a && b && places && { a, b, places } };
}

/** What a way is called: the concepts that it runs through. */
function wayName(way: readonly Told[]): string {
  const labels = way.flatMap(({ concept }) => concept?.label ?? []);
  if (labels.length > 0) return t.through([...new Set(labels)]);
  return way.length === 1 ? t.neighbours : t.overNeighbours;
}

/** A way as a section: its papers one below the other, between two of them what ties them, with both sentences. */
export function wayElement(way: Way, at: number, words: WayWords): HTMLElement {
  const id = `way-${at + 1}`;
  const told = way.map(step => tell(step, words));
  return el(
    'section',
    { class: 'way', 'aria-labelledby': id },
    el('h2', { id }, el('span', { class: 'way-number' }, `${at + 1}`), ' ', wayName(told)),
    el(
      'ol',
      { class: 'way-track' },
      paperItem(way[0]!.from, words),
      ...told.flatMap(one => [stepItem(one), paperItem(one.step.to, words)])
    )
  );
}

function paperItem(slug: string, words: WayWords): HTMLElement {
  const byline = words.text(slug)?.byline ?? '';
  return el(
    'li',
    { class: 'way-paper' },
    el('a', { href: address(`papers/${slug}/`), dir: 'auto' }, ...titleNodes(slug, words)),
    byline !== '' && el('p', { class: 'way-facts' }, byline)
  );
}

function stepItem({ step, concept, proof }: Told): HTMLElement {
  return el(
    'li',
    { class: 'way-step' },
    concept ? conceptTie(concept, step) : wordsTie(proof),
    proof &&
      el(
        'div',
        { class: 'way-proof' },
        sentence(proof.a, proof.places.from),
        sentence(proof.b, proof.places.to)
      )
  );
}

function conceptTie({ slug, label, type, papers }: WayConcept, step: Step): HTMLElement {
  const facts = step.concept === undefined ? t.closeToo(papers) : t.inPapers(papers);
  return el(
    'p',
    { class: 'way-tie', 'data-type': type },
    shapeIcon(type),
    el('a', { href: address(`concepts/${slug}/`) }, label),
    el('span', { class: 'way-facts' }, facts)
  );
}

function wordsTie(proof: Told['proof']): HTMLElement {
  const [field, start, end] = proof?.places.from ?? [0, 0, 0];
  const term = (field === 0 ? proof?.a.title : proof?.a.abstract)?.slice(start, end) ?? '';
  return el(
    'p',
    { class: 'way-tie' },
    term !== '' && el('span', {}, ...sentenceNodes(t.quoted, {}, { term: textNodes(term, proof?.a.maths) })),
    el('span', { class: 'way-facts' }, term === '' ? t.close : t.shared)
  );
}

/** A paper's title; with its maths where its text is here. */
function titleNodes(slug: string, words: WayWords): (Node | string)[] {
  const text = words.text(slug);
  return text ? textNodes(text.title, text.maths) : [words.title(slug)];
}

function sentence(text: PaperText, place: SpanTuple): HTMLElement {
  const name = /^(?<name>[^:]{2,40}): /u.exec(text.title)?.groups?.['name'] ?? text.title;
  return el(
    'div',
    {},
    el('p', { class: 'way-who', dir: 'auto' }, ...textNodes(name, text.maths)),
    el(
      'blockquote',
      { dir: 'auto' },
      place[0] === 0 && el('span', { class: 'way-facts', dir: document.dir || 'ltr' }, t.inTitle),
      place[0] === 0 && ' ',
      ...quoted(text, place).map(segment => run(segment, text.maths))
    )
  );
}

function run(segment: Segment, maths: SetMaths | undefined): HTMLElement {
  return el(segment.kind === 'concept' ? 'mark' : 'span', {}, ...segmentNodes(segment, maths));
}
