/** Marks of CSL's rich text (`<i>`, `<sup>` …), of JATS as Crossref hands it out (`<jats:p>`), and of publishers' HTML. */
const TAG =
  /<(?<slash>\/?)(?<name>(?:jats:)?(?:p|title|sec|div|br|list|list-item|li|ul|ol|i|italic|em|b|bold|strong|u|underline|sub|sup|sc|span|monospace|tt))(?:\s[^<>]*)?(?<alone>\/?)>/giu;

/** A heading above the abstract says nothing of the paper. */
const HEADING = /<(?<tag>(?:jats:)?title|h\d|b|strong|p)>\s*(?:abstract|summary)[.:]?\s*<\/\k<tag>>/iu;

/** Marks that part what stands before and after them. */
const PARTS: ReadonlySet<string> = new Set('p title sec div br list list-item li ul ol'.split(' '));

/** How a raised or lowered piece is written in running text, as `textOf` does for XML. */
const SHIFTS: Readonly<Record<string, string>> = { sup: '^', sub: '_' };

const ENTITY = /&(?:(?<name>amp|lt|gt|quot|apos|nbsp)|#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6}));/giu;
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0'
};

/** Marks that nobody writes in plain text: where one is, the other marks are marks too. */
const SURE = /<(?:jats:\w[\w-]*|p|su[bp])(?:\s[^<>]*)?>/iu;

/**
 * A title of a bibliographic record, which CSL says is rich text → the text that it shows: `H<sub>2</sub>O` becomes `H_{2}O`,
 * other marks go, `&amp;` becomes `&`. A mark counts only where it opens and closes, so that `a <b and c>` stays as it is.
 */
export function titleToText(text: string): string {
  return /[<&]/u.test(text) ? withoutEntities(withoutTags(text)) : text;
}

/** An abstract, likewise where it is JATS or HTML; else its tags are what it says, as in `we close each <b> with </b>`. */
export function abstractToText(text: string): string {
  return SURE.test(text) ? titleToText(text) : withoutEntities(text);
}

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (match, ...args) =>
    character(match, args.at(-1) as Record<string, string | undefined>)
  );
}

function withoutTags(text: string): string {
  const body = text.replace(HEADING, '');
  const whole = pairedNames(body);
  if (whole.size === 0) return body;
  const shown = body.replace(TAG, (match, ...args) => {
    const { slash, name } = args.at(-1) as { slash: string; name: string };
    const word = name.toLowerCase();
    if (!whole.has(word)) return match;
    const plain = word.replace('jats:', '');
    const shift = SHIFTS[plain];
    if (shift !== undefined) return slash === '' ? `${shift}{` : '}';
    return PARTS.has(plain) ? ' ' : '';
  });
  return shown.replace(/[^\S\u00a0]+/gu, ' ').trim();
}

/** Names of marks that open as often as they close; a line break does without. */
function pairedNames(text: string): ReadonlySet<string> {
  const open = new Map<string, number>();
  for (const { groups } of text.matchAll(TAG)) {
    const { slash, name, alone } = groups as { slash: string; name: string; alone: string };
    const word = name.toLowerCase();
    const step = word === 'br' || alone !== '' ? 0 : slash === '' ? 1 : -1;
    open.set(word, (open.get(word) ?? 0) + step);
  }
  return new Set([...open].filter(([, count]) => count === 0).map(([name]) => name));
}

function character(match: string, { name, decimal, hex }: Record<string, string | undefined>): string {
  if (name !== undefined) return CHARACTERS[name.toLowerCase()]!;
  const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  const isCharacter = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : match;
}
