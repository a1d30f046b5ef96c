import { explorer as t } from '../../../../texts/index.ts';
import { el } from '../../../dom.ts';
import type { Region } from '../../overview.ts';
import { THEME_COLOURS } from '../../picture/palette.ts';
import { shapeIcon } from '../../shapes.ts';
import { capital, count } from '../../words.ts';
import { actions, chip, head, section, type DetailSource } from './parts.ts';

/** A theme: its size, what leads it, and what it is tied to. */
export function regionDetail(region: Region, { overview }: DetailSource): HTMLElement[] {
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
        tie.shared.length > 0 ? t.tiesBy(tie.shared.map(({ label }) => label)) : t.why
      )
    );
  });
  return [
    ...head(
      capital(region.label),
      t.theme,
      shapeIcon('theme', region.colour % THEME_COLOURS),
      `${count(region.papers, 'paper')}, ${count(region.concepts, 'concept')}`
    ),
    region.leading.length > 0 && el('p', {}, t.mostlyAbout(region.leading)),
    actions(
      region.id,
      el('button', { type: 'button', 'data-toggle': region.theme }, t.openOnMap),
      el('button', { type: 'button', 'data-time': region.id }, t.overTime)
    ),
    ...section(t.tiedTo, others)
  ].filter(part => part !== false);
}
