import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../lib/failure.ts';
import { defineCommand, type Command } from './command.ts';
import { COMMANDS } from './index.ts';
import { run } from './run.ts';

const given: unknown[] = [];
const greet = defineCommand({
  name: 'greet',
  summary: 'says hello',
  usage: 'NAME [--loud] [--times N]',
  takes: [1, 1],
  options: {
    loud: { type: 'boolean', short: 'l', says: 'in capitals' },
    times: { type: 'string', value: 'N', says: 'how often' }
  },
  examples: [['paperweave greet Ada', 'says it once']],
  async run([name], options, { terminal }) {
    given.push({ name, ...options });
    terminal.progress('Thinking');
    if (name === 'nobody') throw new Failure('nobody is there', 'Name somebody.');
    if (name === 'bug') throw new TypeError('x is undefined');
    const diagnostics = [
      { code: 'a/b', severity: 'warning', message: 'Too loud.', hint: 'Be quiet.', file: 'x', line: 2 },
      { code: 'a/c', severity: 'info', message: 'It rains.', hint: 'Take a coat.' }
    ] as const;
    return { diagnostics, lines: [`Hello, ${name}.`], data: { name } };
  }
});

/** What a command line prints, on both streams, and how it ends. */
async function told(words: readonly string[], commands: readonly Command[] = [greet], isTTY = false) {
  const stream = () => {
    let text = '';
    return { isTTY, columns: 40, write: (more: string) => void (text += more), read: () => text };
  };
  const [out, err] = [stream(), stream()];
  const surroundings = { cwd: tmpdir(), out, err, input: async () => new Uint8Array(), version: '1.2.3' };
  const exit = await run(words, commands, surroundings);
  return { exit, out: out.read(), err: err.read() };
}

test('an option has its value, also by its short name and with an equals sign', async () => {
  await told(['greet', 'Ada', '-l', '--times=3']);
  expect(given.at(-1)).toEqual({ name: 'Ada', loud: true, times: '3' });
});

test('people read diagnostics, then lines; programs one document', async () => {
  expect(await told(['greet', 'Ada'])).toMatchInlineSnapshot(`
    {
      "err": "info  a/c  It rains.
      hint: Take a coat.
    x:2  warning  a/b  Too loud.
      hint: Be quiet.
    1 warning
    Hello, Ada.
    ",
      "exit": 0,
      "out": "",
    }
  `);
  const { out, err } = await told(['greet', 'Ada', '--json']);
  expect(JSON.parse(out)).toMatchObject({ command: 'greet', exit: 0, name: 'Ada', diagnostics: [{}, {}] });
  expect(err).toBe('');
});

test('quiet leaves out all but trouble', async () => {
  expect((await told(['greet', 'Ada', '-q'])).err).toBe(
    'x:2  warning  a/b  Too loud.\n  hint: Be quiet.\n1 warning\n'
  );
});

test('progress is one line that is replaced, where a terminal is there', async () => {
  const { CI } = process.env;
  delete process.env['CI'];
  const { err } = await told(['greet', 'Ada', '-q'], [greet], true);
  expect(err).not.toContain('Thinking');
  expect((await told(['greet', 'Ada'], [greet], true)).err).toContain('\r\u001b[2KThinking …\r\u001b[2Kinfo');
  process.env['CI'] = 'true';
  expect((await told(['greet', 'Ada'], [greet], true)).err).not.toContain('Thinking');
  if (CI === undefined) delete process.env['CI'];
});

test('a fault of the program shows where it happened, and says what to do', async () => {
  const { exit, err } = await told(['greet', 'bug']);
  expect(exit).toBe(3);
  expect(err).toMatch(/TypeError: x is undefined\n\s+at /u);
  expect(err).toContain('It is a fault of Paperweave.');
});

test('what is wrong is said with what to type instead', async () => {
  const lines = [
    'gret Ada',
    'xyz',
    'greet',
    'greet Ada Bob',
    'greet Ada --lod',
    'greet Ada --colour=red',
    'greet Ada --loud=yes',
    'greet Ada --times',
    'greet nobody',
    'greet nobody --json'
  ];
  const all: string[] = [];
  for (const line of lines) {
    const { exit, out, err } = await told(line.split(' '));
    all.push(`$ ${line} → ${exit}\n${out}${err}`);
  }
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "$ gret Ada → 2
    error  there is no command "gret"
      hint: Did you mean paperweave greet?

    $ xyz → 2
    error  there is no command "xyz"
      hint: paperweave help lists the commands.

    $ greet → 2
    error  greet needs NAME
      hint: Write paperweave greet NAME [--loud] [--times N]

    $ greet Ada Bob → 2
    error  greet does not know what to do with "Bob"
      hint: Write paperweave greet NAME [--loud] [--times N]

    $ greet Ada --lod → 2
    error  greet has no option "--lod"
      hint: Did you mean --loud?

    $ greet Ada --colour=red → 2
    error  greet has no option "--colour"
      hint: paperweave greet --help lists its options.

    $ greet Ada --loud=yes → 2
    error  --loud takes no value, and "yes" was given
      hint: Write --loud alone.

    $ greet Ada --times → 2
    error  --times needs a value
      hint: Write --times N: how often.

    $ greet nobody → 1
    error  nobody is there
      hint: Name somebody.

    $ greet nobody --json → 1
    {
      "command": "greet",
      "exit": 1,
      "error": {
        "message": "nobody is there",
        "hint": "Name somebody."
      },
      "diagnostics": []
    }
    "
  `);
});

test('a folder without a project, and one whose configuration is wrong', async () => {
  const check = COMMANDS.find(({ name }) => name === 'check')!;
  const folder = mkdtempSync(join(tmpdir(), 'paper weave '));
  const said = async () => {
    const { exit, err } = await told(['check', '--project', folder], [check]);
    return `→ ${exit}\n${err.replaceAll(folder, 'FOLDER')}`;
  };
  const all = [await said()];
  for (const text of ['export default { titel: "a" }', 'export const config = 1']) {
    writeFileSync(join(folder, 'paperweave.config.mjs'), text);
    all.push(`${text} ${await said()}`);
  }
  writeFileSync(join(folder, 'paperweave.config.mjs'), 'export default { title: "a", sentence: "b" }');
  all.push(await said());
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "→ 1
    error  there is no paperweave.config.ts in "FOLDER" or above it
      hint: Go to the folder of your project (cd FOLDER), or make one here: paperweave init

    export default { titel: "a" } → 1
    paperweave.config.mjs  error  config/missing-option  "sentence" is missing.
      hint: Write sentence: 'What 120 papers say about the song of birds.'.
    paperweave.config.mjs  error  config/missing-option  "title" is missing.
      hint: Write title: 'Papers on birds'.
    paperweave.config.mjs:1:18  error  config/unknown-option  There is no option "titel".
      hint: Did you mean "title"?
    3 errors
    error  the configuration is not valid, so nothing was done
      hint: Mend paperweave.config.mjs.

    export const config = 1 → 1
    paperweave.config.mjs  error  config/not-an-object  The file exports nothing as its default.
      hint: Write export default defineConfig({ title: 'Papers on birds', sentence: 'What 120 papers say about the song of birds.' });
    1 error
    error  the configuration is not valid, so nothing was done
      hint: Mend paperweave.config.mjs.

    → 1
    error  there are no seeds yet, so nothing was written
      hint: Add papers: paperweave add FILE
    "
  `);
});

describe('help', () => {
  test('on everything and on one command', async () => {
    expect((await told(['--help'])).out).toContain('  greet  says hello\n');
    expect((await told(['greet', '--help'])).out).toMatchInlineSnapshot(`
      "says hello

      Usage: paperweave greet NAME [--loud] [--times N]

      Options
        -l, --loud        in capitals
        --times N         how often
        --project FOLDER  the project; default: where you are, or above it
        --json            one JSON document on standard output, for programs
        -q, --quiet       only errors and warnings
        -h, --help        this text

      Examples
        paperweave greet Ada
            says it once
      "
    `);
    expect((await told(['help', 'greet'])).out).toBe((await told(['greet', '-h'])).out);
    expect((await told(['--version'])).out).toBe('1.2.3\n');
  });

  test.each(COMMANDS.map(command => [command.name, command] as const))(
    '%s says what it is for',
    (_name, command) => {
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [example] of command.examples) expect(example).toContain(`paperweave ${command.name}`);
      const words = command.usage.match(/--[a-z-]+/gu) ?? [];
      expect(words.map(word => word.slice(2)).sort()).toEqual(Object.keys(command.options).sort());
    }
  );
});
