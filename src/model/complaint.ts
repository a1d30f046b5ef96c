import type { Diagnostic } from './diagnostic.ts';
import type { Meaning } from './names.ts';
import type { SourceRef } from './paper.ts';

/** Why an entry of the curation that is well written is not applied. The entry stays in the file. */
export interface Complaint {
  readonly code: 'curation/points-nowhere' | 'curation/ambiguous' | 'curation/contradiction';
  readonly message: string;
  readonly hint: string;
}

/** A complaint with its place. */
export function placed(complaint: Complaint, { seed, line }: SourceRef): Diagnostic {
  return { ...complaint, severity: 'warning', file: seed, line };
}

/** What to say where a name means nothing, or several things. `kind` of entry, `thing` that was sought. */
export function notFound(
  kind: string,
  thing: 'concept' | 'paper',
  name: string,
  meaning: Exclude<Meaning, { kind: 'one' }>
): Complaint {
  if (meaning.kind === 'several')
    return {
      code: 'curation/ambiguous',
      message: `"${name}" under "${kind}" may be ${meaning.ids.length} ${thing}s: ${listed(meaning.ids, 'and')}.`,
      hint: 'Write one of these instead. Until then the entry is kept, and not applied to any of them.'
    };
  const near = meaning.near.length > 0 ? `Did you mean ${listed(meaning.near, 'or')}? ` : '';
  return {
    code: 'curation/points-nowhere',
    message: `There is no ${thing} "${name}", which an entry under "${kind}" names.`,
    hint: `${near}Until the name fits, the entry is kept and does nothing.`
  };
}

/** An entry that says what an earlier one rules out. */
export function contradiction(message: string, earlier: SourceRef, hint: string): Complaint {
  return {
    code: 'curation/contradiction',
    message: `${message} (line ${earlier.line}), so this entry is not applied.`,
    hint
  };
}

const MOST = 4;

function listed(names: readonly string[], last: 'and' | 'or'): string {
  const shown = names.slice(0, MOST).map(name => `"${name}"`);
  if (names.length > MOST) return `${shown.join(', ')} ${last} others`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
