/** A line of a record: its tag and its value, continued lines included. */
export interface RisField {
  readonly tag: string;
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One record, from its `TY` to its `ER`. */
export interface RisRecord {
  readonly fields: readonly RisField[];
  /** Of its first field, counted from 1. */
  readonly line: number;
  readonly isTyped: boolean;
  readonly isEnded: boolean;
}

/** The records of a file, and lines outside of them. */
export interface RisFile {
  readonly records: readonly RisRecord[];
  readonly strays: readonly { readonly text: string; readonly line: number }[];
}

/** Two capitals, two spaces, a hyphen (RIS 2001 and 2011); tags that matter are also known where a space got lost. */
const FIELD =
  /^\s?(?:(?<tag>[A-Z][A-Z0-9]) {2}-(?: |$)|(?<loose>TY|TI|T1|T2|AU|A1|AB|N2|PY|Y1|DA|DO|UR|JO|JF|ID|ER) ?-(?: |$))(?<value>.*)$/u;

type Open = { fields: { tag: string; value: string; line: number }[]; line: number; isTyped: boolean };

/** Splits a RIS file into records; a record ends at its `ER`, or where the next one begins. */
export function parseRis(text: string): RisFile {
  const records: RisRecord[] = [];
  const strays: { text: string; line: number }[] = [];
  let open: Open | undefined;
  const close = (isEnded: boolean) => {
    // Fields with neither a start nor an end are lines that lost their record.
    if (open && !open.isTyped && !isEnded) strays.push(textAndLine(open));
    else if (open) records.push({ ...open, isEnded });
    open = undefined;
  };
  for (const [at, content] of text.split('\n').entries()) {
    const line = at + 1;
    const groups = FIELD.exec(content)?.groups;
    const tag = groups?.['tag'] ?? groups?.['loose'];
    if (tag === 'ER') {
      close(true);
    } else if (tag !== undefined) {
      if (tag === 'TY') close(false);
      open ??= { fields: [], line, isTyped: tag === 'TY' };
      open.fields.push({ tag, value: groups!['value']!.trim(), line });
    } else if (content.trim() !== '') {
      const last = open?.fields.at(-1);
      if (last) last.value = `${last.value} ${content.trim()}`.trim();
      // Databases write their name and the encoding above the first record.
      else if (records.length > 0) strays.push({ text: content, line });
    }
  }
  close(false);
  return { records, strays };
}

function textAndLine({ fields, line }: Open): { text: string; line: number } {
  const { tag, value } = fields[0]!;
  return { text: `${tag}  - ${value}`, line };
}
