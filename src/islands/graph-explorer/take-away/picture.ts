import type { Shown } from '../explorer.ts';
import { drawing, drawnAxis, drawnLabels } from '../picture/drawing.ts';
import { planLabels, type Measure } from '../picture/label-plan.ts';
import type { Palette } from '../picture/palette.ts';
import type { Projection } from '../picture/projection.ts';
import { focusOf } from '../picture/stand.ts';
import { document, xml } from './xml.ts';

/** The picture as it stands in its window, as an SVG file with a title that says in words what it shows. */
export function svgOf(
  { view, scene, material }: Shown,
  stand: Projection,
  palette: Palette,
  measure: Measure,
  fontFamily: string
): string {
  const { width, height } = stand;
  const focus = focusOf(scene, view.selected);
  const labels = planLabels(scene, stand, focus, undefined, measure);
  return document(
    xml(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'font-family': fontFamily
      },
      xml('title', {}, scene.sentence),
      xml('rect', { width, height, fill: palette.paper }),
      ...drawnAxis(scene, stand, palette),
      ...drawing(scene, material.overview, palette, stand, focus),
      ...drawnLabels(labels, palette)
    )
  );
}

/** Pixels of a PNG for one of the picture: enough for print. */
const DENSITY = 2;

/** An SVG as pixels. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string, { width, height }: Projection): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(width * DENSITY, height * DENSITY);
    canvas.getContext('2d')!.drawImage(image, 0, 0, width * DENSITY, height * DENSITY);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
