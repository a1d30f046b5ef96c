/** Signs that TeX reads as commands, as it writes them. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '\u00a0': '~'
};

/** Commands that maths in a title may hold. Anything else is shown as it is written, never run. */
const COMMANDS =
  'alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Phi|Psi|Omega|ell|infty|times|cdot|pm|leq|le|geq|ge|neq|approx|sim|to|in|log|exp|min|max|sqrt|mathbb|mathcal|mathrm|mathbf|text';

/** `$…$` of harmless parts (no blank inside the dollars, no digit after them, as Pandoc has it), or an index or exponent that lost its dollars: `S^{2}FT`. */
const MATHS = new RegExp(
  String.raw`(?<whole>\$(?!\s)(?:[\p{L}\p{N} ^_+\-=<>()[\].,/'|!*:{}]|\\(?:${COMMANDS})(?![a-zA-Z]))+(?<!\s)\$(?!\d))|(?<shift>(?<=[\p{L}\p{N})\]])[\^_]\{[\p{L}\p{N}+\-*.,]{1,12}\})`,
  'u'
);

/** A word whose capitals a bibliography style must not lower: one with a capital inside (`BERT`, `MoE`), or a name with a number (`Mamba-2`). */
const CAPITALS =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}-]*(?:[\p{L}\p{N}]\p{Lu}|\p{Lu}\p{L}*-?\p{N}))[\p{L}\p{N}-]+/gu;

/** Text → TeX that shows it, with balanced braces. Letters outside of ASCII stay as they are (UTF-8). */
export function texOf(text: string): string {
  const plain = isBalanced(text) ? plainTex : (part: string) => plainTex(part, true);
  return pieces(text)
    .map(({ maths, text: part }) => (maths ? inDollars(part) : plain(part)))
    .join('');
}

/** A title → TeX; its acronyms and names keep their capitals under every style. */
export function titleTexOf(text: string): string {
  const plain = isBalanced(text) ? plainTex : (part: string) => plainTex(part, true);
  return pieces(text)
    .map(({ maths, text: part }) => {
      if (maths) return inDollars(part);
      return part
        .split(CAPITALS)
        .map(between => plain(between))
        .reduce((all, between, at) => `${all}{${part.match(CAPITALS)?.[at - 1] ?? ''}}${between}`);
    })
    .join('');
}

/** An address or identifier: braces and white space are encoded; nothing else needs it inside `url` and `doi`. */
export function verbatimOf(text: string): string {
  return text.replace(/[{}\s\\^]/gu, sign => encodeURIComponent(sign));
}

function pieces(text: string): { readonly maths: boolean; readonly text: string }[] {
  const match = MATHS.exec(text);
  if (!match) return [{ maths: false, text }];
  const end = match.index + match[0].length;
  const isMaths = isBalanced(match[0]);
  return [
    { maths: false, text: text.slice(0, match.index) },
    { maths: isMaths, text: match[0] },
    ...pieces(text.slice(end))
  ].filter(piece => piece.text !== '');
}

function inDollars(maths: string): string {
  return maths.startsWith('$') ? maths : `$${maths}$`;
}

/** BibTeX counts escaped braces too: where they do not pair up, they are written as commands. */
function plainTex(text: string, isLoose = false): string {
  return text
    .replace(/[\\~^<>|\u00a0]|[{}$&%#_]/gu, sign => {
      if (isLoose && sign === '{') return '\\textbraceleft{}';
      if (isLoose && sign === '}') return '\\textbraceright{}';
      return SIGNS[sign] ?? `\\${sign}`;
    })
    .replace(/([-`'])(?=\1)/gu, '$1{}');
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}
