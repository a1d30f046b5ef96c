import { expect, test } from 'vitest';
import { findNames } from './find.ts';
import { WIRE_VERSION, type NamesFile } from './wire.ts';

const names: NamesFile = {
  version: WIRE_VERSION,
  id: ['concept:moe', 'concept:expert-finding', 'paper:netmamba'],
  label: ['mixture of experts', 'expert finding', 'NetMamba: Efficient Network Traffic Classification'],
  type: [1, 2, 0],
  aliases: [['MoE', 'mixture-of-experts'], [], []]
};

test.each([
  ['mixture', ['concept:moe']],
  ['expert', ['concept:expert-finding', 'concept:moe']],
  ['MOE', ['concept:moe']],
  ['mixture-of-ex', ['concept:moe']],
  ['traffic', ['paper:netmamba']],
  ['classification netmamba', ['paper:netmamba']],
  ['traffic experts', []],
  ['raffic', []],
  ['  ', []]
])('%j finds %j', (query, ids) => expect(findNames(names, query, 9).map(({ id }) => id)).toEqual(ids));

test('says which alias matched', () => expect(findNames(names, 'moe', 9)[0]).toMatchObject({ alias: 'MoE' }));

test('an acronym stands before what begins with it, also where it is known in the plural', () => {
  const llm: NamesFile = {
    version: WIRE_VERSION,
    id: ['concept:llm-inference', 'concept:large-language-model'],
    label: ['LLM inference', 'large language models'],
    type: [2, 1],
    aliases: [[], ['LLMs']]
  };
  expect(findNames(llm, 'llm', 9).map(({ id }) => id)).toEqual([
    'concept:large-language-model',
    'concept:llm-inference'
  ]);
});
