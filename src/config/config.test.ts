import { expect, test } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic-text.ts';
import { contrast } from './colour.ts';
import { readConfig } from './index.ts';

/** Reads a configuration that is written as an object literal; the text is what places are looked up in. */
function read(text: string) {
  const spec: unknown = new Function(`return ${text}`)();
  return readConfig(spec, { file: 'paperweave.config.ts', text: `export default defineConfig(${text});\n` });
}

test('what is left out has a default', () => {
  expect(read("{ title: ' A ', sentence: 'B.' }")).toEqual({
    value: {
      title: 'A',
      sentence: 'B.',
      language: 'en',
      base: '/',
      seeds: 'seeds',
      related: 12,
      navigation: ['papers', 'concepts', 'themes', 'graph', 'about']
    },
    diagnostics: []
  });
});

test('every option is taken as it is written', () => {
  const { value, diagnostics } = read(`{
    title: 'A', sentence: 'B.', language: 'pt-BR', site: 'https://example.org', base: '/a/b', seeds: 'my seeds/2026',
    licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    colours: { accent: { light: '#7a3e00', dark: '#F0B072' } },
    navigation: ['data', { label: 'Ours', href: '/papers/' }, { label: 'Them', href: 'https://example.org' }], related: 1
  }`);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    language: 'pt-BR',
    site: 'https://example.org',
    base: '/a/b',
    seeds: 'my seeds/2026',
    accent: { light: '#7a3e00', dark: '#F0B072' },
    navigation: ['data', { label: 'Ours', href: 'papers/' }, { label: 'Them', href: 'https://example.org' }]
  });
});

test('whatever is wrong is said with its line and what to type', () => {
  const wrong = [
    'undefined',
    "['a']",
    '{}',
    "{\n  titel: 'A', sentence: 3\n}",
    "{ title: 'A', sentence: ' ' }",
    ...[
      "language: 'english language'",
      "language: 'deutsch'",
      "site: 'example.org'",
      "base: 'papers'",
      "seeds: '../seeds'",
      "seeds: 'content'",
      'seeds: 3',
      "licence: 'CC0'",
      "licence:\n    { nme: 'CC0' }",
      "colours: { accent: '#000000' }",
      "colours: { acent: { light: '#000000', dark: 'white' } }",
      "colours: {\n    accent: { light: '#cccccc', dark: '#ffffff' } }",
      "navigation: ['papers', 'grpah']",
      "navigation: [{ label: 'x', href: 'javascript:alert(1)' }]",
      "related: '12'",
      'relatd: 12',
      'related: () => 3'
    ].map(option => `{ title: 'A', sentence: 'B.',\n  ${option} }`)
  ];
  const said = wrong.map(text => `# ${text}\n${read(text).diagnostics.map(formatDiagnostic).join('\n')}`);
  expect(said.join('\n\n')).toMatchInlineSnapshot(`
    "# undefined
    paperweave.config.ts  error  config/not-an-object  The file exports nothing as its default.
      hint: Write export default defineConfig({ title: 'Papers on birds', sentence: 'What 120 papers say about the song of birds.' });

    # ['a']
    paperweave.config.ts  error  config/not-an-object  The file exports ["a"] as its default.
      hint: Write export default defineConfig({ title: 'Papers on birds', sentence: 'What 120 papers say about the song of birds.' });

    # {}
    paperweave.config.ts  error  config/missing-option  "title" is missing.
      hint: Write title: 'Papers on birds'.
    paperweave.config.ts  error  config/missing-option  "sentence" is missing.
      hint: Write sentence: 'What 120 papers say about the song of birds.'.

    # {
      titel: 'A', sentence: 3
    }
    paperweave.config.ts  error  config/missing-option  "title" is missing.
      hint: Write title: 'Papers on birds'.
    paperweave.config.ts:2:15  error  config/invalid-option  "sentence" is 3.
      hint: Write sentence: 'What 120 papers say about the song of birds.'.
    paperweave.config.ts:2:3  error  config/unknown-option  There is no option "titel".
      hint: Did you mean "title"?

    # { title: 'A', sentence: ' ' }
    paperweave.config.ts:1:43  error  config/invalid-option  "sentence" is " ".
      hint: Write sentence: 'What 120 papers say about the song of birds.'.

    # { title: 'A', sentence: 'B.',
      language: 'english language' }
    paperweave.config.ts:2:3  error  config/invalid-option  "language" is "english language".
      hint: Write language: 'en', a language as BCP 47 names it ('de', 'pt-BR').

    # { title: 'A', sentence: 'B.',
      language: 'deutsch' }
    paperweave.config.ts:2:3  error  config/invalid-option  "language" is "deutsch".
      hint: Write language: 'en', a language as BCP 47 names it ('de', 'pt-BR').

    # { title: 'A', sentence: 'B.',
      site: 'example.org' }
    paperweave.config.ts:2:3  error  config/invalid-option  "site" is "example.org".
      hint: Write site: 'https://example.org', an address with its https://; a path belongs into base.

    # { title: 'A', sentence: 'B.',
      base: 'papers' }
    paperweave.config.ts:2:3  error  config/invalid-option  "base" is "papers".
      hint: Write base: '/papers', a path that begins with a slash.

    # { title: 'A', sentence: 'B.',
      seeds: '../seeds' }
    paperweave.config.ts:2:3  error  config/invalid-option  "seeds" is "../seeds".
      hint: Write seeds: 'seeds', a folder below the project's that is not generated, with / between folders.

    # { title: 'A', sentence: 'B.',
      seeds: 'content' }
    paperweave.config.ts:2:3  error  config/invalid-option  "seeds" is "content".
      hint: Write seeds: 'seeds', a folder below the project's that is not generated, with / between folders.

    # { title: 'A', sentence: 'B.',
      seeds: 3 }
    paperweave.config.ts:2:3  error  config/invalid-option  "seeds" is 3.
      hint: Write seeds: 'seeds', a folder below the project's that is not generated, with / between folders.

    # { title: 'A', sentence: 'B.',
      licence: 'CC0' }
    paperweave.config.ts:2:3  error  config/invalid-option  "licence" is "CC0".
      hint: Write licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }.

    # { title: 'A', sentence: 'B.',
      licence:
        { nme: 'CC0' } }
    paperweave.config.ts:2:3  error  config/missing-option  "licence.name" is missing.
      hint: Write licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }.
    paperweave.config.ts:3:7  error  config/unknown-option  There is no option "licence.nme".
      hint: Did you mean "name"?

    # { title: 'A', sentence: 'B.',
      colours: { accent: '#000000' } }
    paperweave.config.ts:2:14  error  config/invalid-option  "colours.accent" is "#000000".
      hint: Write colours: { accent: { light: '#305eb7', dark: '#87b1fd' } }, each # and six hexadecimal digits.

    # { title: 'A', sentence: 'B.',
      colours: { acent: { light: '#000000', dark: 'white' } } }
    paperweave.config.ts:2:14  error  config/unknown-option  There is no option "colours.acent".
      hint: Did you mean "accent"?

    # { title: 'A', sentence: 'B.',
      colours: {
        accent: { light: '#cccccc', dark: '#ffffff' } } }
    paperweave.config.ts:3:15  error  config/pale-colour  "#cccccc" has a contrast of 1.3 on light pages; links need 4.5 to be readable.
      hint: Choose a darker colour.

    # { title: 'A', sentence: 'B.',
      navigation: ['papers', 'grpah'] }
    paperweave.config.ts:2:3  error  config/invalid-option  "navigation.1" is "grpah".
      hint: Write navigation: ['papers', { label: 'Our group', href: 'https://example.org' }]; the names are papers, concepts, themes, graph, path, data, about.

    # { title: 'A', sentence: 'B.',
      navigation: [{ label: 'x', href: 'javascript:alert(1)' }] }
    paperweave.config.ts:2:3  error  config/invalid-option  "navigation.0.href" is "javascript:alert(1)".
      hint: Write navigation: ['papers', { label: 'Our group', href: 'https://example.org' }]; the names are papers, concepts, themes, graph, path, data, about.

    # { title: 'A', sentence: 'B.',
      related: '12' }
    paperweave.config.ts:2:3  error  config/invalid-option  "related" is "12".
      hint: Write related: 12, a whole number from 1 to 50, without quotes.

    # { title: 'A', sentence: 'B.',
      relatd: 12 }
    paperweave.config.ts:2:3  error  config/unknown-option  There is no option "relatd".
      hint: Did you mean "related"?

    # { title: 'A', sentence: 'B.',
      related: () => 3 }
    paperweave.config.ts:2:3  error  config/invalid-option  "related" is a function.
      hint: Write related: 12, a whole number from 1 to 50, without quotes."
  `);
});

test.each([
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#305eb7', '#305eb7', 1]
])('the contrast of %s and %s is %d', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
  expect(contrast(b, a)).toBeCloseTo(expected, 2);
});
