/**
 * What every language needs and none writes alike: numbers, plurals, lists and dates. The rules are those of the Unicode CLDR,
 * which browsers and Node carry; `locale` is a BCP 47 tag. Formatters are costly to make, so each is made once.
 */
const made = new Map<string, unknown>();

function once<T>(kind: string, locale: string, make: () => T): T {
  const key = `${kind} ${locale}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** Forms of a noun by the plural category of its number; `other` stands for those that are left out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A whole number with thousands set off: `12,480`. */
export function numberIn(locale: string, count: number): string {
  return once('number', locale, () => new Intl.NumberFormat(locale)).format(count);
}

/** The form that goes with a number: `paper`, `papers`. */
export function formIn(locale: string, count: number, forms: Forms): string {
  return forms[once('plural', locale, () => new Intl.PluralRules(locale)).select(count)] ?? forms.other;
}

/** A number with its noun: `1 paper`, `2,310 papers`. */
export function countedIn(locale: string, count: number, forms: Forms): string {
  return `${numberIn(locale, count)} ${formIn(locale, count, forms)}`;
}

/** Letters that are read from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** A name that keeps its own direction, whatever stands beside it, by Unicode's invisible isolates; others stay as they are. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** Words joined as in a sentence: `a`, `a and b`, `a, b and c`. */
export function listIn(locale: string, words: readonly string[]): string {
  return once('list', locale, () => new Intl.ListFormat(locale)).format(words.map(isolated));
}

/** A date as people write it, as far as it is known: `2017`, `March 2017`, `30 March 2017`. */
export function dateIn(locale: string, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) form.day = 'numeric';
  return once(`date ${day === undefined}`, locale, () => new Intl.DateTimeFormat(locale, form)).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  );
}
