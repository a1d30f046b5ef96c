import { mean, round, type Place } from './place.ts';

/** Ways side by side, from left to right, for "between". A node on several ways stands between them. */
export function lanes(ways: readonly (readonly string[])[]): Map<string, Place> {
  const wide = Math.max(...ways.map(way => way.length), 2) - 1;
  const spots = new Map<string, Place[]>();
  ways.forEach((way, lane) => {
    way.forEach((id, at) => {
      const x = (at / (way.length - 1)) * wide * 9;
      const y = at === 0 || at === way.length - 1 ? 0 : (lane - (ways.length - 1) / 2) * 7;
      spots.set(id, [...(spots.get(id) ?? []), { x, y }]);
    });
  });
  return new Map(
    [...spots].map(([id, list]) => [
      id,
      { x: round(mean(list.map(({ x }) => x))), y: round(mean(list.map(({ y }) => y))) }
    ])
  );
}
