import { spawnSync } from 'node:child_process';
import { readdir, stat, statfs } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Facts, SiteSize } from '../../src/doctor/index.ts';
import { readText } from '../../src/io/files.ts';
import { readProject } from '../../src/io/read-project.ts';
import { weaveContent } from '../../src/pipeline.ts';
import type { Project } from './open-project.ts';

/** Looks at a project and its machine; changes nothing. */
export async function gatherFacts(project: Project): Promise<Facts> {
  const { root, config, files } = project;
  const read = await readProject(files, config.seeds);
  const { value: content, diagnostics } = weaveContent({ ...read.value, related: config.related });
  const papers = content.filter(({ path }) => path.startsWith('content/papers/')).length;
  const { bavail, bsize } = await statfs(root);
  const uncommitted = uncommittedIn(root, [config.seeds, 'content', 'paperweave.config.ts']);
  const site = await measureSite(join(root, 'dist'));
  return {
    node: process.versions.node,
    free: bavail * bsize,
    seeds: read.value.seeds.length,
    papers,
    errors: [...read.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error').length,
    stale:
      papers === 0 ? [] : await differing(project, new Map(content.map(({ path, text }) => [path, text]))),
    ...(uncommitted && { uncommitted }),
    ...(site && { site })
  };
}

/** Paths of generated files that are not on the disk as they would be written, and of those that would be removed. */
async function differing({ files }: Project, wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const paths: string[] = [];
  for (const [path, text] of wanted) if ((await readText(files, path)) !== text) paths.push(path);
  const there = await Promise.all(['content/papers', 'content/concepts'].map(folder => files.list(folder)));
  return [...paths, ...there.flat().filter(path => !wanted.has(path))];
}

function uncommittedIn(root: string, paths: readonly string[]): string[] | undefined {
  const git = spawnSync('git', ['status', '--porcelain', '-z', '--', ...paths], {
    cwd: root,
    encoding: 'utf8'
  });
  if (git.status !== 0) return undefined;
  return git.stdout.split('\0').flatMap(line => (line === '' ? [] : [line.slice(3)]));
}

/** The figures of a built site; undefined where there is none. */
export async function measureSite(folder: string): Promise<SiteSize | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const inFolder = new Map<string, number>();
  let [files, bytes] = [0, 0];
  let largest = { path: '', bytes: 0 };
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = await stat(path);
    files += 1;
    bytes += size;
    if (size > largest.bytes) largest = { path: relative(folder, path).replaceAll(sep, '/'), bytes: size };
    inFolder.set(entry.parentPath, (inFolder.get(entry.parentPath) ?? 0) + 1);
  }
  const [path = '', most = 0] = [...inFolder].reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    ['', 0]
  );
  if (files === 0) return undefined;
  return {
    files,
    bytes,
    largest,
    fullest: { path: relative(folder, path).replaceAll(sep, '/') || '.', files: most }
  };
}
