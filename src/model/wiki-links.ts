/** `[[target]]` or `[[target|text]]` in a note. */
export interface WikiLink {
  /** What is linked to, as it is written. */
  readonly target: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

const LINK = /\[\[(?<target>[^[\]|]*[^[\]|\s][^[\]|]*)(?:\|[^[\]]*)?\]\]/gu;

/** Front matter, fenced code, code in a line, comments and expressions in braces: nothing in them is a link. */
const NO_PROSE =
  /^---\n[\s\S]*?^---$|^(?<fence>`{3,}|~{3,})[\s\S]*?^\k<fence>|(?<tick>`+)[^`][\s\S]*?\k<tick>|\{[^{}]*\}/gmu;

/** The wiki links of a note's text, in order. */
export function wikiLinks(text: string): WikiLink[] {
  const prose = text.replace(/\r\n?/gu, '\n').replace(NO_PROSE, found => found.replace(/[^\n]/gu, ' '));
  return [...prose.matchAll(LINK)].map(match => {
    const before = prose.slice(0, match.index).split('\n');
    return {
      target: match.groups!['target']!.replace(/\s+/gu, ' ').trim(),
      line: before.length,
      column: before.at(-1)!.length + 1
    };
  });
}
