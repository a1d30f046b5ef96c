import { expect, test } from 'vitest';
import type { PaperText, SpanTuple } from '../graph-explorer/wire.ts';
import { proofOf } from './proof.ts';

const [first, second, title]: SpanTuple[] = [
  [1, 5, 9],
  [1, 20, 24],
  [0, 0, 4]
];
const text = (rest: Partial<PaperText>): PaperText => ({
  title: '',
  abstract: '',
  byline: '',
  links: [],
  concepts: [],
  related: [],
  ...rest
});
const mentions = (id: string, ...places: SpanTuple[]) => text({ concepts: [{ id, mentions: places }] });

test('a concept is proved by its mention on both sides, in the abstract where it stands there', () => {
  const step = { from: 'a', to: 'b', concept: 'x' };
  expect(proofOf(step, mentions('x', title!, first!, second!), mentions('x', title!))).toEqual({
    from: first,
    to: title
  });
  expect(proofOf(step, mentions('x', first!), mentions('y', first!))).toBeUndefined();
});

test('nearness is proved by the place that weighs most, whichever paper lists the other', () => {
  const step = { from: 'a', to: 'b' };
  const lists = (id: string) =>
    text({
      related: [
        {
          id,
          reasons: [
            { here: first!, there: second! },
            { here: title!, there: title! }
          ]
        }
      ]
    });
  expect(proofOf(step, lists('b'), text({}))).toEqual({ from: first, to: second });
  expect(proofOf(step, text({}), lists('a'))).toEqual({ from: second, to: first });
  expect(proofOf(step, text({}), text({}))).toBeUndefined();
});
