import type { Root } from 'mdast';
import { nearest } from '../model/nearest.ts';
import type { Trouble } from './trouble.ts';

/** What every page in MDX knows beside what it declares and what JavaScript has. */
const GIVEN = ['props', 'frontmatter', 'file', 'url', 'getHeadings', 'MDXContent'];

/** A node of either tree: of the text, or of the code in it. */
interface AnyNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A name that is used, and where. */
interface Use {
  readonly name: string;
  readonly isElement: boolean;
  readonly line: number;
  readonly column: number;
}

/** The first name in a text's elements and expressions that nothing declares; it would end a build when the page is drawn. */
export function unknownName(tree: Root): Trouble | undefined {
  const declared = new Set(GIVEN);
  const uses: Use[] = [];
  collect(tree as unknown as AnyNode, { declared, uses, line: 1, column: 1 });
  const use = uses.find(({ name }) => !declared.has(name) && !(name in globalThis));
  return use && inWords(use, declared);
}

function inWords({ name, isElement, line, column }: Use, declared: ReadonlySet<string>): Trouble {
  const near = nearest(
    name,
    [...declared].filter(other => !GIVEN.includes(other))
  );
  const advice = near ? `Did you mean ${near}? ` : '';
  if (isElement)
    return {
      message: `There is no component <${name}>.`,
      line,
      column,
      hint: `${advice}Import it at the top: import ${name} from '…'; or write \\< if it is to be read.`
    };
  return {
    message: `"${name}" stands in braces, so it is code, and nothing of that name is known.`,
    line,
    column,
    hint: `${advice}Write \\{ for a brace that is to be read, or declare it: export const ${name} = …`
  };
}

interface Collected {
  readonly declared: Set<string>;
  readonly uses: Use[];
  readonly line: number;
  readonly column: number;
}

/** Walks through text and code. Whatever is declared anywhere counts as known: no name is called unknown that may be none. */
function collect(node: AnyNode, found: Collected): void {
  const here = { ...found, ...placeOf(node) };
  const { declared, uses } = here;
  const use = (name: string, isElement = false) =>
    uses.push({ name, isElement, line: here.line, column: here.column });
  if (/^(?:mdxJsx(?:Flow|Text)Element|JSXOpeningElement)$/u.test(node.type)) {
    const root = rootName(node['name']);
    if (root !== undefined) use(root, true);
  }
  if (node.type === 'Identifier') return void use(String(node['name']));
  for (const name of declarations(node)) declared.add(name);
  for (const [field, value] of Object.entries(node)) {
    if (isName(node, field)) continue;
    for (const child of [value].flat()) if (isNode(child)) collect(child, here);
    if (field === 'data') {
      const { estree } = value as { estree?: AnyNode };
      if (estree) collect(estree, here);
    }
  }
}

/** What a tag names: nothing for an element of HTML. `<a.b>` needs `a`. */
function rootName(name: unknown): string | undefined {
  if (typeof name === 'string')
    return /^[A-Z_$]|\./u.test(name) && !name.includes(':') ? name.split('.')[0] : undefined;
  if (!isNode(name)) return undefined;
  if (name.type === 'JSXMemberExpression') return memberRoot(name);
  return name.type === 'JSXIdentifier' ? rootName(name['name']) : undefined;
}

function memberRoot(node: AnyNode): string | undefined {
  const object = node['object'];
  if (!isNode(object)) return undefined;
  return object.type === 'JSXMemberExpression' ? memberRoot(object) : String(object['name']);
}

/** Fields that hold a word of the language, and not a name that must be known. */
function isName({ type, computed }: AnyNode, field: string): boolean {
  if (field === 'property' || field === 'key') return computed !== true;
  return (
    ['imported', 'exported', 'label', 'meta'].includes(field) ||
    (type === 'ExportSpecifier' && field === 'local')
  );
}

function declarations(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return [node['id'], ...[node['params'] ?? []].flat()].flatMap(namesIn);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return namesIn(node['local']);
    case 'CatchClause':
      return namesIn(node['param']);
    default:
      return [];
  }
}

/** The names in a pattern: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern['name'])];
    case 'ObjectPattern':
      return [pattern['properties']]
        .flat()
        .flatMap(property => (isNode(property) ? namesIn(property['value'] ?? property['argument']) : []));
    case 'ArrayPattern':
      return [pattern['elements']].flat().flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern['left']);
    default:
      return namesIn(pattern['argument']);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';
}

/** Where a node begins: text has it under `position`, code under `loc`, whose columns count from 0. */
function placeOf(node: AnyNode): Pick<Collected, 'line' | 'column'> | undefined {
  const { position, loc } = node as {
    position?: { start: { line: number; column: number } };
    loc?: { start: { line: number; column: number } };
  };
  if (position) return { line: position.start.line, column: position.start.column };
  return loc && { line: loc.start.line, column: loc.start.column + 1 };
}
