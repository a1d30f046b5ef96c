import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { mathsHtml, setMathsOf, textHtml } from './index.ts';

test.each([
  ['$x^2$', '<msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2</annotation>'],
  ['$\\mathbb{R}$', '<mi>ℝ</mi>'],
  ['$\\text{<img>}$', '<mtext>&#x3C;img></mtext>'],
  ['^{2}', '<sup data-tex="^{2}">2</sup>'],
  ['_{ij}', '<sub data-tex="_{ij}">ij</sub>'],
  ['^{-1}', '<sup data-tex="^{-1}">−1</sup>']
])('%s is set as %s', (source, expected) => expect(mathsHtml(source)).toContain(expected));

test.each([
  ['$\\unknown{x}$'],
  ['$\\frac{a$'],
  ['$\\href{javascript:alert(1)}{x}$'],
  ['$\\includegraphics{https://x.org/a.png}$'],
  ['$\\class{a}{x}$'],
  ['$\\id{main}{x}$'],
  ['$\\style{position:fixed}{x}$'],
  ['$\\data{a=b}{x}$'],
  ['$\\def\\a{\\a\\a}\\a$'],
  [`$${'{'.repeat(400)}x${'}'.repeat(400)}${'x'.repeat(400)}$`],
  ['no maths']
])('%s stays as it is written', source => expect(mathsHtml(source)).toBeUndefined());

test('a colour or a size asked for leaves no style behind', () => {
  const html = mathsHtml('$\\color{red}x \\rule{900em}{900em}$');
  expect(html?.replace(/<annotation.*<\/annotation>/u, '')).toBe(
    '<math><semantics><mrow><mi>x</mi><mspace width="4em" height="4em"></mspace></mrow></semantics></math>'
  );
});

function problems(node: DefaultTreeAdapterTypes.Node): string[] {
  const own =
    'tagName' in node
      ? [
          ...(/^(?:math|semantics|annotation|m[a-z]+|su[bp])$/u.test(node.tagName) ? [] : [node.tagName]),
          ...node.attrs.flatMap(({ name }) =>
            /^(?:on.*|style|class|id|href|src|xlink.*|action.*)$/u.test(name) && name !== 'class'
              ? [name]
              : []
          )
        ]
      : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(problems) : [])];
}

test('whatever stands between the dollars, nothing but maths comes out', () => {
  const piece = fc.constantFrom(
    ...'\\text{ \\mathrm{ { } } ^ _ & \\\\ \\frac \\sqrt \\left( \\right) <script> </math> </annotation> <img/src=x onerror=a> --> ]]> \\href{javascript:x}{y} \\url{x} \\class{x}{y} \\style{x}{y} \\html{x} \\char"3C \\unicode{60} \\def\\a{ \\a \\gdef \\let \\newcommand \\color{red} \\begin{matrix} \\end{matrix} x 2 \\alpha " \' ` % # ~ \u0000 \ud800 é 李'.split(
      ' '
    ),
    ' '
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const html = mathsHtml(`$${pieces.join('')}$`);
      if (html === undefined) return;
      const fragment = parseFragment(html);
      expect(fragment.childNodes).toHaveLength(1);
      expect(problems(fragment)).toEqual([]);
    }),
    { numRuns: 3_000, seed: 7 }
  );
});

test('a text with its maths set is text all the same', () => {
  expect(textHtml('S^{2}FT <b>& $x$')).toBe(
    'S<sup data-tex="^{2}">2</sup>FT &#x3C;b>&#x26; <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>'
  );
});

test('for pages that a script draws, TeX travels set, by its source; what needs no parser stays out', () => {
  expect(setMathsOf(['S^{2}FT: $x$ and $\\unknown$', 'again $x$ for $5 and $7'])).toEqual({
    $x$: {
      tag: 'math',
      content: [
        {
          tag: 'semantics',
          content: [
            { tag: 'mi', content: ['x'] },
            { tag: 'annotation', attributes: { encoding: 'application/x-tex' }, content: ['x'] }
          ]
        }
      ]
    }
  });
});
