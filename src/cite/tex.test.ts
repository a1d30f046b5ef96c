import { expect, it } from 'vitest';
import { texOf, titleTexOf, verbatimOf } from './tex.ts';

it.each([
  ['50% of A&B_1 #2', '50\\% of A\\&B\\_1 \\#2'],
  ['a < b > c | d', 'a \\textless{} b \\textgreater{} c \\textbar{} d'],
  ['~10 ms^', '\\textasciitilde{}10 ms\\textasciicircum{}'],
  ['a\u00a0b', 'a~b'],
  ['{a}', '\\{a\\}'],
  ['}a{', '\\textbraceright{}a\\textbraceleft{}'],
  ['S^{2}FT', 'S$^{2}$FT'],
  ['x_{ij}', 'x$_{ij}$'],
  ['$\\alpha_{1}$-nets', '$\\alpha_{1}$-nets'],
  ['$\\input{x}$', '\\$\\textbackslash{}input\\{x\\}\\$'],
  ['$5 and $6', '\\$5 and \\$6'],
  ['a--b', 'a-{}-b'],
  ['naïve — “x”', 'naïve — “x”']
])('writes %j as %s', (text, tex) => expect(texOf(text)).toBe(tex));

it.each([
  ['BERT and GPT-3', '{BERT} and {GPT-3}'],
  ['MobileNetV3 on CIFAR-10', '{MobileNetV3} on {CIFAR-10}'],
  ['A Plain Title', 'A Plain Title'],
  ['W4A4KV4: x', '{W4A4KV4}: x'],
  ['Mixture-of-Experts with Mamba-2', 'Mixture-of-Experts with {Mamba-2}'],
  ['3D CNNs', '{3D} {CNNs}']
])('keeps the capitals of %j', (title, tex) => expect(titleTexOf(title)).toBe(tex));

it('encodes in an address only what would end the field', () => {
  expect(verbatimOf('https://a.org/x_y%20z?a={1}&b#~')).toBe('https://a.org/x_y%20z?a=%7B1%7D&b#~');
});
