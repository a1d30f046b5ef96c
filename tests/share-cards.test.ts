import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CARD, cardSvg, paletteOf } from '../src/components/share-card.ts';
import { painter } from '../src/integrations/share-cards/index.ts';

it('a card becomes a picture of the right size, with its words, and the same each time', async () => {
  const palette = paletteOf(readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8'));
  const map = { width: 1000, height: 0, lands: [] };
  const svg = cardSvg(
    { site: 'Papers', heading: 'Čech ω', concepts: [], facts: [], map, colours: new Map() },
    palette
  );
  const paint = await painter();
  const png = Buffer.from(paint(svg));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
  expect(Buffer.from(paint(svg))).toEqual(png);
  // Without its fonts it would be a picture without words.
  for (const words of ['Papers', 'Čech', 'ω']) {
    expect(Buffer.from(paint(svg.replace(words, ''))).equals(png)).toBe(false);
  }
});
