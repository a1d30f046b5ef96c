import type { ColourPair } from '../model/config.ts';

/** The curator's colour of links, over that of `tokens.css`. The configuration admits only `#rrggbb`. */
export function accentStyle({ light, dark }: ColourPair): string {
  const accent = `light-dark(${light},${dark})`;
  const line = `color-mix(in oklab,${accent} 45%,var(--paper))`;
  return `html:root{--link:${accent};--focus:${accent};--link-line:${line}}`;
}
