import { expect, test } from 'vitest';
import { directionOf, langOf, langOfPaper } from './lang.ts';

test.each([
  ['', undefined],
  ['2048', undefined],
  ['Attention is all you need', undefined],
  ['α-nets and β-VAE', undefined],
  ['大规模图神经网络', 'zh'],
  ['BERT による日本語の分類', 'ja'],
  ['대규모 언어 모델', 'ko'],
  ['الشبكات العصبية', 'ar'],
  ['רשתות נוירונים', 'he'],
  ['Нейронные сети', 'ru']
])('%j is in %s', (text, lang) => expect(langOf(text)).toBe(lang));

const ENGLISH = 'We show that the training of networks is faster with these methods.';
const GERMAN = 'Wir zeigen, dass sich die Suche mit dem Verfahren auf eine Karte verkürzen lässt.';

test.each([
  [ENGLISH, 'en', undefined],
  [ENGLISH, 'en-GB', undefined],
  [ENGLISH, 'de', 'en'],
  [GERMAN, 'en', 'de'],
  [GERMAN, 'de-AT', undefined],
  ['DARTS: Differentiable Architecture Search', 'de', undefined],
  ['大规模图神经网络', 'zh', undefined]
])('%j on a page in %s is in %s', (text, page, lang) => expect(langOf(text, page)).toBe(lang));

test('a title that says nothing has the language of its abstract, one that does its own', () => {
  expect(langOfPaper({ title: 'Wissensdestillation', abstract: GERMAN }, 'title')).toBe('de');
  expect(langOfPaper({ title: '知识蒸馏', abstract: ENGLISH }, 'title')).toBe('zh');
  expect(langOfPaper({ title: 'DARTS', abstract: ENGLISH }, 'title')).toBeUndefined();
});

test.each([
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['de', 'ltr'],
  ['zh-Hant', 'ltr']
])('%s is read %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));
