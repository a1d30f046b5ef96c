// The icons of the installed site, drawn from public/icon.svg: node scripts/bootstrap.mjs icons
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { say } from '../src/io/terminal.ts';
import { ensureChromium } from './lib/chromium.ts';
import { ROOT } from './lib/project.ts';

const ICONS = [
  { file: 'public/icon-192.png', size: 192, isSquare: false },
  { file: 'public/icon-512.png', size: 512, isSquare: false },
  // Devices cut these to a shape of their own: the ground must reach the edges.
  { file: 'public/icon-maskable-512.png', size: 512, isSquare: true },
  { file: 'public/apple-touch-icon.png', size: 180, isSquare: true }
];

const svg = await readFile(join(ROOT, 'public/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu']
});
for (const { file, size, isSquare } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = isSquare ? svg.replace(' rx="6"', '') : svg;
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(ROOT, file), omitBackground: true });
  say(file);
}
await browser.close();
