import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The stages: each may import `model` and itself, never another stage. Those that write files may also import `schema`. */
const STAGES = [
  'curation',
  'ingest',
  'merge',
  'arrivals',
  'doctor',
  'concepts',
  'graph',
  'mdx',
  'changes',
  'analysis',
  'notes',
  'worklist',
  'preview'
];
const FOLDERS = [
  ...STAGES,
  'config',
  'schema',
  'cite',
  'maths',
  'texts',
  'io',
  'pages',
  'layouts',
  'components',
  'islands',
  'integrations'
];

/** What each folder of `src` may import beside itself and `model`. What is not listed may import nothing more. */
/** @type {Record<string, string[]>} */
const ALLOWED = {
  mdx: ['schema'],
  changes: ['schema'],
  notes: ['schema'],
  cite: ['schema'],
  pages: ['layouts', 'components', 'islands', 'schema', 'cite', 'maths', 'texts'],
  layouts: ['components', 'islands', 'schema', 'texts'],
  components: ['schema', 'cite', 'maths', 'texts'],
  islands: ['cite', 'texts'],
  integrations: ['mdx', 'notes', 'schema', 'maths', 'texts']
};

/**
 * Modules of a stage that pages and islands may import as well: pure functions over small data, made for a browser.
 * @type {Record<string, string[]>}
 */
const OPEN = { graph: ['./paths.ts', './path-data.ts'] };

const zones = [
  { target: './src/model', from: './src', except: ['./model'], message: 'model imports nothing' },
  ...FOLDERS.flatMap(folder =>
    FOLDERS.filter(other => other !== folder && !(ALLOWED[folder] ?? []).includes(other)).map(other => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      except: folder === 'pages' || folder === 'islands' ? (OPEN[other] ?? []) : [],
      message: `${folder} must not import ${other}; see the arrows in CONTRIBUTING.md`
    }))
  ),
  ...[...STAGES, 'config', 'schema', 'io', 'pages', 'layouts', 'components', 'islands', 'integrations'].map(
    folder => ({
      target: `./src/${folder}`,
      from: './src/pipeline.ts',
      message: 'only scripts join the pipeline and io'
    })
  )
];

/** `node:` appears only in io, scripts, integrations and tests. */
const NODE_FREE = [
  ...STAGES,
  'config',
  'model',
  'schema',
  'cite',
  'maths',
  'texts',
  'pages',
  'layouts',
  'components',
  'islands'
];

export default tseslint.config(
  {
    ignores: ['dist', '.cache', '.astro', 'node_modules', 'tests/golden', 'test-results', 'playwright-report']
  },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.mjs', '.js', '.astro'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'no-undef': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }]
    }
  },
  {
    files: ['src/ingest/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(?:push|unshift|max|min)$/] > SpreadElement',
          message: 'a file of 100 MB holds more entries than a call takes arguments: add them one by one'
        }
      ]
    }
  },
  {
    files: NODE_FREE.map(folder => `src/${folder}/**`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:node:|(?:fs|path)$)',
              message: 'node: appears only in io, scripts, integrations and tests'
            }
          ]
        }
      ]
    }
  }
);
