import { expect, test } from 'vitest';
import { cardPlace } from './place.ts';

const view = { width: 400, height: 600 };
const card = { width: 300, height: 200 };

test.each([
  ['below', { left: 50, top: 100, width: 60, height: 20 }, { left: 42, top: 126 }],
  [
    'above, where there is no room below',
    { left: 50, top: 500, width: 60, height: 20 },
    { left: 42, top: 294 }
  ],
  ['inside the right side', { left: 350, top: 100, width: 40, height: 20 }, { left: 92, top: 126 }],
  ['inside the left side', { left: 0, top: 100, width: 40, height: 20 }, { left: 8, top: 126 }]
])('a card stands %s', (_name, link, place) => expect(cardPlace(link, card, view)).toEqual(place));

test('where neither side has room, it does not cover its link', () => {
  const link = { left: 50, top: 150, width: 60, height: 20 };
  expect(cardPlace(link, card, { width: 400, height: 300 }).top).toBeGreaterThan(link.top + link.height);
});
