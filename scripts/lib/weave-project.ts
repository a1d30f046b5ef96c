import config from '../../paperweave.config.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { fingerprint } from '../../src/io/fingerprint.ts';
import { readProject } from '../../src/io/read-project.ts';
import { say } from '../../src/io/terminal.ts';
import { writeGenerated } from '../../src/io/write-content.ts';
import { weaveContent } from '../../src/pipeline.ts';
import type { Files } from '../../src/io/files.ts';
import { files as projectFiles } from './project.ts';

/** Seeds on disk → `content/` on disk. Says what changed; the diagnostics are for the caller to report. */
export async function weaveProject(
  files: Files = projectFiles
): Promise<{ papers: number; diagnostics: readonly Diagnostic[] }> {
  const project = await readProject(files);
  say(`Reading ${project.value.seeds.length} seeds …`);
  const inputs = fingerprint(project.value, config.related);
  const content = weaveContent({ ...project.value, inputs, related: config.related });
  const papers = content.value.filter(file => file.path.startsWith('content/papers/')).length;
  const diagnostics = [...project.diagnostics, ...content.diagnostics];
  // Without a single paper there is more reason to doubt the seeds than to empty the site.
  if (papers === 0) return { papers, diagnostics };
  const written = await writeGenerated(files, content.value);
  say(
    `Wove ${papers} papers: ${written.added.length} files new, ${written.changed.length} changed, ` +
      `${written.removed.length} removed, ${written.kept} as they were.`
  );
  return { papers, diagnostics: [...diagnostics, ...written.diagnostics] };
}
