import type { Page } from '@playwright/test';

/** Pixels of the screen that become one cell of a small picture: smaller than a line of text, larger than a serif. */
const CELL = 6;

/** By how much one of a cell's three colours (0 to 255) may differ before the cell counts as another one. */
const TOLERANCE = 40;

/**
 * What the window shows, a cell for each six by six pixels, as PNG. Letters blur into grey, so that the way in which a
 * machine smooths them makes no difference, nor hardly which words stand there; where something stands, how large it is
 * and in which colours remains.
 */
export async function smallPicture(page: Page): Promise<Buffer> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const url = await page.evaluate(
    async ({ png, cell }) => {
      const image = await createImageBitmap(await (await fetch(png)).blob());
      const width = Math.floor(image.width / cell);
      const height = Math.floor(image.height / cell);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height).data;
      const small = new ImageData(width, height);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          for (let colour = 0; colour < 4; colour++) {
            let sum = 0;
            for (let dy = 0; dy < cell; dy++)
              for (let dx = 0; dx < cell; dx++)
                sum += pixels[((y * cell + dy) * image.width + x * cell + dx) * 4 + colour]!;
            small.data[(y * width + x) * 4 + colour] = Math.round(sum / cell / cell);
          }
      const drawn = document.createElement('canvas');
      [drawn.width, drawn.height] = [width, height];
      drawn.getContext('2d')!.putImageData(small, 0, 0);
      return drawn.toDataURL('image/png');
    },
    { png: dataUrl(png), cell: CELL }
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** The share of cells (0 to 1) in which two small pictures differ; 1 where they differ in size. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ urls, tolerance }) => {
      const [a, b] = (await Promise.all(
        urls.map(async url => {
          const image = await createImageBitmap(await (await fetch(url)).blob());
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        })
      )) as [ImageData, ImageData];
      if (a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some(colour => Math.abs(a.data[at + colour]! - b.data[at + colour]!) > tolerance))
          differing++;
      return (differing * 4) / a.data.length;
    },
    { urls: [dataUrl(one), dataUrl(other)], tolerance: TOLERANCE }
  );
}

function dataUrl(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}
