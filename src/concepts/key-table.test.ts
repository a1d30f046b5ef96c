import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable } from './key-table.ts';
import { fieldOf, fromOf, isWhole, MAX_LENGTH, MAX_TOKENS, placeAt, toOf } from './places.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'dd', 'é'), { minLength: 1, maxLength: 5 });

describe('KeyTable', () => {
  it('gives equal words one number and keeps their text', () => {
    fc.assert(
      fc.property(fc.array(words), texts => {
        const table = new KeyTable();
        for (const text of texts.map(own => own.join(' '))) {
          const key = table.add(text);
          expect([table.text(key), table.find(text), table.add(text)]).toEqual([text, key, key]);
          expect([table.length(key), table.words(key)]).toEqual([text.length, text.split(' ').length]);
          expect(table.solid(key)).toBe(text.replaceAll(' ', ''));
        }
      })
    );
  });

  it('grows, and knows what it does not hold', () => {
    const table = new KeyTable();
    const keys = Array.from({ length: 50_000 }, (_, i) => table.add(`w${i % 300} v${i}`));
    expect(keys.every((key, i) => table.text(key) === `w${i % 300} v${i}`)).toBe(true);
    expect([table.find('w1 v2'), table.find('x')]).toEqual([0, 0]);
  });

  it('says what stands before words', () => {
    const table = new KeyTable();
    const key = table.add('deep neural network');
    expect(table.text(table.before(key, [table.word('neural'), table.word('network')]))).toBe('deep');
    expect(table.before(key, [table.word('deep')])).toBe(-1);
  });
});

describe('a place', () => {
  const place = fc.record({
    field: fc.constantFrom(0, 1),
    from: fc.nat(MAX_TOKENS - 1),
    length: fc.integer({ min: 1, max: MAX_LENGTH }),
    whole: fc.boolean()
  });
  const pack = ({
    field,
    from,
    length,
    whole
  }: {
    field: number;
    from: number;
    length: number;
    whole: boolean;
  }) => placeAt(field, from, from + length, whole);

  it('comes apart as it was put together', () => {
    fc.assert(
      fc.property(place, one => {
        const packed = pack(one);
        expect(fieldOf(packed)).toBe(one.field);
        expect(fromOf(packed)).toBe(one.from);
        expect(toOf(packed)).toBe(one.from + one.length);
        expect(isWhole(packed)).toBe(one.whole);
      })
    );
  });

  it('is a number in reading order, the longer one first', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const order = a.field - b.field || a.from - b.from || b.length - a.length;
        if (order !== 0) expect(Math.sign(pack(a) - pack(b))).toBe(Math.sign(order));
      })
    );
  });
});
