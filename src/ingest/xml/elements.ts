import type { XmlElement } from './syntax.ts';

/** The elements of one name directly within another. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    child => typeof child === 'object' && child.name === name
  ) as XmlElement[];
}

/** The first element at the end of a path of names; undefined where there is none. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((inner, name) => childrenOf(inner, name)[0], element);
}

/** How maths written as markup reads as text. */
const SHIFTS: Readonly<Record<string, string>> = { sup: '^', sub: '_' };

/** The text within an element, that of elements inside it included, on one line; `10<sup>6</sup>` becomes `10^{6}`. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : innerText(element).replace(/\s+/gu, ' ').trim();
}

function innerText({ children }: XmlElement): string {
  return children
    .map(child => {
      if (typeof child === 'string') return child;
      const shift = SHIFTS[child.name];
      return shift === undefined ? innerText(child) : `${shift}{${innerText(child)}}`;
    })
    .join('');
}
