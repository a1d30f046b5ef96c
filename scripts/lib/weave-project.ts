import { fingerprint } from '../../src/io/fingerprint.ts';
import { compareDiagnostics, type Diagnostic } from '../../src/model/diagnostic.ts';
import { readProject } from '../../src/io/read-project.ts';
import { openTerminal, type Terminal } from '../../src/io/terminal.ts';
import { writeGenerated } from '../../src/io/write-content.ts';
import { weaveContent } from '../../src/pipeline.ts';
import type { Pages } from '../../src/model/page-names.ts';
import type { Project } from './open-project.ts';
import { ownProject } from './own-project.ts';

/** What a weaving made. */
export interface Weaving {
  readonly papers: number;
  readonly seeds: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What the pages are called, for notes that change later. */
  readonly pages: Pages;
  /** Paths of generated files, by what became of them; absent where no paper was found and nothing was written. */
  readonly written?: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
    readonly kept: number;
  };
}

/** `1 paper`, `2 papers`. */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Seeds on disk → `content/` on disk. Says what changed; the diagnostics are for the caller to report. */
export async function weaveProject(project?: Project, terminal: Terminal = openTerminal()): Promise<Weaving> {
  const { files, config } = project ?? (await ownProject());
  const read = await readProject(files, config.seeds);
  const seeds = read.value.seeds.length;
  terminal.progress(`Reading ${counted(seeds, 'seed')}`);
  const content = weaveContent({
    ...read.value,
    inputs: fingerprint(read.value, config.related),
    related: config.related
  });
  const papers = content.value.filter(file => file.path.startsWith('content/papers/')).length;
  const { pages } = content;
  const diagnostics = [...read.diagnostics, ...content.diagnostics];
  // Without a single paper there is more reason to doubt the seeds than to empty the site.
  if (papers === 0) return { papers, seeds, pages, diagnostics };
  const { diagnostics: found, ...written } = await writeGenerated(files, content.value);
  terminal.say(
    `Wove ${counted(papers, 'paper')} from ${counted(seeds, 'seed')}: ${counted(written.added.length, 'file')} new, ${written.changed.length} changed, ` +
      `${written.removed.length} removed, ${written.kept} as they were.`
  );
  return { papers, seeds, written, pages, diagnostics: [...diagnostics, ...found].sort(compareDiagnostics) };
}
