import { conceptCard } from '../../texts/index.ts';
import { el } from '../dom.ts';
import { CARDS_ID, type Card, type Cards } from './card.ts';
import './concept-card.css';
import { cardPlace } from './place.ts';
import { afterEvent, type CardEvent, type CardState } from './state.ts';

const LINKS = 'a.concept, a.concept-link';

/** Shows a card on the links of a page that it holds cards for. Without them nothing happens, and the links are enough. */
function showCards(cards: Cards): void {
  const card = el('div', { id: 'concept-card', class: 'concept-card', role: 'tooltip', popover: 'manual' });
  let state: CardState<HTMLAnchorElement> = {};
  let clock: ReturnType<typeof setTimeout> | undefined;

  const tell = (event: CardEvent<HTMLAnchorElement>): void => {
    const { state: next, wait } = afterEvent(state, event);
    const before = state.shown;
    state = next;
    clearTimeout(clock);
    if (wait !== undefined) clock = setTimeout(() => tell({ kind: 'elapsed' }), wait);
    if (before !== next.shown) draw(before, next.shown);
  };

  const draw = (before: HTMLAnchorElement | undefined, link: HTMLAnchorElement | undefined): void => {
    before?.removeAttribute('aria-describedby');
    const content = link && cards[slugOf(link)];
    if (!link || !content) return card.hidePopover();
    if (!card.isConnected) (document.querySelector('main') ?? document.body).append(card);
    card.dataset['type'] = content.type;
    card.replaceChildren(...cardParts(content));
    card.showPopover();
    link.setAttribute('aria-describedby', card.id);
    // A link over two lines has two boxes: the card belongs to the first.
    const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = cardPlace(box, card.getBoundingClientRect(), { width, height });
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  };

  const linkOf = ({ target }: Event): HTMLAnchorElement | undefined => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : undefined;
    return link && cards[slugOf(link)] ? link : undefined;
  };

  document.addEventListener('pointerover', event => {
    if (event.pointerType !== 'mouse') return;
    const target = linkOf(event);
    if (target) tell({ kind: 'point', target });
    else if (event.target instanceof Node && card.contains(event.target)) tell({ kind: 'stay' });
    else if (state.wanted !== undefined) tell({ kind: 'leave' });
  });
  document.documentElement.addEventListener('pointerleave', () => tell({ kind: 'leave' }));
  document.addEventListener('focusin', event => {
    const target = linkOf(event);
    if (target?.matches(':focus-visible')) tell({ kind: 'focus', target });
  });
  document.addEventListener('focusout', event => {
    if (linkOf(event) === state.shown) tell({ kind: 'leave' });
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && (state.shown ?? state.wanted)) tell({ kind: 'escape' });
  });
}

const slugOf = (link: HTMLAnchorElement): string => link.pathname.split('/').filter(Boolean).at(-1) ?? '';

function cardParts({ label, type, papers, sentence, broader = [] }: Card): HTMLElement[] {
  const parts = [
    el('p', { class: 'card-label' }, label),
    el(
      'p',
      { class: 'card-facts' },
      el('span', { class: 'card-type' }, conceptCard.type[type]),
      ` ${conceptCard.papers(papers)}`
    ),
    sentence &&
      el('p', { class: 'card-sentence', dir: 'auto' }, sentence.text, ' ', el('cite', {}, sentence.paper)),
    broader.length > 0 && el('p', { class: 'card-facts' }, conceptCard.broader(broader.join(', ')))
  ];
  return parts.filter(part => part instanceof HTMLElement);
}

const source = document.getElementById(CARDS_ID);
if (source && 'popover' in HTMLElement.prototype) showCards(JSON.parse(source.textContent) as Cards);
