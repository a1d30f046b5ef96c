import { resolve } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import { diskFiles } from '../../src/io/files.ts';
import { isVocabulary, readSeeds } from '../../src/io/read-project.ts';
import { writeJson } from '../../src/io/write-json.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { weave } from '../../src/pipeline.ts';
import { EXIT, Failure } from '../lib/failure.ts';
import { counted } from '../lib/weave-project.ts';
import { defineCommand } from './command.ts';

/** Papers in, one JSON document out. */
export const analyze = defineCommand({
  name: 'analyze',
  summary: 'papers in; concepts, relations, related papers and themes out, as one JSON document',
  usage: 'INPUT… [--out FILE] [--related N] [--explain]',
  takes: [1, Infinity],
  options: {
    out: { type: 'string', value: 'FILE', says: 'where the document goes; default: standard output' },
    related: {
      type: 'string',
      value: 'N',
      says: 'related papers a paper at the most (20; 0 leaves them out)'
    },
    explain: { type: 'boolean', says: 'also "leftOut": what became no concept, and why' }
  },
  about: 'INPUT is any format that a seed may have, or a vocabulary.* of yours. It needs no project.',
  examples: [
    ['paperweave analyze library.bib --out analysis.json', 'a bibliography'],
    [
      'paperweave analyze papers.jsonl --related 0 | jq .concepts',
      '{"id", "title", "abstract"} lines, concepts only'
    ]
  ],
  async run(inputs, { out, related: asked = '20', explain }, { cwd, terminal }) {
    const related = Number(asked);
    if (!Number.isInteger(related) || related < 0)
      throw new Failure(`--related "${asked}" is no whole number`, 'Write --related 20, or 0 for none.', {
        exit: EXIT.usage
      });
    const found: Diagnostic[] = [];
    const read = await readSeeds(diskFiles(cwd), inputs, found);
    const vocabulary = read.filter(({ path }) => isVocabulary(path));
    const seeds = read.filter(({ path }) => !isVocabulary(path));
    terminal.progress(`Weaving ${counted(read.length, 'file')}`);
    const woven = weave({ seeds, vocabulary, related, keepIds: true });
    const diagnostics = [...found, ...woven.diagnostics];
    const { papers, concepts, graph } = woven.value;
    if (papers.length === 0)
      throw new Failure(
        'no paper was found in the input',
        'Give a bibliography, a feed or a table, for example library.bib; README.md lists the formats under "Your own papers".',
        { diagnostics }
      );
    const document = analyse(papers, concepts, graph);
    await writeJson(
      explain ? { ...document, leftOut: concepts.leftOut } : document,
      out === undefined ? undefined : resolve(cwd, out)
    );
    const counts = { papers: papers.length, concepts: concepts.concepts.length, themes: graph.themes.length };
    return {
      diagnostics,
      lines: [
        `${counted(counts.papers, 'paper')}, ${counted(counts.concepts, 'concept')}, ${counted(counts.themes, 'theme')}.`
      ],
      data: { ...counts, ...(out !== undefined && { file: resolve(cwd, out) }) },
      written: out === undefined
    };
  }
});
