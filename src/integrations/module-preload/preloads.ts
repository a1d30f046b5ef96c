/** A module that a page names, and the folder that it lies in, as readers know it. */
const SCRIPT = /<script type="module"[^>]* src="(?<folder>[^"]*\/)(?<name>[^"/]+\.js)"/gu;

/** What a built module imports at once, from its own folder. What stands in `import(…)` comes when it is asked for. */
const IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/(?<name>[^"'/]+\.js)["']/gu;

/** Names of the modules that some modules import, and these in turn, without the first. `textOf` gives a module's code. */
export function importedBy(names: readonly string[], textOf: (name: string) => string): string[] {
  const found = new Set(names);
  for (const name of found)
    for (const { groups } of textOf(name).matchAll(IMPORT)) found.add(groups!['name']!);
  return [...found].slice(new Set(names).size);
}

/**
 * A page that asks for all its modules at once. Without it a browser learns of a module's imports when the module has
 * arrived, and of theirs a round trip later. They wait for what the first paint needs, text before deeds: hence the low
 * priority. Only modules in the folder `assets` are the site's own.
 */
export function withPreloads(html: string, assets: string, textOf: (name: string) => string): string {
  const scripts = [...html.matchAll(SCRIPT)]
    .map(({ groups }) => groups as { folder: string; name: string })
    .filter(({ folder }) => folder.endsWith(`/${assets}/`));
  const [first] = scripts;
  if (!first) return html;
  const links = importedBy(
    scripts.map(({ name }) => name),
    textOf
  ).map(name => `<link rel="modulepreload" fetchpriority="low" href="${first.folder}${name}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
