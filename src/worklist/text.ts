import { WORK_KINDS, type WorkItem, type WorkKind } from '../model/work.ts';

/** A worklist as lines for a terminal, by kind. */
export function workText(items: readonly WorkItem[]): string[] {
  if (items.length === 0)
    return ['Nothing to do: no duplicates, conflicts, weak concepts or entries without effect.'];
  const kinds = (Object.keys(WORK_KINDS) as WorkKind[]).filter(kind =>
    items.some(item => item.kind === kind)
  );
  return kinds.flatMap(kind => {
    const own = items.filter(item => item.kind === kind);
    return [`${WORK_KINDS[kind]} (${own.length})`, '', ...own.flatMap(itemLines)];
  });
}

function itemLines({ title, why, file, line, hint, type }: WorkItem): string[] {
  const place = file === undefined ? '' : `${[file, line].filter(part => part !== undefined).join(':')}  `;
  return [
    `  ${place}${title}`,
    `    ${why}`,
    ...(hint === undefined ? [] : [`    ${hint}`]),
    ...(type === undefined ? [] : type.split('\n').map(text => `      ${text}`)),
    ''
  ];
}
