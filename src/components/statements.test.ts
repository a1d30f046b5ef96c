import { expect, test } from 'vitest';
import { statements } from './statements.ts';

const sentence = (start: number) =>
  ({ field: 'abstract', start, end: start + 10, text: 'We use it.' }) as const;

test('what one sentence states stands together, by verb', () => {
  const relations = [
    { type: 'evaluates' as const, text: 'INT4', concept: 'int4', evidence: sentence(0) },
    { type: 'uses' as const, text: 'DARTS', paper: 'darts', evidence: sentence(20) },
    { type: 'outperforms' as const, text: 'cuBLAS', evidence: sentence(0) },
    { type: 'evaluates' as const, text: 'W4A8', evidence: sentence(0) }
  ];
  expect(statements({ introduces: [], relations }, 'relations')).toEqual([
    {
      evidence: sentence(0),
      parts: [
        { verb: 'evaluates', names: [{ name: 'INT4', concept: 'int4' }, { name: 'W4A8' }] },
        { verb: 'outperforms', names: [{ name: 'cuBLAS' }] }
      ]
    },
    { evidence: sentence(20), parts: [{ verb: 'uses', names: [{ name: 'DARTS', paper: 'darts' }] }] }
  ]);
});

test('introduced names have one verb', () => {
  const introduces = [{ name: 'FMPQ', evidence: sentence(0) }];
  expect(statements({ introduces, relations: [] }, 'introduces')).toEqual([
    { evidence: sentence(0), parts: [{ verb: 'introduces', names: [{ name: 'FMPQ' }] }] }
  ]);
});
