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
      el('button', { type: 'button', 'data-toggle': region.theme }, 'Open or close it on the map'),
      el('button', { type: 'button', 'data-time': region.id }, 'Over time')
    ),
    ...section('Tied to', others)
  ].filter(part => part !== false);
}
