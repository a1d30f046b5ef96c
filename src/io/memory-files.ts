import type { Files } from './files.ts';

/** A disk in memory, for tests: path → text. Missing files reject as the real disk does. */
export function memoryFiles(content: Map<string, string>): Files {
  return {
    list: async folder =>
      [...content.keys()].filter(path => path.slice(0, path.lastIndexOf('/')) === folder).sort(),
    folders: async folder => {
      const below = [...content.keys()].filter(path => path.startsWith(`${folder}/`));
      const names = below
        .map(path => path.slice(folder.length + 1).split('/'))
        .filter(parts => parts.length > 1);
      return [...new Set(names.map(([name]) => `${folder}/${name}`))].sort();
    },
    async read(path) {
      const text = content.get(path);
      if (text === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    write: async (path, text) => void content.set(path, text),
    remove: async path => void content.delete(path)
  };
}
