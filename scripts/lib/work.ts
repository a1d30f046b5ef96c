import { join } from 'node:path';
import { diskFiles } from '../../src/io/files.ts';
import { readProject } from '../../src/io/read-project.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { WorkItem } from '../../src/model/work.ts';
import { weave } from '../../src/pipeline.ts';
import { listWork } from '../../src/worklist/index.ts';
import type { Project } from './open-project.ts';

/** What is worth a look in a project, and all that there is to say about its files. */
export async function workOf({ files, config }: Project): Promise<{
  readonly papers: number;
  readonly seeds: number;
  readonly items: readonly WorkItem[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const read = await readProject(files, config.seeds);
  const woven = weave({ ...read.value, related: config.related });
  const diagnostics = [...read.diagnostics, ...woven.diagnostics];
  return {
    papers: woven.value.papers.length,
    seeds: read.value.seeds.length,
    items: listWork(woven.value, diagnostics),
    diagnostics
  };
}

/** The worklist as a file beside the caches, written anew on demand, for the page in `dev`. */
export function workFile(project: Project): { readonly path: string; refresh(): Promise<void> } {
  const name = '.cache/worklist.json';
  return {
    path: join(project.root, name),
    refresh: async () =>
      diskFiles(project.root).write(name, JSON.stringify((await workOf(project)).items, null, 2))
  };
}
