/** TeX's accents, as the combining marks of Unicode. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331'
};

/** An accent over nothing stands for itself. */
const BARE: Readonly<Record<string, string>> = { '^': '^', '~': '~', '`': '`', "'": "'", '"': '"' };

/** Commands that stand for a character or a name. */
const SYMBOLS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  th: 'þ',
  TH: 'Þ',
  ng: 'ŋ',
  NG: 'Ŋ',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  S: '§',
  P: '¶',
  copyright: '©',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textasciitilde: '~',
  textasciicircum: '^',
  textasciigrave: '`',
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textunderscore: '_',
  textdollar: '$',
  textdegree: '°',
  textregistered: '®',
  texttrademark: '™',
  textmu: 'µ',
  texttimes: '×',
  textpm: '±',
  newline: ' ',
  par: ' '
};

/** Commands that say how their text looks, not what it is. */
const LOOKS =
  'emph|text(?:bf|it|rm|sf|sl|tt|sc|up|md|normal)|mbox|hbox|underline|uline|enquote|ensuremath|noopsort|bf|em|it|rm|sc|sf|sl|tt|bfseries|itshape|scshape|ttfamily|rmfamily|sffamily|small|large|protect|relax|xspace|noindent|uppercase|lowercase';

/** Each alternative is one way in which TeX writes something else than it shows; the first that fits is taken. */
const TEX = new RegExp(
  [
    // Maths, and an index or exponent beside it, stay as written.
    String.raw`(?<maths>\$\$[^$]+\$\$|\$(?:[^$\\]|\\[\s\S])+\$|\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\]|[\^_]\{[^{}]*\})`,
    String.raw`\{(?<wrapped>\\(?:[\x60'^"~=.]|[uvHckrdb](?![a-zA-Z]))\s*(?:\{\s*\\?\p{L}\s*\}|\\[ij]|\p{L})|\\(?:${Object.keys(SYMBOLS).join('|')}))\s*\}`,
    String.raw`\\(?:(?<mark>[\x60'^"~=.])|(?<letter>[uvHckrdb])(?![a-zA-Z]))\s*(?:\{\s*\\?(?<held>\p{L}?)\s*\}|\\(?<dotless>[ij])(?![a-zA-Z])(?:\{\}|\s*)|(?<base>\p{L}))`,
    String.raw`\\url\s*\{(?<url>[^{}]*)\}`,
    String.raw`(?<nothing>\\href\s*\{[^{}]*\}|\\(?:cite[a-z]*|ref|label|footnote)\*?(?:\[[^\]]*\])*\{[^{}]*\}|\\[-/!@]|\\(?:${LOOKS})(?![a-zA-Z])\s*)`,
    String.raw`\\text(?<shift>super|sub)script\s*(?=\{)(?<shifted>\{[^{}]*\})`,
    String.raw`\\(?<symbol>${Object.keys(SYMBOLS).join('|')})(?![a-zA-Z])(?:\{\}|[ \t\n]*)`,
    String.raw`\\(?<escaped>[%&_#\${}])`,
    String.raw`(?<space>\\[\\ ,;:\n])`,
    String.raw`(?<tie>~)`,
    String.raw`(?<dash>(?<!-)-{2,3}(?!-))`,
    "(?<quotes>``|'')",
    String.raw`(?<command>\\[a-zA-Z]+(?:\{[^{}]*\})*)`,
    '(?<brace>[{}])'
  ].join('|'),
  'gu'
);

/**
 * TeX as a bibliography holds it → the text that it shows: accents and symbols as characters, without protective braces
 * and typeface commands, on one line. Maths (`$…$`, `\(…\)`, `^{…}`) and commands that are not known stay as written.
 */
export function texToText(tex: string): string {
  const text = tex.replace(TEX, (...args) => shown(args.at(-1) as Record<string, string | undefined>));
  return onOneLine(text);
}

/** White space as one space; a no-break space is none of it. */
function onOneLine(text: string): string {
  return text
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * Text in which people write TeX here and there, as on arXiv → the same with accents, symbols and escaped signs as
 * characters. Everything else, maths above all, stays as written: `~` may stand for "about", and braces for themselves.
 */
export function texAccentsToText(text: string): string {
  const changed = text.replace(TEX, (match: string, ...args) => {
    const part = args.at(-1) as Record<string, string | undefined>;
    return PLAIN.some(name => part[name] !== undefined) ? shown(part) : match;
  });
  return onOneLine(changed);
}

/** The parts of TeX that mean the same wherever they stand. */
const PLAIN = ['wrapped', 'mark', 'letter', 'symbol', 'escaped', 'url'];

function shown(part: Record<string, string | undefined>): string {
  if (part['wrapped'] !== undefined) return texToText(part['wrapped']);
  const accent = part['mark'] ?? part['letter'];
  if (accent !== undefined) {
    const base = part['held'] ?? part['dotless'] ?? part['base'] ?? '';
    return base === '' ? (BARE[accent] ?? '') : base + ACCENTS[accent]!;
  }
  if (part['symbol'] !== undefined) return SYMBOLS[part['symbol']]!;
  if (part['shift'] !== undefined) return (part['shift'] === 'super' ? '^' : '_') + part['shifted']!;
  if (part['space'] !== undefined) return ' ';
  if (part['tie'] !== undefined) return '\u00a0';
  if (part['dash'] !== undefined) return part['dash'] === '--' ? '–' : '—';
  if (part['quotes'] !== undefined) return part['quotes'] === '``' ? '“' : '”';
  // An index or exponent alone in dollars is one beside a word: `S$^{2}$FT`.
  if (part['maths'] !== undefined) return part['maths'].replace(/^\$([\^_]\{[^{}$]*\})\$$/u, '$1');
  return part['url'] ?? part['escaped'] ?? part['command'] ?? '';
}

/** A field that is an address or an identifier: only what TeX forces people to escape is mended. */
export function texToVerbatim(tex: string): string {
  return tex
    .replace(/\\url\s*\{([^{}]*)\}/gu, '$1')
    .replace(/\{\\([_%&#$~])\}|\\([_%&#$~{}])/gu, '$1$2')
    .replace(/[{}]/gu, '')
    .trim();
}
