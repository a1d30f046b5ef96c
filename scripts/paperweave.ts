// The command line: `npm run paperweave -- <command>`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskFiles } from '../src/io/files.ts';
import { isVocabulary, readProject, readSeeds } from '../src/io/read-project.ts';
import { fail, report, say } from '../src/io/terminal.ts';
import { writeJson } from '../src/io/write-json.ts';
import { analyse } from '../src/analysis/index.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { weave } from '../src/pipeline.ts';
import { files } from './lib/project.ts';

// npm runs scripts in the project's folder; paths on the command line count from where the user stands.
const HERE = process.env['INIT_CWD'] ?? process.cwd();

const HELP = `paperweave <command>

  analyze INPUT… [--out FILE] [--related N] [--explain]
      Papers in, concepts, relations, related papers and themes out, as one JSON document.
      INPUT is any format that a reader knows, or a vocabulary.* of yours; without --out it goes to standard output.
      --related N    related papers a paper at the most (20; 0 leaves them out)
      --explain      also "leftOut": what became no concept, and why
  check
      Reads seeds/ and says what is wrong with it; writes nothing.
  pack
      Builds the site into paperweave-offline.zip: unpacked, it opens from a folder, without server or network.
  build, content, dev
      The same as npm run build, content, dev.

Exit codes: 0 done, 1 nothing could be built, 2 the command line was not understood.`;

const [command = '', ...rest] = process.argv.slice(2);
switch (command) {
  case 'analyze':
    await analyzeCommand(rest);
    break;
  case 'check':
    await checkCommand();
    break;
  case 'pack':
    await import('./pack.ts');
    break;
  case 'build':
    await import('./build.ts');
    break;
  case 'content':
    await import('./content.ts');
    break;
  case 'dev':
    await import('./dev.ts');
    break;
  case '':
  case 'help':
  case '--help':
  case '-h':
    process.stdout.write(`${HELP}\n`);
    break;
  default:
    misunderstood(`there is no command "${command}"`);
}

async function analyzeCommand(args: string[]): Promise<void> {
  const { values, positionals } = understood(args, {
    out: { type: 'string' },
    related: { type: 'string', default: '20' },
    explain: { type: 'boolean', default: false }
  });
  if (positionals.length === 0) misunderstood('analyze needs at least one INPUT');
  const related = Number(values.related);
  if (!Number.isInteger(related) || related < 0)
    misunderstood(`--related "${values.related}" is no whole number`);

  const diagnostics: Diagnostic[] = [];
  const read = await readSeeds(diskFiles(HERE), positionals, diagnostics);
  const [vocabulary, seeds] = [true, false].map(is => read.filter(({ path }) => isVocabulary(path) === is));
  const woven = weave({ seeds: seeds!, vocabulary: vocabulary!, related, keepIds: true });
  report([...diagnostics, ...woven.diagnostics]);
  const { papers, concepts, graph } = woven.value;
  if (papers.length === 0)
    fail('no paper was found in the input', 'See which formats are read: README.md, "Your own papers".');
  const document = analyse(papers, concepts, graph);
  await writeJson(
    values.explain ? { ...document, leftOut: concepts.leftOut } : document,
    values.out === undefined ? undefined : resolve(HERE, values.out)
  );
  say(`${papers.length} papers, ${concepts.concepts.length} concepts, ${graph.themes.length} themes.`);
}

async function checkCommand(): Promise<void> {
  const project = await readProject(files);
  const woven = weave({ ...project.value, related: 0 });
  report([...project.diagnostics, ...woven.diagnostics]);
  if (woven.value.papers.length === 0)
    fail('no paper was found in seeds/', 'Put a saved listing page or a CSL-JSON file there.');
  say(`${woven.value.papers.length} papers can be built.`);
}

function understood<O extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  options: O
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    return misunderstood(cause instanceof Error ? cause.message : String(cause));
  }
}

function misunderstood(message: string): never {
  say(`error  ${message}\n  hint: npm run paperweave -- help lists the commands.`);
  process.exit(2);
}
