import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../model/diagnostic-text.ts';
import { readVocabulary } from './index.ts';

const read = (name: string, text: string) =>
  readVocabulary([{ path: `seeds/vocabulary.${name}`, bytes: new TextEncoder().encode(text) }]);

/** What matters of the terms, in short: label (line): other names / hidden < broader. */
const inShort = (name: string, text: string) =>
  read(name, text).value.map(
    ({ label, at, altLabels, hiddenLabels, broader, type = '-' }) =>
      `${label} (${at.line}): ${altLabels.join(', ')} / ${hiddenLabels.join(', ')} ${type} < ${broader.map(link => `${link.term} (${link.at.line})`).join(', ')}`
  );

const TURTLE = `@prefix ex: <http://e.org/> .
# A comment. With dots.
ex:a a skos:Concept ;
  skos:prefLabel "deep learning"@en, "tiefes Lernen"@de ;
  skos:altLabel "DL", "tief"@de ; skos:hiddenLabel """deap
 learning""" ;
  <http://purl.org/dc/terms/type> "method" .
ex:b skos:prefLabel "CNN." ; skos:broader ex:a .
ex:a skos:narrower ex:c . ex:c skos:prefLabel 'RNN' ; a ex:Method .
`;

const JSON_LD = `{
  "@context": { "skos": "http://www.w3.org/2004/02/skos/core#", "ex": "http://e.org/",
    "names": { "@id": "skos:altLabel", "@container": "@language" }, "under": { "@id": "skos:broader", "@type": "@id" } },
  "@graph": [
    { "@id": "ex:a", "@type": "skos:Concept",
      "skos:prefLabel": [{ "@value": "deep learning", "@language": "en" }, { "@value": "tief", "@language": "de" }],
      "names": { "en": ["DL"], "de": "tief" }, "skos:hiddenLabel": "deap learning",
      "http://purl.org/dc/terms/type": "method" },
    { "@id": "http://e.org/b", "prefLabel": "CNN.",
      "under": "ex:a" },
    { "@id": "ex:c", "skos:prefLabel": "RNN", "@type": ["ex:Method"], "skos:broader": { "@id": "ex:a" } }
  ]
}`;

const TABLE = `id;prefLabel;Synonyms;hidden label;parent;type
http://e.org/a;deep learning;DL;deap learning;;method
http://e.org/b;CNN.;;;Deep Learning;
http://e.org/c;RNN;;;http://e.org/a;Method
`;

describe('readVocabulary', () => {
  it.each([
    ['ttl', TURTLE, [4, 8, 8, 9, 9]],
    ['jsonld', JSON_LD, [6, 9, 10, 11, 11]],
    ['csv', TABLE, [2, 3, 3, 4, 4]]
  ])('reads the same of %s, each with its line', (name, text, [a, b, ba, c, ca]) => {
    expect(read(name, text).diagnostics).toEqual([]);
    expect(inShort(name, text)).toEqual([
      `deep learning (${a}): DL / deap learning method < `,
      `CNN. (${b}):  /  - < http://e.org/a (${ba})`,
      `RNN (${c}):  /  method < http://e.org/a (${ca})`
    ]);
  });

  it.each([
    ['expanded', '[{"@id":"a","http://www.w3.org/2004/02/skos/core#prefLabel":[{"@value":"x"}]}]', ['x']],
    ['one node', '{"id":"a","type":"Concept","prefLabel":{"@none":"x"}}', ['x']],
    ['nodes in nodes', '{"id":"a","prefLabel":"x","narrower":[{"prefLabel":"y"}]}', ['x', 'y']],
    [
      'schemes left out',
      '[{"@type":"ConceptScheme","prefLabel":"s","hasTopConcept":{"prefLabel":"x"}}]',
      ['x']
    ],
    [
      'a vocab',
      '{"@context":{"@vocab":"http://www.w3.org/2004/02/skos/core#"},"@graph":[{"prefLabel":"x"}]}',
      ['x']
    ],
    ['numbers and null passed over', '[{"prefLabel":"x","broader":null,"altLabel":7},null]', ['x']]
  ])('reads JSON-LD: %s', (_, text, labels) => {
    expect(read('json', text).value.map(({ label }) => label)).toEqual(labels);
  });

  it('reads a language that is not English where there is no other, and rdfs:label for want of prefLabel', () => {
    const text = `<a> skos:prefLabel "Graph"@de ; skos:altLabel "Netz"@de, "réseau"@fr . <b> a skos:Concept ; rdfs:label "B" .`;
    expect(inShort('ttl', text)).toEqual(['Graph (1): Netz /  - < ', 'B (1):  /  - < ']);
  });

  it('is read from several files as from one, in any order', () => {
    const files = ['a skos:prefLabel "A" .', 'b skos:prefLabel "B" ; skos:broader ex:a .'].map((text, i) => ({
      path: `seeds/vocabulary.${i}.ttl`,
      bytes: new TextEncoder().encode(`@prefix ex: <http://e.org/> . ex:${text}`)
    }));
    const { value, diagnostics } = readVocabulary(files);
    expect(diagnostics).toEqual([]);
    expect(value[1]!.broader).toEqual([{ term: 'http://e.org/a', at: { seed: files[1]!.path, line: 1 } }]);
    expect(readVocabulary(files.toReversed())).toEqual({ value, diagnostics });
  });

  it.each([
    ['no column', 'csv', 'lable,broader\na,b\n'],
    ['other columns', 'csv', 'x,y\na,b\n'],
    ['two labels', 'ttl', '<a> skos:prefLabel "one", "two" .'],
    ['itself', 'ttl', '<a> skos:prefLabel "one" ;\n skos:broader <a> .'],
    ['no address', 'ttl', '<a> skos:prefLabel "one" .\n<b> skos:prefLabel <x y> .'],
    ['XML', 'rdf', '<?xml version="1.0"?>\n<rdf:RDF/>'],
    ['no term', 'ttl', '<a> <b> <c> .'],
    ['no JSON', 'json', 'nothing']
  ])('says what is wrong: %s', (_, name, text) => {
    expect(read(name, text).diagnostics.map(formatDiagnostic).join('\n')).toMatchSnapshot();
  });

  it('loses one term for one broken entry', () => {
    const labels = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 8 });
    const forms: [string, (label: string) => string, (entries: string[]) => string, string][] = [
      [
        'ttl',
        label => `<${label}> skos:prefLabel "${label}" .`,
        list => list.join('\n'),
        '<x> skos:prefLabel .'
      ],
      ['jsonld', label => `{"prefLabel":"${label}"}`, list => `[${list.join(',\n')}]`, '{"prefLabel" "x"}'],
      ['csv', label => `${label},`, list => ['label,broader', ...list].join('\n'), 'x,y,z']
    ];
    fc.assert(
      fc.property(
        labels,
        fc.nat(8),
        fc.constantFrom(...forms),
        (names, place, [name, entry, join, broken]) => {
          const { value, diagnostics } = read(name, join(names.map(entry).toSpliced(place, 0, broken)));
          expect(value.map(({ label }) => label)).toEqual(names);
          expect(diagnostics).toHaveLength(1);
        }
      )
    );
  });

  it('survives any text', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '<',
      '>',
      '{',
      '}',
      '[',
      ']',
      '.',
      ';',
      ',',
      '\n',
      '\n\n',
      '#',
      ':',
      '@prefix ',
      'skos:prefLabel ',
      '"""',
      'a',
      '\\',
      '('
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('ttl', 'json', 'csv'),
        (parts, name) => {
          expect(read(name, parts.join('')).value).toBeInstanceOf(Array);
        }
      ),
      { numRuns: 500 }
    );
  });
});
