import { expect, it } from 'vitest';
import { sizeOf } from './size.ts';

it.each([
  ['', '0 B'],
  ['é', '2 B'],
  ['a'.repeat(1000), '1 KB'],
  ['a'.repeat(999_600), '1000 KB'],
  ['a'.repeat(1_250_000), '1.3 MB']
])('counts bytes', (text, size) => expect(sizeOf(text)).toBe(size));
