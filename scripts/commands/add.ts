import { ENDINGS, seedName } from '../../src/arrivals/seed-name.ts';
import { diskFiles } from '../../src/io/files.ts';
import { readProject, readSeeds } from '../../src/io/read-project.ts';
import { writeNew } from '../../src/io/write-new.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { nearest } from '../../src/model/nearest.ts';
import type { SeedFile } from '../../src/model/seed.ts';
import { hashText } from '../../src/model/slug.ts';
import { arrivals } from '../../src/pipeline.ts';
import { tell, type Added } from '../lib/added.ts';
import { EXIT, Failure } from '../lib/failure.ts';
import { EXAMPLE, removeExample } from '../lib/starter-example.ts';
import { defineCommand, type Context } from './command.ts';

/** Files → seeds, and what they bring. */
export const add = defineCommand({
  name: 'add',
  summary: 'copies files into seeds/ and says what they bring: new, merged, known, skipped',
  usage: 'FILE… [--as FORMAT]',
  takes: [1, Infinity],
  options: {
    as: {
      type: 'string',
      value: 'FORMAT',
      says: `for - (standard input): ${Object.keys(ENDINGS).join(', ')}`
    }
  },
  about:
    'FILE is any format that can be read; - is standard input. A seed is never overwritten: a file whose name is taken\n' +
    'by another content gets a number, one that is there already stays as it is. A file without a paper is not copied.\n' +
    'The example that init made goes when the first file comes, unless you have changed it.\n' +
    'It ends with 1 where one of the files was not added.',
  examples: [
    ['paperweave add library.bib', 'an export of Zotero'],
    ['paperweave add *.ris feed.atom.gz page.html', 'several at once'],
    [
      "curl -L 'https://export.arxiv.org/api/query?id_list=1706.03762' | paperweave add - --as arxiv-atom",
      'a feed'
    ]
  ],
  async run(names, { as }, context) {
    const ending = as === undefined ? undefined : endingOf(as);
    const { root, config, files } = await context.project();
    const { value: project, diagnostics: found } = await readProject(files, config.seeds);
    const taken = new Map(project.seeds.map(seed => [seed.path, seed]));
    const diagnostics: Diagnostic[] = [...found];
    const added: Added[] = [];
    for (const name of names) {
      const bytes = await bytesOf(name, context, diagnostics);
      if (!bytes) {
        added.push({ file: name, outcome: 'refused', entries: [], skipped: 0 });
        continue;
      }
      const wanted = name === '-' ? `added-${hashText(Buffer.from(bytes).toString('latin1'))}` : name;
      const one = addOne({ name, wanted, bytes }, taken, { ...project, folder: config.seeds, ending });
      diagnostics.push(...one.diagnostics);
      added.push(one.added);
      if (one.added.outcome !== 'added') continue;
      await writeNew(root, one.added.seed!, bytes);
      taken.set(one.added.seed!, { path: one.added.seed!, bytes });
    }
    const isExampleGone =
      added.some(({ outcome }) => outcome === 'added') && (await removeExample(files, config.seeds));
    const isRefused = added.some(({ outcome }) => outcome === 'refused');
    return {
      exit: isRefused ? EXIT.data : EXIT.fine,
      diagnostics,
      lines: [
        ...added.flatMap(tell),
        ...(isExampleGone
          ? [`${config.seeds}/${EXAMPLE}, the invented papers of paperweave init, has made way for yours.`]
          : []),
        ...(added.some(({ outcome }) => outcome === 'added') ? [NEXT] : [])
      ],
      data: { files: added }
    };
  }
});

const NEXT = 'Next: paperweave build, or paperweave start to look at it.';

function endingOf(format: string): string {
  const ending = (ENDINGS as Readonly<Record<string, string>>)[format];
  if (ending !== undefined) return ending;
  const near = nearest(format, Object.keys(ENDINGS));
  throw new Failure(
    `there is no format "${format}"`,
    near ? `Did you mean --as ${near}?` : `Formats are ${Object.keys(ENDINGS).join(', ')}.`,
    { exit: EXIT.usage }
  );
}

async function bytesOf(name: string, { cwd, input }: Context, diagnostics: Diagnostic[]) {
  if (name === '-') return input();
  if (/^https?:\/\//iu.test(name))
    throw new Failure(
      `"${name}" is an address, and Paperweave asks no server`,
      `Save it first, or hand it over: curl -L '${name}' | paperweave add -`
    );
  return (await readSeeds(diskFiles(cwd), [name], diagnostics))[0]?.bytes;
}

interface Given {
  readonly name: string;
  readonly wanted: string;
  readonly bytes: Uint8Array;
}

function addOne(
  { name, wanted, bytes }: Given,
  taken: ReadonlyMap<string, SeedFile>,
  options: Parameters<typeof arrivals>[0] & { folder: string; ending: string | undefined }
): { added: Added; diagnostics: readonly Diagnostic[] } {
  const seeds = [...taken.values()];
  const same = seeds.find(seed => Buffer.compare(seed.bytes, bytes) === 0);
  if (same)
    return {
      added: { file: name, outcome: 'there', seed: same.path, entries: [], skipped: 0 },
      diagnostics: []
    };
  const names = new Set(seeds.map(({ path }) => path.slice(options.folder.length + 1)));
  const seed = `${options.folder}/${seedName(wanted, names, options.ending)}`;
  const { value: entries, diagnostics } = arrivals({ ...options, seeds }, [{ path: seed, bytes }]);
  const skipped = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (entries.length > 0)
    return { added: { file: name, outcome: 'added', seed, entries, skipped }, diagnostics };
  return {
    added: { file: name, outcome: 'refused', entries, skipped },
    diagnostics: diagnostics.map(one => ({ ...one, file: name }))
  };
}
