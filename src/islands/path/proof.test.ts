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
  after: [],
  ...rest
});
const mentions = (id: string, ...places: SpanTuple[]) => text({ concepts: [{ id, mentions: places }] });

const telling = (concept: string) => concept !== 'model';

test('a concept is proved by its mention on both sides, in the abstract where it stands there', () => {
  const step = { from: 'a', to: 'b', concept: 'x' };
  expect(proofOf(step, mentions('x', title!, first!, second!), mentions('x', title!), telling)).toEqual({
    from: first,
    to: title,
    concept: 'x'
  });
  expect(proofOf(step, mentions('x', first!), mentions('y', first!), telling)).toBeUndefined();
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
  expect(proofOf(step, lists('b'), text({}), telling)).toEqual({ from: first, to: second });
  expect(proofOf(step, text({}), lists('a'), telling)).toEqual({ from: second, to: first });
  expect(proofOf(step, text({}), text({}), telling)).toBeUndefined();
});

test('nearness is rather proved by a concept that says something than by words', () => {
  const reasons = [
    { here: first!, there: first! },
    { concept: 'model', here: title!, there: title! },
    { concept: 'x', here: second!, there: first! }
  ];
  const listing = (list: typeof reasons) => text({ related: [{ id: 'b', reasons: list }] });
  const step = { from: 'a', to: 'b' };
  expect(proofOf(step, listing(reasons), text({}), telling)).toEqual({
    from: second,
    to: first,
    concept: 'x'
  });
  expect(proofOf(step, listing(reasons.slice(1, 2)), text({}), telling)).toEqual({ from: title, to: title });
});
