import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';

/** Pages written by hand in full MDX. A folder that is missing or empty is no trouble: it is an empty collection. */
export function handwritten(directory: string): Loader {
  const { load } = glob({ base: directory, pattern: '**/*.mdx' });
  return {
    name: 'handwritten',
    async load(context) {
      const folder = fileURLToPath(new URL(`${directory}/`, context.config.root));
      if (hasPages(folder)) return load(context);
      const logger = context.logger.fork('handwritten');
      logger.warn = () => undefined;
      await load({ ...context, logger });
      // A collection that never held an entry counts as unknown, and every look at it would be a warning.
      context.store.set({ id: 'none', data: {} });
      context.store.delete('none');
    }
  };
}

function hasPages(folder: string): boolean {
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some(name => String(name).endsWith('.mdx'))
  );
}
