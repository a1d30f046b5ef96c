import type { Diagnostic } from '../../model/diagnostic.ts';
import { accepted, readEntries } from '../entries.ts';
import { undated } from '../problems.ts';
import { quote } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { DATE_TAGS, draftOf } from './meaning.ts';
import { parseRis, type RisFile, type RisRecord } from './syntax.ts';

/** RIS, as Zotero, EndNote, Mendeley and publishers write it. */
export const ris: Reader = {
  id: 'ris',
  describes: 'RIS (.ris)',

  recognises(text, path) {
    return /\.ris$/iu.test(path) || /^\s?TY {1,2}- [A-Z]{3,}\s*$/mu.test(text.slice(0, 5000));
  },

  read(text, { path }) {
    const file = parseRis(text);
    return readEntries(
      file.records,
      path,
      record => {
        const draft = draftOf(record, path);
        const date = record.fields.find(({ tag, value }) => DATE_TAGS.includes(tag) && value !== '');
        return accepted(draft, quote(textOf(record)), undated(draft, date?.value));
      },
      problemsOf(file, path)
    );
  }
};

function textOf({ fields }: RisRecord): string {
  return fields.map(({ tag, value }) => `${tag}  - ${value}`).join(' ');
}

function problemsOf({ records, strays }: RisFile, file: string): Diagnostic[] {
  const untyped = records.filter(record => !record.isTyped);
  const open = records.filter(record => !record.isEnded);
  return [
    ...untyped.map(record => untypedRecord(record, file)),
    ...open.map(record => openRecord(record, file)),
    ...strays.map(({ text, line }) => strayLine(text, line, file))
  ];
}

function untypedRecord(record: RisRecord, file: string): Diagnostic {
  return {
    code: 'ris/no-type',
    severity: 'warning',
    file,
    line: record.line,
    message: `The record that begins with ${quote(textOf(record))} has no line "TY  - ".`,
    hint: 'Write a line such as "TY  - JOUR" above it. It was read all the same.'
  };
}

function openRecord(record: RisRecord, file: string): Diagnostic {
  const last = record.fields.at(-1)!;
  return {
    code: 'ris/no-end',
    severity: 'warning',
    file,
    line: last.line,
    message: `The record of line ${record.line} has no line "ER  - " after ${quote(`${last.tag}  - ${last.value}`)}.`,
    hint: 'Write the line "ER  - " below it. If the file was cut off, export it again.'
  };
}

function strayLine(text: string, line: number, file: string): Diagnostic {
  return {
    code: 'ris/stray-line',
    severity: 'warning',
    file,
    line,
    message: `${quote(text)} belongs to no record.`,
    hint: 'Write it as a field such as "N1  - a note" between the "TY" and the "ER" of its record, or remove it.'
  };
}
