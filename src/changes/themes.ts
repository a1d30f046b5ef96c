import type { BuildEntry } from '../schema/build.ts';
import type { State } from './state.ts';

type Themes = State['themes'];

/** Themes that came, went, have another name or another size. A theme keeps its id as long as most of its papers stay. */
export function themeChanges(before: Themes, now: Themes): BuildEntry['themes'] {
  const only = (from: Themes, other: Themes) =>
    Object.entries(from).flatMap(([id, theme]) => (id in other ? [] : [{ id, ...theme }]));
  const both = Object.entries(now).flatMap(([id, theme]) => {
    const old = before[id];
    return old ? [{ id, old, theme }] : [];
  });
  return {
    came: only(now, before),
    went: only(before, now),
    renamed: both.flatMap(({ id, old, theme: { label } }) =>
      old.label === label ? [] : [{ id, before: old.label, label }]
    ),
    changed: both.flatMap(({ id, old, theme: { label, papers } }) =>
      old.papers === papers ? [] : [{ id, label, papers: [old.papers, papers] }]
    )
  };
}
