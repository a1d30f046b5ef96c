import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic-text.ts';
import { readHandwritten } from './index.ts';

const read = (text: string, path = 'content/notes/darts.mdx') => readHandwritten({ path, text });

describe('a file written by hand that is whole', () => {
  it.each([
    ['prose', 'One < two, and a & b.'],
    ['nothing', ''],
    ['front matter', '---\ntitle: From the group\n---\n\nText.'],
    ['an empty front matter', '---\n---\nText.'],
    ['a byte order mark and CRLF', '\uFEFF---\r\ntitle: A\r\n---\r\nText.\r\n'],
    ['a line across', 'Text.\n\n---\n\nMore.'],
    ['a wiki link', 'See [[weight sharing|this]] and [one](../x/).'],
    ['an expression', 'Read it {1 + Math.max(1, 2)} times {/* not more */}.'],
    ['its front matter', '---\ntitle: A\n---\n{frontmatter.title}'],
    ['a name of its own', 'export const n = 3\n\n{n} times {[1].map(a => a * n)}'],
    [
      'names in patterns',
      'export const f = ({ a, b: [c, ...d], e = 1 }) => [a, c, d, e]\n\n{f({ b: [] }).length}'
    ],
    [
      'a component that it imports',
      "import Chart from './Chart.astro'\n\n<Chart of={{ n: 1 }} />\n\n<Chart.Part />"
    ],
    ['a component that it makes', 'export const Big = props => <b {...props} />\n\n<Big>big</Big>'],
    ['elements of HTML', '<details>\n<summary>More</summary>\n\n*text*\n\n</details>'],
    ['code', '`{n}` and\n\n```js\nconst a = {b\n```']
  ])('%s', (_, text) => {
    expect(read(text)).toHaveProperty('body');
  });
});

it('keeps its lines where front matter is taken off', () => {
  expect(read('---\ntitle: A\n---\n\nText.')).toEqual({ data: { title: 'A' }, body: '\n\n\n\nText.' });
});

const BROKEN: readonly string[] = [
  'One.\n\nA set {a, b of papers.',
  'Two {1 +} times.',
  'export default = 3',
  'import this, please',
  '---\ntitle: Aha\n---\n\nA **<b>bold** word.',
  'A line<br>and another.',
  '<div>\n\nText.\n\n</p>\n</div>',
  'Text</b>.',
  '<!-- later -->',
  'See <https://example.org>.',
  'It holds for a<b only.',
  '<a href=x>y</a>',
  'With {n} papers in R^{d}.',
  'export const size = 3\n\nWith {sizes} papers.',
  '<Chart />',
  "import Chart from './a.astro'\n\n<Chrat of={1} />",
  '---\ntitle: A: B\n---\n',
  '---\n- title\n---\n',
  '---\ntitel: A\n---\n',
  '---\nauthor: me\n---\n',
  '---\ntitle: 2024\n---\n',
  '---\ntitle:\n---\n'
];

it('says where a broken note is, what stands there, and what to write instead', () => {
  const said = BROKEN.map(text => {
    const found = read(text);
    return `${text}\n→ ${'code' in found ? formatDiagnostic(found) : 'nothing'}`;
  });
  expect(said.join('\n\n')).toMatchInlineSnapshot(`
    "One.

    A set {a, b of papers.
    → content/notes/darts.mdx:3:7  error  notes/broken  A brace opens an expression that never closes: "{a, b of papers.".
      hint: Close it with }, or write \\{ for a brace that is to be read. Until then the site is built without this note.

    Two {1 +} times.
    → content/notes/darts.mdx:1:5  error  notes/broken  What stands in braces is JavaScript, and this is none: "{1 +} times.".
      hint: Correct it, or write \\{ for a brace that is to be read. Until then the site is built without this note.

    export default = 3
    → content/notes/darts.mdx:1:16  error  notes/broken  A paragraph that begins with import or export is code, and this is none: "= 3".
      hint: Correct the code; if it is prose, begin the paragraph with another word. Until then the site is built without this note.

    import this, please
    → content/notes/darts.mdx:1:8  error  notes/broken  A paragraph that begins with import or export is code, and this is none: "this, please".
      hint: Correct the code; if it is prose, begin the paragraph with another word. Until then the site is built without this note.

    ---
    title: Aha
    ---

    A **<b>bold** word.
    → content/notes/darts.mdx:5:5  error  notes/broken  <b> is opened and never closed: "<b>bold** word.".
      hint: Write </b> where it ends, or <b /> if it holds nothing. Until then the site is built without this note.

    A line<br>and another.
    → content/notes/darts.mdx:1:7  error  notes/broken  <br> is opened and never closed: "<br>and another.".
      hint: Write <br />. Until then the site is built without this note.

    <div>

    Text.

    </p>
    </div>
    → content/notes/darts.mdx:5:1  error  notes/broken  This closes another element than the one that is open: "</p>".
      hint: Write </div> before it, or take it out. Until then the site is built without this note.

    Text</b>.
    → content/notes/darts.mdx:1:5  error  notes/broken  This closes an element that was never opened: "</b>.".
      hint: Take it out. Until then the site is built without this note.

    <!-- later -->
    → content/notes/darts.mdx:1:1  error  notes/broken  A comment of HTML cannot stand in MDX: "<!-- later -->".
      hint: Write {/* … */} instead of <!-- … -->. Until then the site is built without this note.

    See <https://example.org>.
    → content/notes/darts.mdx:1:5  error  notes/broken  An address in angle brackets is no link in MDX: "<https://example.org>.".
      hint: Write [text](address), or the address alone. Until then the site is built without this note.

    It holds for a<b only.
    → content/notes/darts.mdx:1:15  error  notes/broken  This looks like the start of an element, and is none: "<b only.".
      hint: Write \\< for a < that is to be read, or complete the element, as in <b>text</b>. Until then the site is built without this note.

    <a href=x>y</a>
    → content/notes/darts.mdx:1:1  error  notes/broken  This looks like the start of an element, and is none: "<a href=x>y</a>".
      hint: Write \\< for a < that is to be read, or complete the element, as in <b>text</b>. Until then the site is built without this note.

    With {n} papers in R^{d}.
    → content/notes/darts.mdx:1:7  error  notes/unknown-name  "n" stands in braces, so it is code, and nothing of that name is known.
      hint: Write \\{ for a brace that is to be read, or declare it: export const n = … Until then the site is built without this note.

    export const size = 3

    With {sizes} papers.
    → content/notes/darts.mdx:3:7  error  notes/unknown-name  "sizes" stands in braces, so it is code, and nothing of that name is known.
      hint: Did you mean size? Write \\{ for a brace that is to be read, or declare it: export const sizes = … Until then the site is built without this note.

    <Chart />
    → content/notes/darts.mdx:1:1  error  notes/unknown-name  There is no component <Chart>.
      hint: Import it at the top: import Chart from '…'; or write \\< if it is to be read. Until then the site is built without this note.

    import Chart from './a.astro'

    <Chrat of={1} />
    → content/notes/darts.mdx:3:1  error  notes/unknown-name  There is no component <Chrat>.
      hint: Did you mean Chart? Import it at the top: import Chrat from '…'; or write \\< if it is to be read. Until then the site is built without this note.

    ---
    title: A: B
    ---

    → content/notes/darts.mdx:2:8  error  notes/front-matter  The front matter is no YAML: "title: A: B".
      hint: Between the two lines of --- stands one "name: value" a line, as in: title: From the group. A text with a colon, a bracket or a quote in it stands in quotes. Until then the site is built without this note.

    ---
    - title
    ---

    → content/notes/darts.mdx:2:1  error  notes/front-matter  The front matter names nothing: "- title".
      hint: Between the two lines of --- stands one "name: value" a line, as in: title: From the group. Until then the site is built without this note.

    ---
    titel: A
    ---

    → content/notes/darts.mdx:2:1  error  notes/front-matter  There is no field "titel" in the front matter of such a file.
      hint: Did you mean title? Until then the site is built without this note.

    ---
    author: me
    ---

    → content/notes/darts.mdx:2:1  error  notes/front-matter  There is no field "author" in the front matter of such a file.
      hint: What may stand there: title. Until then the site is built without this note.

    ---
    title: 2024
    ---

    → content/notes/darts.mdx:2:1  error  notes/front-matter  "title" should be a text, and 2024 is none.
      hint: Put it in quotes: title: "2024" Until then the site is built without this note.

    ---
    title:
    ---

    → content/notes/darts.mdx:2:1  error  notes/front-matter  "title" has no text.
      hint: Write one after the colon, or leave the line out. Until then the site is built without this note."
  `);
});

it('calls a page a page, and knows what its front matter needs', () => {
  const found = read('---\ndescription: A\n---\n', 'content/pages/about.mdx');
  expect('code' in found && formatDiagnostic(found)).toMatchInlineSnapshot(`
    "content/pages/about.mdx:1:1  error  notes/front-matter  "title" is missing.
      hint: Write title: … between two lines of --- at the top. Until then the site is built without this page."
  `);
});
