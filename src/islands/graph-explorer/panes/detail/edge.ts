import { explorer as t } from '../../../../texts/index.ts';
import { el } from '../../../dom.ts';
import { edgeId, partsOf } from '../../graph.ts';
import { THEME_COLOURS } from '../../picture/palette.ts';
import { quoted } from '../../quotes.ts';
import { reasonsOf } from '../../reasons.ts';
import { shapeIcon } from '../../shapes.ts';
import type { PaperText, SpanTuple } from '../../wire.ts';
import { capital } from '../../words.ts';
import { absent, chip, head, runs, section, type DetailSource } from './parts.ts';

/** A line: its two ends, and the sentences that prove it. */
export function edgeDetail([a, b]: readonly [string, string], source: DetailSource): HTMLElement[] {
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
  const kind = other.startsWith('paper:') ? t.relatedPapers : t.mention;
  const proof = !text
    ? [absent('sentences', source)]
    : other.startsWith('paper:')
      ? relatedProof(paper, other, text, source)
      : mentionProof(other, text);
  const lines = [descent(paper, other, source), descent(other, paper, source)].flat();
  return [...head(t.whyLink, kind, shapeIcon('paper'), ''), list, ...lines, ...proof];
}

/** What a paper says of something that it came after. */
function descent(later: string, earlier: string, source: DetailSource): HTMLElement[] {
  const text = source.paper(later);
  const arrow = text?.after.find(({ id }) => id === earlier);
  if (!text || !arrow) return [];
  const title = arrow.stated ? t.saysAfter : t.cameAfter;
  return [el('section', { class: 'ge-reason' }, el('h3', {}, title), quote(text, arrow.at, text.title))];
}

/** A sentence as a quotation, with the title of its paper where it is not clear whose it is. */
function quote(text: PaperText, span: SpanTuple, title?: string): HTMLElement {
  return el(
    'blockquote',
    { class: 'ge-quote' },
    el('p', {}, ...runs(quoted(text, span), false)),
    title !== undefined && el('footer', {}, title)
  );
}

function tieDetail(id: string, { overview }: DetailSource): HTMLElement[] {
  const tie = overview.ties.find(each => each.id === id);
  if (!tie) return [];
  const ends = [tie.source, tie.target].map(end => overview.regions.find(region => region.id === end)!);
  return [
    ...head(t.whyTie, t.tie, shapeIcon('theme', ends[0]!.colour % THEME_COLOURS), ''),
    el(
      'ul',
      { role: 'list', class: 'ge-rows' },
      ...ends.map(end => el('li', {}, chip(end.id, end.label, 'theme', end.colour % THEME_COLOURS)))
    ),
    ...section(
      t.theyShare,
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
  if (!there) return [absent('sentences', source)];
  return reasonsOf([a, text], [b, there]).map(reason => {
    const concept =
      reason.concept === undefined ? undefined : source.graph.nodes.get(`concept:${reason.concept}`);
    return el(
      'section',
      { class: 'ge-reason' },
      el('h3', {}, concept ? capital(concept.label) : reason.near ? t.otherWords : t.bothUse),
      ...[[text, reason.here] as const, [there, reason.there] as const].map(([paper, span]) =>
        quote(paper, span, paper.title)
      )
    );
  });
}
