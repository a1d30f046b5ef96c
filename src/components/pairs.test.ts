import { expect, test } from 'vitest';
import { sentencePairs } from './pairs.ts';

const here = { title: 'Here', abstract: 'Routing and experts. Experts again.' };
const there = { title: 'There', abstract: 'Experts with routing. Something else.' };
const at = (texts: typeof here, text: string) => {
  const start = texts.abstract.indexOf(text);
  return { field: 'abstract', start, end: start + text.length } as const;
};

test('reasons that rest on the same two sentences share a pair, the others keep their order', () => {
  const routing = { here: at(here, 'Routing'), there: at(there, 'routing') };
  const experts = { here: at(here, 'experts'), there: at(there, 'Experts') };
  const again = { here: at(here, 'Experts again'), there: at(there, 'Experts') };
  expect(sentencePairs([routing, again, experts], here, there)).toEqual([
    { here: [routing.here, experts.here], there: [routing.there, experts.there] },
    { here: [again.here], there: [again.there] }
  ]);
});
