import { expect, test } from 'vitest';
import { medline } from './index.ts';

const RECORD = `
PMID- 28445112
OWN - NLM
DP  - 2017 Mar-Apr
TI  - Song learning in the zebra finch: a study of
      sleep.
LID - S0896-6273(17)30001-1 [pii]
LID - 10.1016/J.NEURON.2017.01.001 [doi]
AB  - BACKGROUND: Birds sing. METHODS: We
      listened.
FAU - Doe, Jane Q
AU  - Doe JQ
AU  - Roe R
CN  - Finch Consortium
DEP - 20170330
TA  - Neuron
JT  - Neuron
`;

test('a record of PubMed', () => {
  expect(medline.read(RECORD, { path: 'seeds/a.nbib' })).toEqual({
    value: [
      {
        source: { seed: 'seeds/a.nbib', line: 2 },
        inputId: '28445112',
        title: 'Song learning in the zebra finch: a study of sleep',
        abstract: 'BACKGROUND: Birds sing. METHODS: We listened.',
        facts: {
          authors: ['Jane Q Doe', 'Finch Consortium'],
          date: { iso: '2017-03-30' },
          doi: '10.1016/j.neuron.2017.01.001',
          url: 'https://pubmed.ncbi.nlm.nih.gov/28445112/',
          venue: 'Neuron'
        }
      }
    ],
    diagnostics: []
  });
});

test('initials where there are no full names, the issue where no day is known', () => {
  const [draft] = medline.read('PMID- 1\nBTI - A Book\nAU  - Doe J\nDP  - 2017 Winter\nTA  - J Song\n', {
    path: 'a'
  }).value;
  expect(draft).toMatchObject({
    title: 'A Book',
    facts: { authors: ['Doe J'], date: { iso: '2017' }, venue: 'J Song' }
  });
});
