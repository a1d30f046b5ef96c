import { language } from '../texts/index.ts';
import { SMALL_WORDS } from './small-words.ts';

/** Scripts that one written language stands for, or whose letters look different from language to language. */
const SCRIPTS: readonly (readonly [script: RegExp, lang: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Cyrillic}/u, 'ru']
];

const LANGUAGES_BY_WORD = Map.groupBy(
  Object.entries(SMALL_WORDS).flatMap(([lang, words]) => words.split(' ').map(word => ({ lang, word }))),
  ({ word }) => word
);

/** So many different small words tell a language, where they are more than twice as many as those of any other. */
const ENOUGH = 2;

/**
 * The language of a text (BCP 47) where it is another than the page's, so that a browser chooses the right glyphs and a voice the
 * right sounds: by its script, and in Latin letters by its small words. Nothing where neither says it.
 */
export function langOf(text: string, page: string = language): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter(letter => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length === 0) return undefined;
  const found =
    latin * 2 >= letters.length ? bySmallWords(text) : SCRIPTS.find(([script]) => script.test(text))?.[1];
  return found === page.toLowerCase().split('-')[0] ? undefined : found;
}

/** The language of a paper's title or abstract: what its own letters say, else what both together do. */
export function langOfPaper(paper: PaperTexts, field: keyof PaperTexts): string | undefined {
  return langOf(paper[field]) ?? langOf(`${paper.title}\n${paper.abstract}`);
}

interface PaperTexts {
  readonly title: string;
  readonly abstract: string;
}

function bySmallWords(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu)))
    for (const { lang } of LANGUAGES_BY_WORD.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= ENOUGH && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The direction in which a language is read. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(?:ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)\b/iu.test(tag) ? 'rtl' : 'ltr';
}
