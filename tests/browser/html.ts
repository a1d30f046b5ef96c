import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What is wrong with pages as HTML, each with its file, line and rule. */
export async function invalidHtml(
  pages: readonly (readonly [path: string, html: string])[]
): Promise<string[]> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:document'],
      // Everything comes from the site itself.
      rules: { 'require-sri': 'off' }
    })
  );
  const trouble: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      trouble.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`
        )
      );
  }
  return trouble;
}

/** Attributes whose values are read or heard. */
const READ = /^(?:alt|aria-label|content|placeholder|title)$/u;

/** All that is read or heard on a page, but for records to copy and what says itself that it is in the language `but`. */
export function readTexts(html: string, but: string): string[] {
  const texts: string[] = [];
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text') texts.push((node as Tree.TextNode).value.trim());
    if ('tagName' in node) {
      if (/^(?:script|style|pre)$/u.test(node.tagName)) return;
      if (node.attrs.some(({ name, value }) => name === 'lang' && value.split('-')[0] === but)) return;
      texts.push(...node.attrs.filter(({ name }) => READ.test(name)).map(({ value }) => value.trim()));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return texts.filter(text => text !== '');
}
