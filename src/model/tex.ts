import type { MathsSpan } from './maths.ts';

/** A run of a text that reads as something else than it is written; `end` is exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Commands around a text that say how it looks, not what it is. */
const STYLES = 'emph|text(?:bf|it|tt|sc|rm|sf|sl|md|up|normal)?|underline|mbox|uline';

/** `\textbf{`, `{\bf `: opens a text that ends with the brace that fits. */
const STYLED = new RegExp(
  String.raw`\\(?:${STYLES})\s*\{|\{\\(?:em|bf|it|tt|sc|rm|sf|sl|bfseries|itshape|ttfamily)(?![a-zA-Z])\s*`,
  'gu'
);

/** Accents by their command, as combining characters (The TeXbook, chapter 9). */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  '"': '\u0308',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  r: '\u030a',
  c: '\u0327',
  k: '\u0328'
};

const ACCENT = String.raw`\\(?:[\x60'^"~=.]\s*(?:\{\\?\p{L}\}|\\?\p{L})|[uvHrck]\{\\?\p{L}\})`;

/** An accent with its letter, and the braces around it where there are any: `{\'e}`. */
const ACCENTED = new RegExp(String.raw`\{${ACCENT}\}|${ACCENT}`, 'gu');

/** Commands that stand for a sign or an abbreviation. */
const SIGNS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  dots: '…',
  ldots: '…',
  textendash: '–',
  textemdash: '—',
  textasciitilde: '~',
  textbackslash: '\\',
  textregistered: '®',
  texttrademark: '™',
  deg: '°',
  degree: '°',
  textdegree: '°',
  times: '×',
  eg: 'e.g.',
  ie: 'i.e.',
  etal: 'et al.',
  etc: 'etc.',
  cf: 'cf.',
  vs: 'vs.',
  wrt: 'w.r.t.'
};

const SIGN = new RegExp(
  String.raw`\\(?<name>${Object.keys(SIGNS).join('|')})(?![a-zA-Z])(?:\{\}| (?=\p{L}))?`,
  'gu'
);
const BRACED_SIGN = new RegExp(String.raw`\{\\(?<name>${Object.keys(SIGNS).join('|')})\}`, 'gu');

/** A sign that TeX would take for a command, written with a backslash. */
const ESCAPED = /(?<!\\)\\(?<sign>[%&#_$])/gu;

/** ``quotes'' that close. */
const QUOTED = /(?<!`)``(?=[^\s`])(?:[^`']|'(?!'))*[^\s`']''(?!')/gu;

/** A dash between words needs a blank on both sides or on none. */
const DASH = /(?<=\d)--(?=\d)|(?<= )---?(?= )|(?<=\p{L})---(?=\p{L})/gu;

const MAY_HOLD = /\\|``|--/u;

/**
 * How TeX in a text reads, outside of maths: `\emph{x}` as its words, `\'e` as é, `\&` as &, ``quotes'' and dashes as printed.
 * A command that is not known, or whose brace does not close, reads as it is written. Edits come in no order and may overlap;
 * the first one wins.
 */
export function texEdits(text: string, maths: readonly MathsSpan[]): Edit[] {
  if (!MAY_HOLD.test(text)) return [];
  const found = [...accents(text), ...signs(text), ...styles(text), ...simple(text)];
  return found.filter(({ start, end }) => maths.every(span => end <= span.start || span.end <= start));
}

function edit(match: RegExpExecArray, text: string): Edit {
  return { start: match.index, end: match.index + match[0].length, text };
}

function accents(text: string): Edit[] {
  return [...text.matchAll(ACCENTED)].flatMap(match => {
    const { sign, letter } = /\\(?<sign>.)[^\p{L}]*(?<letter>\p{L})/u.exec(match[0])!.groups!;
    const composed = (letter! + ACCENTS[sign!]!).normalize('NFC');
    return [...composed].length > 1 ? [] : [edit(match, composed)];
  });
}

function signs(text: string): Edit[] {
  return [BRACED_SIGN, SIGN].flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => edit(match, SIGNS[match.groups!['name']!]!))
  );
}

/** The command with its opening brace, and the brace that closes it. */
function styles(text: string): Edit[] {
  return [...text.matchAll(STYLED)].flatMap(match => {
    const inside = match.index + match[0].length;
    const close = closingBrace(text, inside);
    return close < 0 ? [] : [edit(match, ''), { start: close, end: close + 1, text: '' }];
  });
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at;
  }
  return -1;
}

function simple(text: string): Edit[] {
  return [
    ...[...text.matchAll(ESCAPED)].map(match => edit(match, match.groups!['sign']!)),
    ...[...text.matchAll(DASH)].map(match => edit(match, match[0] === '--' ? '–' : '—')),
    ...[...text.matchAll(QUOTED)].flatMap(({ index, 0: { length } }) => [
      { start: index, end: index + 2, text: '“' },
      { start: index + length - 2, end: index + length, text: '”' }
    ])
  ];
}
