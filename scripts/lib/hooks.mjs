// What Node needs before it can run an installed Paperweave: it does not strip types below node_modules by itself.
// A project that is not the checkout asks for `paperweave`, also where npx brought it and nothing is installed.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const CODE = new URL('../../', import.meta.url).href;
const isInstalled = CODE.includes('/node_modules/');

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier === 'paperweave' ? `${CODE}src/model/config.ts` : specifier, context),
  load(url, context, next) {
    if (!isInstalled || !url.startsWith(CODE) || !url.endsWith('.ts')) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  }
});
