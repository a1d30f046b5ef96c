import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { LayoutMemory } from '../model/graph.ts';
import type { NoteFile } from '../model/note.ts';
import { PAGE_FOLDERS } from '../model/page-names.ts';
import type { SeedFile } from '../model/seed.ts';
import { readText, type Files } from './files.ts';

/** Everything that a build reads from disk. */
export interface Project {
  readonly seeds: readonly SeedFile[];
  /** Text of the curation file. */
  readonly curation?: string;
  /** Where it lies, or would. */
  readonly curationPath: string;
  /** `seeds/vocabulary.*`. */
  readonly vocabulary: readonly SeedFile[];
  /** Notes of the curator's own. */
  readonly notes: readonly NoteFile[];
  /** What the last build asked to be kept in place. */
  readonly memory?: LayoutMemory;
  /** Text of what the last build wrote down of itself. */
  readonly history?: string;
}

/** Where a curator overrules what was read or computed: its name in the folder of the seeds. */
const CURATION_FILE = 'curation.yaml';

/** Where notes of the curator's own lie. */
const NOTES_FOLDER = 'content/notes';

/** Where whole pages of the curator's own lie. */
const PAGES_FOLDER = 'content/pages';

/** Where positions, theme identities and colours are kept between builds. */
const LAYOUT_PATH = 'content/layout.json';

/** Where builds are written down, for the next one to say what changed. */
const HISTORY_PATH = 'content/build.json';

/** Reads the folder with seeds and what the last build left to be kept. An unreadable file costs that file. */
export async function readProject(files: Files, folder = 'seeds'): Promise<Outcome<Project>> {
  const diagnostics: Diagnostic[] = [];
  const curationPath = `${folder}/${CURATION_FILE}`;
  const paths = (await files.list(folder)).filter(path => !isSetAside(path));
  const seeds = await readSeeds(
    files,
    paths.filter(path => !isVocabulary(path)),
    diagnostics
  );
  const vocabulary = await readSeeds(files, paths.filter(isVocabulary), diagnostics);
  diagnostics.push(...(await files.folders(folder)).filter(path => !isSetAside(path)).map(unreadFolder));
  const curation = await readText(files, curationPath).catch((cause: unknown) => {
    diagnostics.push(unreadable(curationPath, cause));
    return undefined;
  });
  const notes = await readNotes(files, diagnostics);
  const memory = await readMemory(files, diagnostics);
  const history = await readText(files, HISTORY_PATH);
  return {
    value: {
      seeds,
      vocabulary,
      notes,
      curationPath,
      ...(curation !== undefined && { curation }),
      ...(memory && { memory }),
      ...(history !== undefined && { history })
    },
    diagnostics
  };
}

/** What people may take for a note. */
const MARKDOWN = /\.(?:md|markdown|mdx?\.txt)$/iu;

/** Reads the notes and pages that the curator wrote. */
export async function readNotes(files: Files, diagnostics: Diagnostic[]): Promise<NoteFile[]> {
  const folders = [
    ...[PAGES_FOLDER, NOTES_FOLDER],
    ...Object.values(PAGE_FOLDERS).map(name => `${NOTES_FOLDER}/${name}`)
  ];
  const lists = (await Promise.all(folders.map(folder => files.list(folder)))).flat();
  diagnostics.push(...lists.filter(path => MARKDOWN.test(path) && !isSetAside(path)).map(notMdx));
  const paths = lists.filter(path => path.endsWith('.mdx'));
  const read = await readSeeds(files, paths, diagnostics);
  return read.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
}

/** Reads the named files as seeds; a file that cannot be read costs that file. */
export async function readSeeds(
  files: Files,
  paths: readonly string[],
  diagnostics: Diagnostic[]
): Promise<SeedFile[]> {
  const seeds: SeedFile[] = [];
  for (const path of paths) {
    try {
      seeds.push({ path, bytes: await files.read(path) });
    } catch (cause) {
      diagnostics.push(unreadable(path, cause, paths.length > 1));
    }
  }
  return seeds;
}

/** True for a vocabulary from outside: it names concepts, and lists no papers. */
export function isVocabulary(path: string): boolean {
  return /(?:^|\/)vocabulary\.[^/]+$/iu.test(path);
}

function isSetAside(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === CURATION_FILE || name.startsWith('.') || /^readme(\.|$)/iu.test(name);
}

function unreadFolder(path: string): Diagnostic {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return {
    code: 'io/unread-folder',
    severity: 'warning',
    message: `"${path}" is a folder, and what lies in it is not read`,
    file: path,
    hint: `Move its files into "${folder}", or pack them as "${path}.zip": an archive is read whole.`
  };
}

function notMdx(path: string): Diagnostic {
  return {
    code: 'notes/not-mdx',
    severity: 'warning',
    message: `"${path}" is shown nowhere: notes and pages of your own are .mdx files`,
    file: path,
    hint: `Rename it to "${path.replace(MARKDOWN, '.mdx')}".`
  };
}

function unreadable(path: string, cause: unknown, isOneOfSeveral = false): Diagnostic {
  const others = isOneOfSeveral ? ' The others were read.' : '';
  return {
    code: 'io/unreadable',
    severity: 'error',
    message: `"${path}" could not be read: ${reasonOf(cause)}`,
    file: path,
    hint: `${adviceFor(codeOf(cause), path)}${others}`
  };
}

function adviceFor(code: string, path: string): string {
  if (code === 'EISDIR') return `Name the files in it: ${path.replace(/\/$/u, '')}/*`;
  if (code === 'ENOENT') return 'See that its name is right and that it is there (ls -l).';
  return 'See that it is a file and that you may read it (ls -l), or move it out of the folder.';
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function reasonOf(cause: unknown): string {
  const code = codeOf(cause);
  const words: Record<string, string> = {
    ENOENT: 'it is not there, or a link that points nowhere',
    EACCES: 'permission is missing',
    EPERM: 'permission is missing',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a link that leads back to itself'
  };
  return words[code] ?? (code || 'unknown reason');
}

async function readMemory(files: Files, diagnostics: Diagnostic[]): Promise<LayoutMemory | undefined> {
  const text = await readText(files, LAYOUT_PATH);
  if (text === undefined) return undefined;
  try {
    const memory: unknown = JSON.parse(text);
    if (isMemory(memory)) return memory;
  } catch {
    // Reported below, as a file of another shape is.
  }
  diagnostics.push({
    code: 'io/layout-memory',
    severity: 'warning',
    message: `"${LAYOUT_PATH}" is not a layout that this version wrote, so positions and theme colours start anew`,
    file: LAYOUT_PATH,
    line: 1,
    hint: `Restore it (git checkout ${LAYOUT_PATH}), or delete it to accept the new layout.`
  });
  return undefined;
}

function isMemory(value: unknown): value is LayoutMemory {
  const memory = value as Partial<LayoutMemory> | null;
  if (memory?.version !== 1 || typeof memory.positions !== 'object' || typeof memory.themes !== 'object')
    return false;
  const { slugs = {} } = memory;
  return typeof slugs === 'object' && Object.values(slugs).every(Array.isArray);
}
