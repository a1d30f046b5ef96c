import type { Segment } from '../model/segments.ts';

/** What Markdown, MDX, GFM, math or an entity could read as syntax; white space that a diff would show as a space. */
const SYNTAX = /[\\&<>{}[\]*_`~|^$]|[^\S ]/gu;

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

const escape = (text: string): string => text.replace(SYNTAX, reference);

/**
 * The first character of a paragraph could open a list, heading or quote, or an ES module line. A reference may not name a
 * Unicode noncharacter; that opens nothing either.
 */
function escapeStart(paragraph: string): string {
  return paragraph.replace(
    /^(?:[^\p{L}\p{Noncharacter_Code_Point}&<[]|(?:import|export)(?![\p{L}\p{N}]))/u,
    found => {
      const [first] = found;
      return reference(first!) + found.slice(first!.length);
    }
  );
}

/** An address that may stand in `<…>`, or nothing where it is none that a page may link to. */
function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.href.replace(SYNTAX, reference) : undefined;
}

/** What a segment shows, its maths in an element: other tools show its source, the site sets it. */
function contentMarkdown(segment: Segment): string {
  if (segment.kind === 'link' || !segment.runs) return escape(segment.text);
  return segment.runs
    .map(({ kind, text }) => (kind === 'maths' ? `<Maths>${escape(text)}</Maths>` : escape(text)))
    .join('');
}

function segmentMarkdown(segment: Segment): string {
  const text = contentMarkdown(segment);
  if (segment.kind === 'concept') return `<Concept id="${segment.concept}">${text}</Concept>`;
  const address = segment.kind === 'link' ? webAddress(segment.url) : undefined;
  return address === undefined ? text : `[${text}](<${address}>)`;
}

/**
 * MDX tools unwrap a paragraph of nothing but components and drop the spaces between them: there the first stays text.
 */
function keepParagraph(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = segments;
  const bare = segments.every(
    segment =>
      segment.kind === 'concept' ||
      segment.text.trim() === '' ||
      (segment.kind === 'text' &&
        segment.runs?.every(({ kind, text }) => kind === 'maths' || text.trim() === ''))
  );
  return first && bare ? [{ kind: 'text', text: first.text }, ...rest] : segments;
}

/**
 * One MDX paragraph that shows exactly the segments' texts in any MDX tool: numeric character references stand for all
 * that could be syntax. Serialising with remark-stringify and remark-mdx would not be safe: it writes a leading `import`
 * bare, and GFM's bare addresses swallow its backslashes.
 */
export function paragraph(segments: readonly Segment[]): string {
  const text = keepParagraph(segments).map(segmentMarkdown).join('');
  // A "!" before a link's "[" would make it an image.
  return escapeStart(text).replaceAll('![', '&#33;[');
}
