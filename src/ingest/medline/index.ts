import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PaperDraft } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { accepted, readEntries } from '../entries.ts';
import { identifierFacts } from '../identifiers.ts';
import { readingOrder } from '../names.ts';
import { quote } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { parseMedline, type MedlineRecord } from './syntax.ts';

/** MEDLINE, as PubMed saves it ("Format: PubMed") and hands it to citation managers. */
export const medline: Reader = {
  id: 'medline',
  describes: 'MEDLINE of PubMed (.nbib)',

  recognises(text, path) {
    return /\.nbib$/iu.test(path) || /^PMID- ?\d+\s*$/mu.test(text.slice(0, 5000));
  },

  read(text, { path }) {
    const { records, strays } = parseMedline(text);
    return readEntries(
      records,
      path,
      record => accepted(draftOf(record, path), quote(textOf(record))),
      strays.map(({ text: stray, line }) => strayLine(stray, line, path))
    );
  }
};

function textOf({ fields }: MedlineRecord): string {
  return fields.map(({ tag, value }) => `${tag.padEnd(4)}- ${value}`).join(' ');
}

function draftOf(record: MedlineRecord, seed: string): PaperDraft {
  const all = (tag: string) =>
    record.fields.filter(field => field.tag === tag && field.value !== '').map(({ value }) => value);
  const [pmid] = all('PMID');
  // Full names where they are known; a name of initials comes second. Groups are authors, too.
  const people = all('FAU').length > 0 ? all('FAU').map(readingOrder) : all('AU');
  const authors = [...people, ...all('CN')];
  const date = [...all('DEP'), ...all('DP')].map(dayOf).find(found => found !== undefined);
  const [venue] = [...all('JT'), ...all('TA')];
  const doi = [...all('LID'), ...all('AID')].find(id => /\[doi\]$/iu.test(id));
  return {
    source: { seed, line: record.line },
    ...(pmid !== undefined && { inputId: pmid }),
    // PubMed ends each title with a full stop.
    title: (all('TI')[0] ?? all('BTI')[0] ?? '').replace(/(?<!\.)\.$/u, ''),
    abstract: all('AB')[0] ?? '',
    facts: {
      ...(authors.length > 0 && { authors }),
      ...(date && { date }),
      ...identifierFacts({
        doi: doi?.replace(/\s*\[doi\]$/iu, ''),
        url: pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
      }),
      ...(venue !== undefined && { venue })
    }
  };
}

/** `20200305` (electronic publication) or `2020 Mar 5`. */
function dayOf(text: string) {
  return parseDate(text.replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3'));
}

function strayLine(text: string, line: number, file: string): Diagnostic {
  return {
    code: 'medline/stray-line',
    severity: 'warning',
    file,
    line,
    message: `${quote(text)} is no field.`,
    hint: 'Write it as one, such as "TI  - A title", or, where it goes on with the line above, begin it with six blanks.'
  };
}
