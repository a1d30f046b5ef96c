import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteIcon } from '../../src/model/config.ts';

/** The icons that a project may bring, the best first. */
const ICONS = [
  { file: 'favicon.svg', type: 'image/svg+xml' },
  { file: 'favicon.png', type: 'image/png' },
  { file: 'favicon.ico', type: 'image/x-icon' }
] as const satisfies readonly SiteIcon[];

/** The icon in a project's `public/`; where it has none, the one that Paperweave brings. */
export function iconIn(folder: string): SiteIcon {
  return ICONS.find(({ file }) => existsSync(join(folder, file))) ?? ICONS[0];
}
