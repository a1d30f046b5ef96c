import { readText, type Files } from '../../src/io/files.ts';
import { readProject } from '../../src/io/read-project.ts';
import type { ContentFile } from '../../src/model/content.ts';
import { weaveContent } from '../../src/pipeline.ts';
import { compareContent } from '../../src/preview/index.ts';
import { changesText } from '../../src/preview/text.ts';
import { noPapers } from './build.ts';
import { defineCommand } from './command.ts';

const FOLDERS = ['content', 'content/papers', 'content/concepts'];

/** What the next build would change. */
export const preview = defineCommand({
  name: 'preview',
  summary: 'says what seeds and curation as they are now would change; writes nothing',
  usage: '',
  takes: [0, 0],
  options: {},
  about:
    'Compares what a build would write with what the last one left in content/: concepts and papers that come, go, are renamed or mended, links gained and lost.',
  examples: [
    ['paperweave preview', 'after a change of seeds/curation.yaml'],
    ['paperweave preview --json', 'everything, for programs']
  ],
  async run(_args, _options, { project, terminal }) {
    const { files, config } = await project();
    const read = await readProject(files, config.seeds);
    terminal.progress('Weaving, without writing');
    const after = weaveContent({ ...read.value, related: config.related });
    const diagnostics = [...read.diagnostics, ...after.diagnostics];
    if (!after.value.some(({ path }) => path.startsWith('content/papers/')))
      throw noPapers({ seeds: read.value.seeds.length, diagnostics });
    const changes = compareContent(await contentOf(files), after.value);
    return { diagnostics, lines: changesText(changes), data: { changes } };
  }
});

/** What lies in `content/` and may be compared. */
async function contentOf(files: Files): Promise<ContentFile[]> {
  const lists = await Promise.all(FOLDERS.map(folder => files.list(folder)));
  const paths = lists.flat().filter(path => /\.(?:mdx|json)$/u.test(path));
  return Promise.all(paths.map(async path => ({ path, text: (await readText(files, path)) ?? '' })));
}
