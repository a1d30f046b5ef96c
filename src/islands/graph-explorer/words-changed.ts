import type { ChangedFile, ChangedRow } from './wire.ts';
import { capital, count, listed } from './words.ts';

type ChangedGroup = ChangedFile['groups'][number];

const ONE: Readonly<Record<ChangedGroup['of'], string>> = {
  papers: 'paper',
  concepts: 'concept',
  themes: 'theme'
};

const TURNS: Readonly<Record<ChangedGroup['turn'], string>> = {
  came: 'New',
  changed: 'Changed',
  moved: 'In another theme',
  renamed: 'Renamed',
  went: 'Gone'
};

/** Heading of a part of the list: `New papers`. */
export function changedTitle({ of, turn }: Pick<ChangedGroup, 'of' | 'turn'>): string {
  return turn === 'moved' ? `${capital(of)} in another theme` : `${TURNS[turn]} ${of}`;
}

/** What is said of one row, beside its name. */
export function rowNote({ parts, papers, before, into }: ChangedRow): string {
  const said = [
    parts && listed(parts),
    papers && papers[0] !== papers[1] && `${papers[0]} → ${count(papers[1], 'paper')}`,
    before !== undefined && `before: ${before}`,
    into !== undefined && `now part of “${into}”`
  ];
  return said.filter(part => part !== undefined && part !== false).join(', ');
}

/** "Changed" in words. */
export function changedSentence({
  build,
  newest,
  isFirst,
  groups
}: Pick<ChangedFile, 'build' | 'newest' | 'isFirst' | 'groups'>): string {
  if (isFirst)
    return `${newest === build ? 'This is the first build' : 'Nothing has changed since the first build'}: there is nothing before it to compare with. What comes, goes and changes with later builds is shown here.`;
  const lead =
    build === newest ? 'Since the build before' : `Build ${newest} changed nothing; build ${build} did`;
  const parts = [...Map.groupBy(groups, ({ of }) => of)].map(([of, turns]) => turnsInWords(of, turns));
  if (parts.length === 0)
    return `${lead}: no paper, concept or theme came, went or changed, only what ties them.`;
  return `${lead}: ${parts.join('; ')}.`;
}

/** `3 papers came, 1 changed and 2 went`. */
function turnsInWords(of: ChangedGroup['of'], groups: readonly ChangedGroup[]): string {
  const said = groups.map(({ turn, total }, at) => {
    const what = at === 0 ? count(total, ONE[of]) : total.toLocaleString('en');
    if (turn === 'moved') return `${what} moved to another theme`;
    if (turn === 'renamed') return `${what} ${total === 1 ? 'has' : 'have'} another name`;
    return `${what} ${turn}`;
  });
  return listed(said);
}
