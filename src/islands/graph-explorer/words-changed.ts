import { explorerSays as t } from '../../texts/index.ts';
import type { ChangedFile, ChangedRow, NodeType } from './wire.ts';
import { typeWord } from './words.ts';

/** What is said of one row, beside its name. What a concept was before it changed is a type, else it is a name. */
export function rowNote({ parts, papers, before, into }: ChangedRow, isTyped = false): string {
  const said = [
    parts && t.list(parts.map(part => t.what[part])),
    papers && papers[0] !== papers[1] && t.papersFromTo(...papers),
    before !== undefined && t.formerly(isTyped ? typeWord(before as NodeType) : before),
    into !== undefined && t.into(into)
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
  if (isFirst) return newest === build ? t.firstBuild : t.unchanged;
  const changes = [...Map.groupBy(groups, ({ of }) => of)].map(([of, turns]) => ({ of, turns }));
  return t.changed(build, newest, changes);
}
