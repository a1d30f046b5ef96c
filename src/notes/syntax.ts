import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { quoted } from './front-matter.ts';
import type { Trouble } from './trouble.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** What the parser throws. */
interface ParserError {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
  readonly ruleId?: string;
}

/** The text of a file as MDX, or why it is none. */
export function readMdx(body: string): Root | Trouble {
  try {
    return parser.parse(body);
  } catch (cause) {
    return inWords(cause as ParserError, body);
  }
}

/** What a parser complains of, in the words of somebody who writes a note. */
type Say = (told: Told) => Pick<Trouble, 'message' | 'hint'>;

/** A complaint: what the parser says, the text from its place on, and a name that it quotes. */
interface Told {
  readonly reason: string;
  readonly here: string;
  readonly tag: string;
}

/** Elements of HTML that hold nothing. */
const EMPTY = /^(?:area|br|col|hr|img|input|source|wbr)$/u;

/** By what the parser says; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, Say])[] = [
  [
    /end of file in expression/u,
    ({ here }) => ({
      message: `A brace opens an expression that never closes: ${here}.`,
      hint: 'Close it with }, or write \\{ for a brace that is to be read.'
    })
  ],
  [
    /import\/exports with acorn/u,
    ({ here }) => ({
      message: `A paragraph that begins with import or export is code, and this is none: ${here}.`,
      hint: 'Correct the code; if it is prose, begin the paragraph with another word.'
    })
  ],
  [
    /with acorn/u,
    ({ here }) => ({
      message: `What stands in braces is JavaScript, and this is none: ${here}.`,
      hint: 'Correct it, or write \\{ for a brace that is to be read.'
    })
  ],
  [
    /Expected a closing tag/u,
    ({ here, tag }) => ({
      message: `<${tag}> is opened and never closed: ${here}.`,
      hint: EMPTY.test(tag)
        ? `Write <${tag} />.`
        : `Write </${tag}> where it ends, or <${tag} /> if it holds nothing.`
    })
  ],
  [
    /expected corresponding closing tag/u,
    ({ here, tag }) => ({
      message: `This closes another element than the one that is open: ${here}.`,
      hint: `Write </${tag}> before it, or take it out.`
    })
  ],
  [
    /expected an open tag first/u,
    ({ here }) => ({
      message: `This closes an element that was never opened: ${here}.`,
      hint: 'Take it out.'
    })
  ],
  [
    /create a comment/u,
    ({ here }) => ({
      message: `A comment of HTML cannot stand in MDX: ${here}.`,
      hint: 'Write {/* … */} instead of <!-- … -->.'
    })
  ],
  [
    /create a link/u,
    ({ here }) => ({
      message: `An address in angle brackets is no link in MDX: ${here}.`,
      hint: 'Write [text](address), or the address alone.'
    })
  ],
  [
    /(?:)/u,
    ({ here }) => ({
      message: `This looks like the start of an element, and is none: ${here}.`,
      hint: 'Write \\< for a < that is to be read, or complete the element, as in <b>text</b>.'
    })
  ]
];

function inWords({ reason, line, column, ruleId }: ParserError, body: string): Trouble {
  const isTag = ruleId !== 'acorn' && !reason.includes('in expression');
  const named = /\((?<line>\d+):(?<column>\d+)/u.exec(reason)?.groups;
  // What was opened is to blame, not the place at which its end was missed.
  const [atLine, atColumn] =
    reason.startsWith('Expected a closing tag') && named
      ? [Number(named['line']), Number(named['column'])]
      : opening(body, offsetOf(body, line ?? 1, column ?? 1), isTag ? '<' : '{');
  const here = quoted(body.split(/\r?\n/u)[atLine - 1]!.slice(atColumn - 1));
  const tag =
    /(?:`<\/?|closing tag for `<)(?<tag>[^`>\s]+)>`(?: \(\d|$)/u.exec(reason)?.groups?.['tag'] ?? '…';
  const say = WORDS.find(([pattern]) => pattern.test(reason))![1];
  return { ...say({ reason, here, tag }), line: atLine, column: atColumn };
}

function offsetOf(body: string, line: number, column: number): number {
  let offset = 0;
  for (let n = 1; n < line; n++) offset = body.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

/** Line and column of what opens before an offset and is not closed there; of the offset itself where nothing does. */
function opening(body: string, offset: number, open: '<' | '{'): [line: number, column: number] {
  let depth = 0;
  let at = Math.min(offset, body.length);
  for (let n = Math.min(offset, body.length - 1); n >= 0; n--) {
    if (open === '{' && body[n] === '}' && n < offset) depth += 1;
    if (body[n] !== open) continue;
    at = n;
    if (depth === 0) break;
    depth -= 1;
  }
  const before = body.slice(0, at).split('\n');
  return [before.length, before.at(-1)!.length + 1];
}
