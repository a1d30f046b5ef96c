/**
 * The style rules of a page, each as its selector after the conditions that it stands in: `@media print | .tray`. Runs in a
 * browser, by itself: it may name nothing from outside.
 */
export function rulesOf(): string[] {
  const found: string[] = [];
  const read = (rules: CSSRuleList, conditions: readonly string[]) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) found.push([...conditions, rule.selectorText].join(' | '));
      else if (rule instanceof CSSGroupingRule) {
        const condition = rule.cssText.slice(0, rule.cssText.indexOf('{')).trim();
        read(rule.cssRules, condition.startsWith('@layer') ? conditions : [...conditions, condition]);
      }
    }
  };
  for (const sheet of document.styleSheets) read(sheet.cssRules, []);
  return [...new Set(found)];
}

/**
 * Those of some rules that match an element now, or in the pages at `addresses` as they are written. What a pointer, the focus
 * or the address would make true counts as true. Runs in a browser, by itself.
 */
export async function matchedIn({
  rules,
  addresses
}: {
  rules: readonly string[];
  addresses?: readonly string[];
}): Promise<string[]> {
  const passing = /:(?:hover|focus-visible|focus-within|focus|active|target|autofill)(?![\w-])/gu;
  const selectorOf = (rule: string) =>
    (rule.split(' | ').at(-1) ?? '')
      .replace(/::[\w-]+(?:\([^)]*\))?/gu, '')
      .replace(/:not\((?::(?:hover|focus-visible|focus-within|focus|active|target))\)/gu, '')
      .replace(passing, ':where(*)');
  let open = [...rules];
  const found: string[] = [];
  const look = (root: Document) => {
    const hits = new Set(
      open.filter(rule => {
        try {
          return root.querySelector(selectorOf(rule) || '*') !== null;
        } catch {
          // What this engine cannot read is left to it.
          return true;
        }
      })
    );
    found.push(...hits);
    open = open.filter(rule => !hits.has(rule));
  };
  if (!addresses) look(document);
  for (const address of addresses ?? []) {
    if (open.length === 0) break;
    look(new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html'));
  }
  return found;
}
