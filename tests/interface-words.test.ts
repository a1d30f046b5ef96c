import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** A tool in English, for the curator while `dev` runs; what stands in the explorer's files, and a graph for its tests; words of queries and of languages. */
const ELSEWHERE =
  /^src\/(?:pages\/worklist\/|islands\/graph-explorer\/(?:test-graph|take-away\/(?:collect|graph|json|proof))\.ts|islands\/search\/words\.ts|components\/small-words\.ts)/u;

/** Names are the same in every language: formats, programs, services. */
const NAMES =
  /\b(?:JSON|Markdown|BibTeX|RIS|CSL-JSON|CSV|LaTeX|DOI|arXiv|Semantic Scholar|Google Scholar|llms\.txt|datapackage\.json|feed\.xml|Source Serif 4|Atkinson Hyperlegible Next)(?!\p{L})/gu;

/** Attributes that somebody reads or hears. */
const READ = /^(?:aria-label|title|alt|placeholder|summary|description|label|what|hint)$/u;

/** Calls whose texts are for the machine, or for whoever mends the site. */
const FOR_MACHINES =
  /(?:Error|querySelector(?:All)?|closest|matches|CSS|error|warn|createElement|\.on|removeClass)$/u;

const hasWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll(NAMES, ''));
/** Several words in a row, and neither markup nor a style. */
const isProse = (text: string) =>
  !/^\s*<|var\(--|\(in /u.test(text) && /\p{L}{2,},? \p{L}{2}/u.test(text.replaceAll(NAMES, ''));

/** The template of a component as TSX: without front matter, styles and scripts. */
function templateOf(astro: string): string {
  const template = astro
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/gu, '')
    .replaceAll(/<script\b[^>]*\/>|<!doctype html>/giu, '');
  return `<>${template}</>`;
}

const frontMatterOf = (astro: string) => /^---\n([\s\S]*?)\n---\n/u.exec(astro)?.[1] ?? '';

/** Words in code that somebody would read on a page. */
function interfaceWords(code: string, kind: ts.ScriptKind): string[] {
  const file = ts.createSourceFile('', code, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (ts.isStringLiteralLike(node) && isRead(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const text = [node.head, ...node.templateSpans.map(span => span.literal)].map(part => part.text);
      const isMarkup = text[0]!.trimStart().startsWith('<');
      if (
        !isMarkup &&
        text.some(part => (isShown(node) ? hasWords(part) : isProse(part))) &&
        !isForMachines(node)
      )
        found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isRead(node: ts.StringLiteralLike): boolean {
  const { parent, text } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent))
    return false;
  if (ts.isJsxAttribute(parent)) return READ.test(parent.name.getText()) && hasWords(text);
  if (isForMachines(node)) return false;
  return isShown(node) ? hasWords(text) : isProse(text);
}

/** True where a text becomes what an element shows: a child that `el` is given, or a property or attribute that is read. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression.getText() === 'el')
    return parent.arguments.indexOf(node as ts.Expression) > 1;
  if (ts.isPropertyAssignment(parent)) return READ.test(parent.name.getText().replaceAll(/['"]/gu, ''));
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return /\.(?:textContent|title|ariaLabel)$/u.test(parent.left.getText());
  if (ts.isJsxExpression(parent))
    return !ts.isJsxAttribute(parent.parent) || READ.test(parent.parent.name.getText());
  const isPartOfChoice =
    ts.isConditionalExpression(parent) ||
    (ts.isBinaryExpression(parent) && /^(?:&&|\|\||\?\?|\+)$/u.test(parent.operatorToken.getText()));
  return isPartOfChoice && isShown(parent);
}

function isForMachines(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return FOR_MACHINES.test(parent.expression.getText());
  if (ts.isBinaryExpression(parent)) return /\.className$/u.test(parent.left.getText());
  return ts.isPropertyAssignment(parent) && /^(?:class|style|statusText)$/u.test(parent.name.getText());
}

const files = globSync('src/{pages,layouts,components,islands}/**/*.{astro,ts}', { cwd: ROOT })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => !path.endsWith('.test.ts') && !ELSEWHERE.test(path))
  .sort();

test.each(files.filter(path => path.endsWith('.astro')))('%s holds no words of its own', path => {
  const astro = readFileSync(join(ROOT, path), 'utf8');
  expect([
    ...interfaceWords(frontMatterOf(astro), ts.ScriptKind.TS),
    ...interfaceWords(templateOf(astro), ts.ScriptKind.TSX)
  ]).toEqual([]);
});

test.each(files.filter(path => /^src\/(?:islands|components)\/.*\.ts$/u.test(path)))(
  '%s holds no words of its own',
  path => expect(interfaceWords(readFileSync(join(ROOT, path), 'utf8'), ts.ScriptKind.TS)).toEqual([])
);

test.each([
  ['<p>\n  Every dot {is} a paper\n</p>', ['Every dot', 'a paper']],
  ['<nav aria-label="Pages" class="two words" />', ['Pages']],
  [
    '<p>{count > 1 && `${count} papers`} {at > 0 ? "or" : "and"} <b>{words.more}</b></p>',
    ['`${count} papers`', 'or', 'and']
  ],
  [
    "el('p', { class: 'quiet', title: 'Close' }, 'Searching …', `${count} more`)",
    ['Close', 'Searching …', '`${count} more`']
  ],
  ["status.textContent = isKept ? 'Kept' : text; throw new Error('for who mends it')", ['Kept']],
  ["const hint = 'Choose one more.'; el('p', {}, t.close, ' · ')", ['Choose one more.']]
])('in %j are %j', (code, words) =>
  expect(interfaceWords(code.startsWith('<') ? `<>${code}</>` : code, ts.ScriptKind.TSX)).toEqual(words)
);
