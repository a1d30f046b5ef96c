import { el } from '../dom.ts';
import { shapeIcon } from './shapes.ts';
import type { Depth, View } from './state.ts';
import { NODE_TYPES } from './wire.ts';
import { capital, typeWord } from './words.ts';

/** Why a question cannot be asked yet. */
const CHOOSE = 'Select a paper or concept first';

const DEPTHS: readonly Depth[] = [1, 2, 3];

/** The row of questions: each a button with a plain name; pressed where it is what the picture answers. */
export function questionButtons(view: View): HTMLElement[] {
  const { kind } = view.question;
  const centre = view.question.kind === 'around' ? view.question.node : view.selected;
  const about = centre !== undefined && /^(?:paper|concept):[^~]*$/u.test(centre) ? centre : undefined;
  return [
    el('button', { type: 'button', 'data-ask': 'map', 'aria-pressed': String(kind === 'map') }, 'Themes'),
    el(
      'button',
      {
        type: 'button',
        'data-ask': 'around',
        'aria-pressed': String(kind === 'around'),
        disabled: about === undefined,
        title: about === undefined && CHOOSE
      },
      'Around'
    ),
    view.question.kind === 'around' &&
      el(
        'span',
        { class: 'ge-depths', role: 'group', 'aria-label': 'How many steps' },
        ...DEPTHS.map(depth =>
          el(
            'button',
            {
              type: 'button',
              'data-depth': depth,
              'aria-pressed': String(view.question.kind === 'around' && view.question.depth === depth)
            },
            depth === 1 ? '1 step' : String(depth)
          )
        )
      ),
    el(
      'button',
      {
        type: 'button',
        'data-ask': 'between',
        'aria-pressed': String(kind === 'between'),
        disabled: about === undefined && kind !== 'between',
        title: about === undefined && CHOOSE
      },
      'Between'
    ),
    el(
      'button',
      { type: 'button', 'data-ask': 'bridges', 'aria-pressed': String(kind === 'bridges') },
      'Bridges'
    )
  ].filter(part => part !== false);
}

/** The legend: what each shape means; a click takes the type out of the picture or puts it back. */
export function legendButtons(view: View): HTMLElement[] {
  return NODE_TYPES.map(type =>
    el(
      'button',
      { type: 'button', 'data-type': type, 'aria-pressed': String(!view.filters.off.includes(type)) },
      shapeIcon(type),
      capital(typeWord(type))
    )
  );
}
