/** A field of a record: its tag and its value, continued lines included. */
export interface MedlineField {
  readonly tag: string;
  readonly value: string;
}

/** One record, from its `PMID` to the next. */
export interface MedlineRecord {
  readonly fields: readonly MedlineField[];
  /** Of its `PMID`, counted from 1. */
  readonly line: number;
}

/** The records of a file, and lines of records that are neither a field nor the continuation of one. */
export interface MedlineFile {
  readonly records: readonly MedlineRecord[];
  readonly strays: readonly { readonly text: string; readonly line: number }[];
}

/** A tag of two to four capitals, filled up to four, and a hyphen (https://www.nlm.nih.gov/bsd/mms/medlineelements.html). */
const FIELD = /^(?<tag>[A-Z][A-Z0-9]{1,3}) {0,2}-(?: (?<value>.*))?$/u;

/** Splits a MEDLINE file into records; a value goes on in lines that begin with blanks. */
export function parseMedline(text: string): MedlineFile {
  const records: { fields: { tag: string; value: string }[]; line: number }[] = [];
  const strays: { text: string; line: number }[] = [];
  for (const [at, content] of text.split('\n').entries()) {
    const { tag, value = '' } = FIELD.exec(content)?.groups ?? {};
    if (tag === 'PMID') records.push({ fields: [], line: at + 1 });
    const fields = records.at(-1)?.fields;
    // Whatever stands above the first record belongs to none: mail programs and sites write there.
    if (!fields || content.trim() === '') continue;
    const last = fields.at(-1);
    if (tag !== undefined) fields.push({ tag, value: value.trim() });
    else if (/^\s/u.test(content) && last) last.value = `${last.value} ${content.trim()}`.trim();
    else strays.push({ text: content, line: at + 1 });
  }
  return { records, strays };
}
