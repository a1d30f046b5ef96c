/** What an element may hold. Text is always text: nothing here reads markup. */
export type Child = Node | string | false | undefined;

/** Attributes by name: `false` and `undefined` leave one out, `true` sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. Text children become text nodes, so that no text from outside is ever read as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(child => child !== false && child !== undefined));
  return element;
}

/** Address of a page of this site, under whatever base it is served. `path` has no leading slash. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}${path}`;
}
