import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';
import { toHtml } from './html.ts';

const html = (body: string, base = '/') =>
  toHtml(body, { base, types: new Map([['moe', 'method']]) }, { file: 'content/papers/a.mdx', bodyLine: 5 });

test.each([
  ['prose', 'One &#60;50 ms.', '<p>One &#x3C;50 ms.</p>'],
  [
    'a concept is a link to its page',
    'a <Concept id="moe">MoE</Concept>',
    '<p>a <a class="concept" data-type="method" href="/concepts/moe/">MoE</a></p>'
  ],
  [
    'a concept without a known type has none',
    'a <Concept id="ffn">FFN</Concept>',
    '<p>a <a class="concept" href="/concepts/ffn/">FFN</a></p>'
  ],
  [
    'a web link says that it leaves',
    '[x](<https://x.org/a&#95;b>)',
    '<p><a href="https://x.org/a_b" rel="external noopener">x</a></p>'
  ],
  ['no token of a build tool stands in it', '&#95;&#95;X&#95;&#95;', '<p>&#95;&#95;X&#95;&#95;</p>'],
  ['a sign that opens nothing is text', 'a < b', '<p>a &#x3C; b</p>'],
  ['an empty body is empty', '', '']
])('%s', (_name, body, expected) => {
  expect(html(body)).toBe(expected);
});

test.each([
  ['One. Two.', '<p><span id="s1">One.</span> <span id="s2">Two.</span></p>'],
  [
    'a <Concept id="moe">MoE</Concept>. <Concept id="moe">MoE</Concept> is',
    '<p><span id="s1">a <a class="concept" data-type="method" href="/concepts/moe/">MoE</a>.</span> <span id="s2"><a class="concept" data-type="method" href="/concepts/moe/">MoE</a> is</span></p>'
  ],
  [
    'a <Concept id="ffn">b. C</Concept> d. E',
    '<p><span id="s1">a <a class="concept" href="/concepts/ffn/">b. C</a></span><span id="s2"> d.</span> <span id="s3">E</span></p>'
  ]
])('each sentence of %j can be led to', (body, expected) => {
  const types = new Map([['moe', 'method']]);
  expect(toHtml(body, { base: '/', types, sentences: true }, { file: 'a.mdx', bodyLine: 5 })).toBe(expected);
});

test.each(['/some/path', '/some/path/'])('links of a site under %s start there', base => {
  expect(html('a <Concept id="moe">MoE</Concept>', base)).toContain('href="/some/path/concepts/moe/"');
});

test.each([
  ["import fs from 'fs'"],
  ['export const a = 1'],
  ['{process.exit(1)}'],
  ['text {process.exit(1)}'],
  ['text {/* */}'],
  ['<script>alert(1)</script>'],
  ['text <img src="x" onerror="alert(1)"/>'],
  ['![x](https://x.org/x.png)'],
  ['[x](javascript:alert(1))'],
  ['[x](/local)'],
  ['a <Concept id="moe" onclick="x">MoE</Concept>'],
  ['a <Concept {...x}>MoE</Concept>'],
  ['a <Concept id={x}>MoE</Concept>'],
  ['a <Concept id="../x">MoE</Concept>'],
  ['a <Concept id="moe"><Concept id="ffn">x</Concept></Concept>'],
  ['a <Concept id="moe">[x](https://x.org)</Concept>'],
  ['a <concept id="moe">x</concept>'],
  ['a <></>'],
  ['<Concept id="moe">\n\nx\n\n</Concept>'],
  ['# Heading'],
  ['1. one'],
  ['`code`'],
  ['a </Concept>'],
  ['a { b'],
  ['a <b']
])('%j is refused with its place', body => {
  expect(() => html(`first line\n\n${body}`)).toThrowErrorMatchingSnapshot();
});

test('an error says what to do', () => {
  try {
    html('text {x}');
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      message: 'content/papers/a.mdx:5:6: an expression in braces in a generated page: "{x}".',
      loc: { file: 'content/papers/a.mdx', line: 5, column: 6 }
    });
    expect((error as { hint: string }).hint).toMatchInlineSnapshot(
      `"A generated page holds prose, web links, <Concept id="slug">text</Concept> and <Maths>TeX</Maths>, nothing else. Let \`npm run content\` write it anew; what you write yourself belongs in content/notes/."`
    );
  }
});

test('front matter that a hand has changed is read as YAML', () => {
  const parts = splitFrontMatter('---\r\nid: a # mine\r\nlist:\r\n- x\r\n---\r\n\r\nbody', 'a.mdx');
  expect(parts).toEqual({ data: { id: 'a', list: ['x'] }, body: '\r\nbody', bodyLine: 6 });
});

test('a value of several lines that looks like our own layout is read as YAML', () => {
  const source = 'a: >\n  - x\nb: 1\nc:\n  - 1\n  - 2\n';
  expect(splitFrontMatter(`---\n${source}---\n`, 'a.mdx').data).toEqual({ a: '- x\n', b: 1, c: [1, 2] });
});

test.each([
  ['no fence'],
  ['\n---\nid: 1\n---\n'],
  ['---\nid: "a\n---\n'],
  ['---\nid: 1\nid: 2: 3\n---\n'],
  ['---\njust text\n---\n']
])('%j is refused with its line', text => {
  expect(() => splitFrontMatter(text, 'content/papers/a.mdx')).toThrowErrorMatchingSnapshot();
});
