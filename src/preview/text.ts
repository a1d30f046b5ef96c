import { readable } from '../model/segments.ts';
import { isEmpty, type Changes, type Link, type Page } from './index.ts';

/** How many of a kind are told one by one. */
const MOST = 20;

const page = ({ name }: Page): string => shortened(name);

/** What a build would change, as lines for a terminal. `+` came, `-` went, `~` changed. */
export function changesText(changes: Changes): string[] {
  if (isEmpty(changes)) return ['Nothing would change: content/ is as seeds and curation make it.'];
  const { concepts, papers, mentions, related } = changes;
  return [
    ...part('Papers', [
      ...papers.gained.map(paper => `+ ${page(paper)}`),
      ...papers.lost.map(paper => `- ${page(paper)}`),
      ...papers.merged.map(({ from, to }) => `~ ${page(from)} becomes part of ${page(to)}`),
      ...papers.split.map(({ from, to }) => `~ ${page(to)} is parted from ${page(from)}`),
      ...papers.renamed.map(({ from, to }) => `~ ${shortened(from)} is called ${shortened(to)}`),
      ...papers.mended.map(({ name, fields }) => `~ ${shortened(name)} has another ${fields.join(', ')}`)
    ]),
    ...part('Concepts', [
      ...concepts.gained.map(concept => `+ ${page(concept)}`),
      ...concepts.lost.map(concept => `- ${page(concept)}`),
      ...concepts.merged.map(({ from, to }) => `~ ${page(from)} becomes part of ${page(to)}`),
      ...concepts.renamed.map(({ from, to }) => `~ ${shortened(from)} is called ${shortened(to)}`),
      ...concepts.retyped.map(({ name, from, to }) => `~ ${shortened(name)} is a ${to}, no longer a ${from}`),
      ...concepts.named.flatMap(({ name, gained, lost }) => [
        ...gained.map(form => `~ ${shortened(name)} is also called ${shortened(form)}`),
        ...lost.map(form => `~ ${shortened(name)} is no longer called ${shortened(form)}`)
      ])
    ]),
    ...part('Mentions', links(mentions)),
    ...part('Related papers', links(related))
  ];
}

function links({
  gained,
  lost
}: {
  readonly gained: readonly Link[];
  readonly lost: readonly Link[];
}): string[] {
  const line = ({ from, to }: Link) => `${page(from)} – ${page(to)}`;
  return [...gained.map(link => `+ ${line(link)}`), ...lost.map(link => `- ${line(link)}`)];
}

function part(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const count = (mark: string) => lines.filter(line => line.startsWith(mark)).length;
  const counts = (['+', '-', '~'] as const).flatMap(mark => (count(mark) > 0 ? `${mark}${count(mark)}` : []));
  const rest = lines.length > MOST ? [`  … and ${lines.length - MOST} more; --json lists them all`] : [];
  return [`${title}  ${counts.join(' ')}`, ...lines.slice(0, MOST).map(line => `  ${line}`), ...rest, ''];
}

function shortened(name: string): string {
  const text = readable(name);
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
