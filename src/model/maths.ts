/** A stretch of maths in a text, delimiters included; `end` is exclusive. */
export interface MathsSpan {
  readonly start: number;
  readonly end: number;
}

/** What the source of a stretch of maths asks for: TeX to set, or a raised or lowered piece of running text. */
export type Maths =
  | { readonly kind: 'tex'; readonly tex: string; readonly display: boolean }
  | { readonly kind: 'sup' | 'sub'; readonly text: string };

/** An element of maths that was set where the page was built, as it travels to a browser. */
export interface MathsElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: readonly (MathsElement | string)[];
}

/** Set maths by its source, as `Run` holds it. */
export type SetMaths = Readonly<Record<string, MathsElement>>;

/**
 * `$…$` as Pandoc's `tex_math_dollars` has it (no blank inside the dollars, no digit after them, so that prices stay prices),
 * `$$…$$`, `\(…\)`, `\[…\]`, and what lost its dollars on the way: `S^{2}FT`, `x_{ij}`, `10^4`.
 */
const MATHS = new RegExp(
  [
    String.raw`(?<![\\$])\$\$(?<block>(?:[^$\\]|\\[^])+)\$\$(?!\$)`,
    String.raw`(?<![\\$])\$(?![\s$])(?<inline>(?:[^$\\]|\\[^])+)(?<!\s)\$(?![\d$])`,
    String.raw`(?<!\\)\\\((?<round>(?:[^\\]|\\[^()[\]])+)\\\)`,
    String.raw`(?<!\\)\\\[(?<square>(?:[^\\]|\\[^()[\]])+)\\\]`,
    String.raw`(?<=[\p{L}\p{N})\]}])(?:(?<sign>[\^_])\{(?<braced>[\p{L}\p{N}+\-−*.,]{1,12})\}(?!\{)|\^(?<power>[+\-−]?\d{1,4})(?![\d{]|\.\d))`
  ].join('|'),
  'gu'
);

const MAY_HOLD = /[$^_]|\\[([]/u;

/** Words with blanks around them are a sentence between two prices, except where the maths itself says that they are words. */
const PROSE = /(?<![\\\p{L}])\p{L}{2,}[,;]? +\p{L}{2,}|\s\p{L}{2,}\s/u;
const WORDS_IN_MATHS = /\\(?:text\w*|mathrm|mathbf|mathsf|operatorname|mbox|[a-zA-Z]+)\*?(?:\{[^{}]*\})?/gu;

/** The stretches of maths in a text, in order; they do not overlap. What only looks like maths is left out. */
export function mathsIn(text: string): MathsSpan[] {
  if (!MAY_HOLD.test(text)) return [];
  const spans: MathsSpan[] = [];
  const pattern = new RegExp(MATHS);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const tex = texOf(match);
    if (tex === undefined || isMaths(tex))
      spans.push({ start: match.index, end: match.index + match[0].length });
    else pattern.lastIndex = match.index + 1;
  }
  return spans;
}

function texOf({ groups = {} }: RegExpExecArray): string | undefined {
  return groups['block'] ?? groups['inline'] ?? groups['round'] ?? groups['square'];
}

function isMaths(tex: string): boolean {
  return tex.trim() !== '' && !/\n\s*\n/u.test(tex) && !PROSE.test(tex.replace(WORDS_IN_MATHS, ' '));
}

/** What a stretch of maths, as `mathsIn` finds it, asks for. Nothing where the text is none. */
export function mathsOf(source: string): Maths | undefined {
  const { sign, text } =
    /^(?<sign>[\^_])\{?(?<text>[^{}]+)\}?$/u.exec(source)?.groups ?? ({} as Record<string, string>);
  if (text !== undefined) return { kind: sign === '^' ? 'sup' : 'sub', text };
  const match = new RegExp(MATHS).exec(source);
  const tex = match?.[0] === source ? texOf(match) : undefined;
  if (tex === undefined) return undefined;
  return { kind: 'tex', tex: tex.trim(), display: /^(?:\$\$|\\\[)/u.test(source) };
}
