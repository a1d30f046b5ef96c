import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { fail, say } from '../../src/io/terminal.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * Path of a Chromium that runs: an installed one first, else one from the system's package manager, else
 * Playwright's download. Ends the command with a hint where none can be had.
 */
export function ensureChromium(): string {
  return (
    findChromium() ??
    (installWithApt() ? findChromium() : undefined) ??
    (download() ? findChromium() : undefined) ??
    fail(
      'the browser tests need a Chromium, and none is installed or could be',
      'Install Chromium or Chrome (Debian: sudo apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chrome npm test'
    )
  );
}

function findChromium(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)));
  const candidates = [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...PLACES, chromium.executablePath()];
  return candidates.find(path => path !== '' && existsSync(path));
}

function installWithApt(): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!runs([...asRoot, 'apt-get', '--version'], 'ignore')) return false;
  say('Installing chromium with apt-get, for the browser tests …');
  runs([...asRoot, 'apt-get', 'update', '-qq'], 'inherit');
  return runs([...asRoot, 'apt-get', 'install', '-y', '-qq', 'chromium'], 'inherit');
}

function download(): boolean {
  say('Downloading Chromium with Playwright, for the browser tests …');
  return runs(
    [
      process.execPath,
      join(import.meta.dirname, '../../node_modules/playwright/cli.js'),
      'install',
      'chromium'
    ],
    'inherit'
  );
}

function runs([command = '', ...args]: string[], output: 'ignore' | 'inherit'): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { stdio: ['ignore', output === 'inherit' ? 2 : 'ignore', output], env })
      .status === 0
  );
}
