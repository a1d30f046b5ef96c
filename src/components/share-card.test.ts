import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cardFacts, cardSvg, paletteOf, type Card } from './share-card.ts';

const palette = paletteOf(readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8'));

const card: Card = {
  site: 'Papers',
  heading: 'What they say',
  concepts: [
    { label: 'graph', type: 'method' },
    { label: 'sorting', type: 'task' }
  ],
  facts: cardFacts({ papers: 1200, concepts: 1, themes: 2 }),
  map: {
    width: 100,
    height: 50,
    lands: [
      { theme: 'a', path: 'M0 0h10v10z', centre: { x: 5, y: 5 }, dots: [{ x: 3, y: 3 }] },
      { theme: 'b', path: 'M20 0h10v10z', centre: { x: 25, y: 5 }, dots: [{ x: 23, y: 3 }] }
    ]
  },
  colours: new Map([
    ['a', 0],
    ['b', 25]
  ])
};

/** Texts of an SVG. Throws where it is not well-formed. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('text', text => text.trim() !== '' && texts.push(text));
  parser.write(svg).close();
  return texts;
}

describe('cardSvg', () => {
  it('says name, heading, concepts and numbers', () => {
    expect(textsOf(cardSvg({ ...card, eyebrow: 'Theme' }, palette))).toEqual([
      ...['Papers', 'Theme', 'What they say', 'graph', 'sorting'],
      '1,200 papers  ·  1 concept  ·  2 themes'
    ]);
  });

  it('takes any text for text', () => {
    const heading = '</text><script>x</script> & \u0007 \ud800';
    expect(textsOf(cardSvg({ ...card, heading }, palette)).join(' ')).toContain('<script>');
  });

  it('cuts a heading that is too long, and leaves out concepts that have no room', () => {
    const texts = textsOf(cardSvg({ ...card, heading: 'a long heading '.repeat(40) }, palette));
    expect(texts.filter(text => text.startsWith('a long') || text.includes('…')).at(-1)).toMatch(/…$/u);
    expect(texts).not.toContain('sorting');
  });

  it('shows one theme among the others, in its own colour; colours beyond the palette repeat', () => {
    const dotted = (svg: string) => svg.match(/<circle/gu)?.length;
    expect(dotted(cardSvg(card, palette))).toBe(2);
    const one = cardSvg({ ...card, theme: 'b' }, palette);
    expect(dotted(one)).toBe(1);
    expect(one).toContain(palette('theme-1'));
  });

  it('has no map where no paper lies in a theme', () => {
    expect(cardSvg({ ...card, map: { width: 1000, height: 0, lands: [] } }, palette)).not.toContain(
      'scale(0'
    );
  });
});

it('a colour that is not there is an error', () => {
  expect(() => palette('nothing')).toThrowErrorMatchingInlineSnapshot(
    `[Error: tokens.css has no colour --nothing]`
  );
});
