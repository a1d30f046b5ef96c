import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The disk as the pipeline's ends see it. Paths are relative to a root, with `/`; tests pass one in memory. */
export interface Files {
  /** Paths of the files directly in a folder, sorted; empty where there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** Paths of the folders directly in a folder, sorted; empty where there is no such folder. */
  folders(folder: string): Promise<string[]>;
  /** Rejects where the file is missing or cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** Replaces the file as a whole or not at all; makes its folders. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** The real disk; paths count from a root folder, absolute ones stand for themselves. */
export function diskFiles(root: string): Files {
  const within = async (folder: string, isWanted: (entry: Dirent) => boolean) => {
    const entries = await readdir(resolve(root, folder), { withFileTypes: true }).catch((cause: unknown) => {
      if (isMissing(cause)) return [];
      throw cause;
    });
    return entries
      .filter(isWanted)
      .map(entry => `${folder}/${entry.name}`)
      .sort();
  };
  return {
    // Links to nowhere and unreadable files stay in: reading them is what reports them.
    list: folder => within(folder, entry => !entry.isDirectory()),
    folders: folder => within(folder, entry => entry.isDirectory()),
    read: path => readFile(resolve(root, path)),
    async write(path, text) {
      const target = resolve(root, path);
      await mkdir(dirname(target), { recursive: true });
      const draft = `${target}.part`;
      await writeFile(draft, text);
      await rename(draft, target);
    },
    remove: path => rm(resolve(root, path))
  };
}

/** True for the error of a file or folder that is not there. */
export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

/** The text of a file, or undefined where there is none. Rejects where it cannot be read. */
export async function readText(files: Files, path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}
