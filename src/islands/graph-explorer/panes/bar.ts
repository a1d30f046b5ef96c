import { explorer as t, explorerSays } from '../../../texts/index.ts';
import { el } from '../../dom.ts';
import { hasRoom, subject, timeSubject } from '../actions.ts';
import type { KnownGraph } from '../graph.ts';
import type { Scene } from '../scene.ts';
import { shapeIcon } from '../shapes.ts';
import { MOST_BY_HAND, type Depth, type Question, type View } from '../state.ts';
import { NODE_TYPES } from '../wire.ts';
import { QUESTION_WORDS } from '../sentences.ts';
import { capital, typeWord } from '../words.ts';

const DEPTHS: readonly Depth[] = [1, 2, 3];

/** The row of questions: each a button with a plain name; pressed where it is what the picture answers. */
export function questionButtons(view: View): HTMLElement[] {
  const { kind } = view.question;
  const node = subject(view);
  const can: Readonly<Record<Question['kind'], boolean>> = {
    map: true,
    bridges: true,
    changed: true,
    around: node !== undefined,
    between: node !== undefined,
    together: node !== undefined && hasRoom(view),
    time: timeSubject(view) !== undefined
  };
  return QUESTION_WORDS.flatMap(([each, name, what]) => [
    el(
      'button',
      {
        type: 'button',
        'data-ask': each,
        'aria-pressed': String(kind === each),
        disabled: !can[each] && kind !== each,
        title: can[each] || kind === each ? what : explorerSays.chooseFirst
      },
      name
    ),
    ...(each === 'around' ? depthButtons(view) : [])
  ]);
}

function depthButtons({ question }: View): HTMLElement[] {
  if (question.kind !== 'around') return [];
  const buttons = DEPTHS.map(depth =>
    el(
      'button',
      { type: 'button', 'data-depth': depth, 'aria-pressed': String(question.depth === depth) },
      depth === 1 ? t.oneStep : String(depth)
    )
  );
  return [el('span', { class: 'ge-depths', role: 'group', 'aria-label': t.steps }, ...buttons)];
}

/** Those that are together, each to be taken out again. A larger set, as a search gives it, is only counted. */
export function chosenButtons({ question }: View, graph: KnownGraph): HTMLElement[] {
  if (question.kind !== 'together' || question.nodes.length > MOST_BY_HAND) return [];
  const buttons = question.nodes.map(id => {
    const label = capital(graph.nodes.get(id)?.label ?? id);
    return el(
      'button',
      { type: 'button', class: 'ge-out', 'data-out': id, 'aria-label': t.takeOut(label), title: label },
      el('span', {}, label),
      ' ×'
    );
  });
  const add =
    question.nodes.length < MOST_BY_HAND &&
    el('button', { type: 'button', 'data-ask': 'together' }, t.addAnother);
  return add ? [...buttons, add] : buttons;
}

/** The legend: what each shape means, and how many there are; a click takes the type out of the picture or puts it back. */
export function legendButtons(view: View, { tally }: Scene): HTMLElement[] {
  return NODE_TYPES.map(type => {
    const number = tally?.types.get(type);
    return el(
      'button',
      { type: 'button', 'data-type': type, 'aria-pressed': String(!view.filters.off.includes(type)) },
      shapeIcon(type),
      capital(typeWord(type)),
      number !== undefined && el('span', { class: 'ge-number' }, t.number(number))
    );
  });
}
