/** A box in the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
const EDGE = 8;

/**
 * Where a card of some size stands in a window of some size: below its link where there is room, else above, else where more
 * of it is seen; never over the link, and never beyond the window's sides.
 */
export function cardPlace(
  link: Box,
  card: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>
): { readonly left: number; readonly top: number } {
  const left = Math.max(EDGE, Math.min(link.left - EDGE, view.width - card.width - EDGE));
  const below = link.top + link.height + GAP;
  const above = link.top - GAP - card.height;
  const fitsBelow = below + card.height + EDGE <= view.height;
  return { left, top: fitsBelow || above < EDGE ? below : above };
}
