import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const ROOT = join(import.meta.dirname, '../..', process.env['PAPERWEAVE_SITE'] ?? 'dist');

/** The path that the site lives under, with slashes around it. */
export const BASE = new URL(process.env['PAPERWEAVE_URL'] ?? 'http://localhost/').pathname;

/** Paths of all files of the built site, relative to it, with `/`. */
export const FILES: readonly string[] = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry =>
    join(entry.parentPath, entry.name)
      .slice(ROOT.length + 1)
      .replaceAll(sep, '/')
  )
  .sort();

/** The bytes of a file of the built site. */
export const bytesOf = (path: string): Buffer => readFileSync(join(ROOT, path));

/** The text of a file of the built site. */
export const textOf = (path: string): string => bytesOf(path).toString('utf8');

/** A link as a reader meets it. */
export interface Link {
  /** Its accessible name, white space folded. */
  readonly name: string;
  readonly href: string;
}

/** What the checks need of a page. */
export interface PageFacts {
  readonly path: string;
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  /** Addresses of images, scripts, styles and the like. */
  readonly resources: readonly string[];
}

/** Reads every page once. */
export function pages(): PageFacts[] {
  return FILES.filter(path => path.endsWith('.html')).map(path => {
    const elements = [...elementsOf(parse(textOf(path)))];
    const values = (name: string) => elements.flatMap(element => attribute(element, name) ?? []);
    const links = elements.filter(({ tagName }) => tagName === 'a');
    return {
      path,
      ids: values('id'),
      links: links.flatMap(link => {
        const href = attribute(link, 'href');
        return href === undefined ? [] : [{ href, name: nameOf(link) }];
      }),
      resources: [
        ...values('src'),
        ...elements.filter(({ tagName }) => tagName === 'link').flatMap(link => attribute(link, 'href') ?? [])
      ]
    };
  });
}

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value;
}

/** The name that assistive technology reads, as far as these pages need it; empty where the link is hidden from it. */
function nameOf(link: Tree.Element): string {
  const label = attribute(link, 'aria-label');
  return (label ?? spoken(link)).replace(/\s+/gu, ' ').trim();
}

function spoken(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && attribute(node, 'aria-hidden') === 'true') return '';
  return node.childNodes.map(spoken).join('');
}

/** True where the site was built with its own address (`SITE_URL`). */
export function hasAddress(): boolean {
  return textOf('index.html').includes('rel="canonical"');
}
