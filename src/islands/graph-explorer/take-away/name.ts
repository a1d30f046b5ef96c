import { partsOf } from '../graph.ts';
import type { View } from '../state.ts';

/** Characters of a file's name, without its end. */
const LONGEST = 80;

/** Name of a file that holds what a view shows, without its end: `around-mixture-of-experts`. */
export function fileName({ question }: View): string {
  const slugs = (ids: readonly string[]) => ids.map(id => partsOf(id).slug);
  const parts = {
    map: () => ['themes', ...(question.kind === 'map' ? question.open : [])],
    around: () => ['around', ...(question.kind === 'around' ? slugs([question.node]) : [])],
    between: () => ['between', ...(question.kind === 'between' ? slugs([question.from, question.to]) : [])],
    together: () => ['together', ...(question.kind === 'together' ? slugs(question.nodes) : [])],
    time: () => ['over-time', ...(question.kind === 'time' ? slugs([question.about]) : [])],
    bridges: () => ['bridges'],
    changed: () => ['changed']
  }[question.kind]();
  return parts.join('-').slice(0, LONGEST).replace(/-$/u, '');
}
