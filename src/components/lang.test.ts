import { expect, test } from 'vitest';
import { langOf } from './lang.ts';

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
