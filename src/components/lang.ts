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

/**
 * The language of a text as far as its letters tell (BCP 47), so that a browser chooses the right glyphs and a voice the right
 * sounds. Nothing where most of its letters are Latin: then it is the page's own, or no letter says which.
 */
export function langOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter(letter => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length === 0 || latin * 2 >= letters.length) return undefined;
  return SCRIPTS.find(([script]) => script.test(text))?.[1];
}
