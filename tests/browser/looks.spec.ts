import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';
import { differenceOf, smallPicture } from './small-picture.ts';

/** The pictures that pages are held against. `LOOKS=write npm test -- browser` takes them anew. */
const FOLDER = join(import.meta.dirname, 'looks');
const isWriting = process.env['LOOKS'] === 'write';

/**
 * The share of a picture that may change: a word here or there, another Chromium. Six pixels more above the text change
 * four to twenty-eight hundredths.
 */
const ALLOWED = 0.03;

const SCREENS = [
  { screen: 'phone', viewport: { width: 390, height: 840 }, colorScheme: 'light' },
  { screen: 'desk', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }
] as const;

// Letters are as wide everywhere only within a system: elsewhere lines break at other words, and all below moves.
if (process.platform === 'linux')
  for (const kind of ['home', 'paper', 'concept', 'graph'] as const)
    for (const { screen, viewport, colorScheme } of SCREENS)
      test(`${kind} looks as it did, ${screen}, ${colorScheme}`, async ({ page }, testInfo) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(PAGE_KINDS[kind]!, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        const now = await smallPicture(page);
        const file = join(FOLDER, `${kind}-${screen}.png`);
        if (isWriting) writeFileSync(file, now);
        // Beside the one that was kept, for whoever has to say which of the two is right.
        writeFileSync(testInfo.outputPath('now.png'), now);
        expect(await differenceOf(page, readFileSync(file), now)).toBeLessThan(ALLOWED);
      });
