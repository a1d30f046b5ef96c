/** How many theme colours `styles/tokens.css` has. */
const COLOURS = 24;

/** Inline style that gives an element its theme's colour as `--colour`. Beyond the palette's end colours repeat. */
export function themeColour(colour: number): string {
  return `--colour: var(--theme-${colour % COLOURS})`;
}
