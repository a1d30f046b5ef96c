import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page costs before anybody touches it, in bytes over the wire (gzip, level 9), each file once. */
export interface PageWeight {
  readonly html: number;
  /** Style sheets beside the page; what stands in it counts there. */
  readonly styles: number;
  /** Scripts that the page names, with all that they import at once. */
  readonly scripts: number;
  /** Fonts that the page asks for early; the others come where a page shows one of their characters. */
  readonly fonts: number;
}

/** So many bytes a kind of page may cost. Raise none without saying what the reader gets for it. */
export interface Budget {
  /** HTML, styles and scripts together. */
  readonly total: number;
  readonly scripts: number;
  readonly fonts: number;
}

/** Budgets by kind of page; `other` for those without a line of their own. */
export const BUDGETS: Readonly<Record<'paper' | 'index' | 'graph' | 'other', Budget>> = {
  paper: { total: 60_000, scripts: 15_000, fonts: 60_000 },
  /** Lists and maps of the whole collection, in parts where it is large. */
  index: { total: 90_000, scripts: 20_000, fonts: 60_000 },
  /** Draws itself before its library is there. */
  graph: { total: 90_000, scripts: 45_000, fonts: 60_000 },
  other: { total: 60_000, scripts: 20_000, fonts: 60_000 }
};

/** Pages that list or draw the whole collection. */
const INDEXES = /^(?:index\.html|(?:papers|concepts|themes|changes)\/index\.html)$/u;

/** The budget of a page of the built site, by its path. */
export function budgetOf(path: string): Budget {
  if (INDEXES.test(path)) return BUDGETS.index;
  if (path.startsWith('graph/')) return BUDGETS.graph;
  return path.startsWith('papers/') ? BUDGETS.paper : BUDGETS.other;
}

/** What a page exceeds, in words; nothing where it keeps its budget. */
export function exceeded(path: string, weight: PageWeight): string[] {
  const budget = budgetOf(path);
  const total = weight.html + weight.styles + weight.scripts;
  const checks = [
    ['HTML, styles and scripts', total, budget.total],
    ['scripts', weight.scripts, budget.scripts],
    ['fonts', weight.fonts, budget.fonts]
  ] as const;
  return checks.flatMap(([what, bytes, most]) =>
    bytes > most ? [`${path}: ${what} take ${bytes} bytes, ${most} are allowed`] : []
  );
}

/** Weighs the pages of one built site. Throws for a page that names a file which is not there. */
export class Scale {
  readonly #root: string;
  readonly #base: string;
  readonly #sizes = new Map<string, number>();

  /** @param root folder of the site; `base` is the path that it was built for, with slashes around it. */
  constructor(root: string, base = '/') {
    this.#root = root;
    this.#base = base;
  }

  /** Weighs the page in a file of the site. */
  weigh(path: string): PageWeight {
    const elements = [...elementsOf(parse(this.#text(path)))];
    const named = (wanted: (element: Tree.Element) => string | undefined) =>
      elements.flatMap(element => {
        const address = wanted(element);
        return address === undefined ? [] : [this.#pathOf(address)];
      });
    const styles = named(element =>
      attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') : undefined
    );
    const fonts = named(element =>
      attribute(element, 'as') === 'font' ? attribute(element, 'href') : undefined
    );
    const scripts = named(({ tagName, ...element }) =>
      tagName === 'script' ? attribute(element, 'src') : undefined
    );
    const sum = (paths: Iterable<string>) =>
      [...new Set(paths)].reduce((total, file) => total + this.#size(file), 0);
    return {
      html: this.#size(path),
      styles: sum(styles),
      scripts: sum(scripts.flatMap(script => [...this.modules(script)])),
      fonts: sum(fonts)
    };
  }

  /** A module and all that it imports at once, by path. */
  modules(path: string, seen = new Set<string>()): Set<string> {
    if (seen.has(path)) return seen;
    seen.add(path);
    // What stands in `import(…)` comes later, when it is asked for.
    for (const [, address = ''] of this.#text(path).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)) {
      this.modules(new URL(address, `file:///${path}`).pathname.slice(1), seen);
    }
    return seen;
  }

  #pathOf(address: string): string {
    return address.slice(address.startsWith(this.#base) ? this.#base.length : 0);
  }

  #size(path: string): number {
    const known = this.#sizes.get(path);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(this.#root, path));
    const size = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    this.#sizes.set(path, size);
    return size;
  }

  #text(path: string): string {
    if (!existsSync(join(this.#root, path))) throw new Error(`${path} is named by a page, but is not there`);
    return readFileSync(join(this.#root, path), 'utf8');
  }
}

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function attribute(element: Pick<Tree.Element, 'attrs'>, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value;
}
