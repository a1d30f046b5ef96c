import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** A package by its name, with or without a path in it: no relative, absolute or virtual module. */
const PACKAGE = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*(?:\/|$)/u;

/**
 * Lets a project be built whose folder has no `node_modules`, or another one: packages that the project's files and the
 * built pages ask for are those that were installed with Paperweave, whose folder is `code`.
 */
export function ownPackages(code: string): AstroIntegration {
  return {
    name: 'paperweave:own-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [resolveFromCode(code), bundleAll(), quietly()] } });
      }
    }
  };
}

/** Code that lies in `code` or below any node_modules finds its packages itself; all else finds those of `code`. */
function resolveFromCode(code: string): Plugin {
  const own = join(code, 'src/pipeline.ts');
  return {
    name: 'paperweave:own-packages',
    enforce: 'pre',
    resolveId: {
      filter: { id: PACKAGE },
      handler(id, importer, options) {
        if (importer?.startsWith(code) || importer?.includes('/node_modules/')) return null;
        return this.resolve(id, own, { ...options, skipSelf: true });
      }
    }
  };
}

/** Pages are rendered by modules in the project's folder, from which Node would not find what is left out of them. */
function bundleAll(): Plugin {
  return {
    name: 'paperweave:bundle-all',
    apply: 'build',
    configEnvironment: name => (name === 'prerender' ? { resolve: { noExternal: true } } : undefined)
  };
}

/** Astro lists packages for its toolbar to be prepared, which is off; where they are not found, each would be a warning. */
function quietly(): Plugin {
  return {
    name: 'paperweave:quietly',
    configResolved({ environments }) {
      const client = environments['client']?.optimizeDeps;
      if (client?.include) client.include = client.include.filter(id => !id.startsWith('astro'));
    }
  };
}
