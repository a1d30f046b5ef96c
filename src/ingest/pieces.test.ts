import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from './hugging-face-html/page.ts';
import { parseItems } from './markdown/syntax.ts';
import { pieces } from './pieces.ts';

it('gives the whole text, each piece with its line, cut only where a parser may begin anew', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bb', '\n', '<')),
      fc.integer({ min: 1, max: 5 }),
      (parts, size) => {
        const text = parts.join('');
        const cut = [...pieces(text, from => text.indexOf('<', from), size)];
        expect(cut.map(piece => piece.text).join('')).toBe(text);
        let above = '';
        for (const [at, piece] of cut.entries()) {
          expect(piece.line).toBe(above.split('\n').length);
          if (at > 0) expect(piece.text[0]).toBe('<');
          above += piece.text;
        }
      }
    )
  );
});

const MARKDOWN = `# Papers

- [One](https://arxiv.org/abs/1706.03762) - of
  two lines
- Two, by a [name][n]

\`\`\`
- [code](https://arxiv.org/abs/1706.03763)
- more of it
\`\`\`

1. Three
2. Four
   - Five

| [Six](https://doi.org/10.1/a) | x |
| [Seven](https://doi.org/10.1/b) | y |

[n]: https://example.org/n
`;

const PAGE = `<!doctype html><html><body>huggingface.co
<article><h3><a href="/papers/1">One</a></h3>
<p>A text.</p></article>
<article><h3><a href="/papers/2">Two</a></h3></article>
<article><h3>Three</h3></article>
</body></html>`;

describe('a long text is read as if it were parsed as a whole', () => {
  const sizes = [10, 40, 100];

  it.each(sizes)('Markdown in pieces of %d', size => {
    const said = (items: ReturnType<typeof parseItems>) =>
      [...items].map(({ content, line }) => [
        line,
        JSON.stringify(content, (key, value: unknown) => (key === 'position' ? undefined : value))
      ]);
    expect(said(parseItems(MARKDOWN, size))).toEqual(said(parseItems(MARKDOWN)));
  });

  it.each(sizes)('HTML in pieces of %d', size => {
    const cards = (read: ReturnType<typeof parsePage>) => [...(read as Iterable<unknown>)];
    expect(cards(parsePage(PAGE, size))).toEqual(cards(parsePage(PAGE)));
    expect(cards(parsePage(PAGE))).toHaveLength(3);
  });
});
