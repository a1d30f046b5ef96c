import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texAccentsToText, texToText, texToVerbatim } from './tex.ts';

describe('texToText', () => {
  it.each([
    [String.raw`{\'e} \'e \'{e} {\'{e}} {\' e}`, 'é é é é é'],
    [String.raw`\'\i{} \'{\i} {\"\i}d na{\"\i}ve`, 'í í ïd naïve'],
    [
      String.raw`\"{o}\"o{\"O} \~n \=a \.z \^u \u{g} \v{s} \v s \H{o} \c{c} \c c \k{a} \r{u} \d{h}`,
      'ööÖ ñ ā ż û ğ š š ő ç ç ą ů ḥ'
    ],
    [
      String.raw`{\o}re, \ss{}, Stra\ss e, {\L}ukasz, \AA{}ngstr\"om, \aa ngstrom, {\ae}on`,
      'øre, ß, Straße, Łukasz, Ångström, ångstrom, æon'
    ],
    [
      '{BERT}: {P}re-training of {D}eep {{B}idirectional} Models',
      'BERT: Pre-training of Deep Bidirectional Models'
    ],
    [String.raw`\textbf{bold \emph{and {nested}}} {\em slanted} \mbox{x}`, 'bold and nested slanted x'],
    [String.raw`95\% \& \_ \# \$5 \{x\}`, '95% & _ # $5 {x}'],
    ["pages 1--2, so --- ``quoted'' it's `one'", "pages 1–2, so — “quoted” it's `one'"],
    [
      String.raw`at $\alpha_{i} < 5\%$ and $$x$$ and \(\'{x}\) and \[y\]`,
      String.raw`at $\alpha_{i} < 5\%$ and $$x$$ and \(\'{x}\) and \[y\]`
    ],
    ['S^{2}FT, x_{ij}', 'S^{2}FT, x_{ij}'],
    ['S$^{2}$FT, $x^{2}$', 'S^{2}FT, $x^{2}$'],
    ['a -{}- b \\textbraceleft{}c', 'a -- b {c'],
    [String.raw`10\textsuperscript{6} H\textsubscript{2}O`, '10^{6} H_{2}O'],
    [String.raw`\alpha-divergence and \mathcal{N}`, String.raw`\alpha-divergence and \mathcal{N}`],
    [
      String.raw`code at \url{https://a.org/b_c%20d} or \href{https://x.org}{here}`,
      'code at https://a.org/b_c%20d or here'
    ],
    [String.raw`as shown \cite[p.~2]{a,b}, \LaTeX{} and \TeX\ too`, 'as shown , LaTeX and TeX too'],
    ['A~B\\\\C\n  D', 'A\u00a0B C D'],
    ['costs $5', 'costs $5'],
    ['<50 ms & 100% of it', '<50 ms & 100% of it'],
    ['---- rule', '---- rule'],
    [String.raw`\~{}user \^{}`, '~user ^'],
    ['C++ \\', 'C++ \\']
  ])('shows %s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  it('leaves text without TeX as it is, and never takes long', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'é', ' b', '%', '<', '&', '(', '图', '"') });
    fc.assert(
      fc.property(plain, text => {
        expect(texToText(text)).toBe(text.replace(/\s+/gu, ' ').trim());
      })
    );
    // A pattern that goes back and forth over these would not be done before the test's time is up.
    for (const part of ['$a', '\\(', '\\textbf{', '{\\"', '^{', "\\'", '\\cite['])
      texToText(part.repeat(20_000));
  });
});

describe('texAccentsToText', () => {
  it.each([
    [
      String.raw`Schr\"odinger, Poincar{\'e}, Erd\H{o}s, {\L}ojasiewicz, na{\"{\i}}ve`,
      'Schrödinger, Poincaré, Erdős, Łojasiewicz, naïve'
    ],
    [
      String.raw`~50 ms at 5\%, {braces} -- ''x'' $\'{e}_{\o}$`,
      String.raw`~50 ms at 5%, {braces} -- ''x'' $\'{e}_{\o}$`
    ],
    [
      String.raw`\emph{as} \textbf{is}, see \url{https://a.org/b_c}`,
      String.raw`\emph{as} \textbf{is}, see https://a.org/b_c`
    ]
  ])('shows %s', (tex, text) => {
    expect(texAccentsToText(tex)).toBe(text);
  });
});

describe('texToVerbatim', () => {
  it.each([
    [String.raw`10.1007/978-3\_1{\_}2`, '10.1007/978-3_1_2'],
    [String.raw`\url{https://a.org/\%7Eb}`, 'https://a.org/%7Eb']
  ])('mends %s', (tex, text) => {
    expect(texToVerbatim(tex)).toBe(text);
  });
});
