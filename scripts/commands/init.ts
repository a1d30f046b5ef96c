import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { writeNew } from '../../src/io/write-new.ts';
import { slugify } from '../../src/model/slug.ts';
import { Failure } from '../lib/failure.ts';
import { configFileOf } from '../lib/open-project.ts';
import { ownPackage } from '../lib/own-package.ts';
import { ROOT } from '../lib/project.ts';
import { defineCommand } from './command.ts';

/** A new project. */
export const init = defineCommand({
  name: 'init',
  summary: 'makes a project: configuration, example seed, curation, workflow for GitHub Pages, README',
  usage: '[FOLDER]',
  takes: [0, 1],
  options: {},
  about: 'Nothing that is there is overwritten: it may be a folder with files in it.',
  examples: [
    ['paperweave init my-papers', 'in a new folder'],
    ['paperweave init', 'in this folder']
  ],
  async run([folder = '.'], _options, { cwd }) {
    const root = resolve(cwd, folder);
    const { made, kept } = await fill(root);
    return {
      lines: [
        `A project in ${folder === '.' ? 'this folder' : folder}: ${made.length > 0 ? made.join(', ') : 'nothing was missing'}.`,
        ...(kept.length > 0 ? [`Kept as they were: ${kept.join(', ')}.`] : []),
        ...nextSteps(folder, kept)
      ],
      data: { folder: root, made, kept }
    };
  }
});

/** Writes every file of the starter that is not there. */
async function fill(root: string): Promise<{ made: string[]; kept: string[] }> {
  const made: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of await starterFiles(root)) {
    // A configuration in JavaScript is one too, and whoever has seeds needs no example.
    const config = path.startsWith('paperweave.config') && configFileOf(root);
    if (config) kept.push(config);
    if (config || (path.endsWith('example.bib') && (await hasSeeds(root)))) continue;
    try {
      await writeNew(root, path, text);
      made.push(path);
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException;
      if (code === 'EEXIST') kept.push(path);
      else throw notWritten(root, path, code);
    }
  }
  return { made, kept };
}

function notWritten(root: string, path: string, code: string): Failure {
  if (code === 'ENOTDIR')
    return new Failure(
      `"${root}" is a file, so no project can be made in it`,
      'Name a folder: paperweave init my-papers'
    );
  return new Failure(
    `"${join(root, path)}" could not be written (${code})`,
    'See that you may write into the folder, and that there is room on the disk.'
  );
}

async function hasSeeds(root: string): Promise<boolean> {
  const names = await readdir(join(root, 'seeds')).catch(() => []);
  return names.some(name => !['example.bib', 'curation.yaml'].includes(name) && !name.startsWith('.'));
}

/** The files of a new project, by path. npm leaves a `.gitignore` out of packages: it goes by another name here. */
async function starterFiles(root: string): Promise<[path: string, text: string][]> {
  const starter = join(ROOT, 'starter');
  const entries = await readdir(starter, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(starter, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const files = paths.sort().map(async (path): Promise<[string, string]> => {
    const text = await readFile(join(starter, path), 'utf8');
    if (path === 'package.json') return [path, named(text, root)];
    return [path === 'gitignore' ? '.gitignore' : path, text];
  });
  return Promise.all(files);
}

function named(text: string, root: string): string {
  const name = slugify(basename(root)).text || 'my-papers';
  const description = JSON.parse(text) as object;
  return `${JSON.stringify({ ...description, name, dependencies: { paperweave: ownPackage().spec } }, null, 2)}\n`;
}

function nextSteps(folder: string, kept: readonly string[]): string[] {
  const { spec, isPortable } = ownPackage();
  const steps = [
    ...(folder === '.' ? [] : [`cd ${/\s/u.test(folder) ? `"${folder}"` : folder}`]),
    kept.includes('package.json') ? `npm install "${spec}"` : 'npm install',
    'npx paperweave add YOUR.bib',
    'npx paperweave start'
  ];
  return [
    `\nNext:\n${steps.map(step => `  ${step}`).join('\n')}`,
    ...(isPortable
      ? []
      : [
          '\npackage.json names Paperweave by its place on this machine. Before you publish, name it by its repository:',
          '  npm install github:OWNER/REPOSITORY'
        ])
  ];
}
