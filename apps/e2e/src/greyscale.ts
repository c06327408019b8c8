import type { Page } from '@playwright/test';

/** A part of a picture, in pixels of the window. */
export interface Part {
  name: string;
  box: { x: number; y: number; width: number; height: number };
}

/**
 * How much each part stands out of a picture of the window at a quarter of its size and without colour: the mean distance of
 * its brightness, edge included, from what most of the window is. A number to compare parts of one picture by.
 */
export async function standsOut(page: Page, parts: readonly Part[]): Promise<Record<string, number>> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(measure, { picture, parts: [...parts] });
}

/** Runs in the page, so it refers to nothing outside itself. */
async function measure({ picture, parts }: { picture: string; parts: Part[] }): Promise<Record<string, number>> {
  const QUARTER = 4;
  const EDGE_PX = 1;
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const [width, height] = [Math.round(image.width / QUARTER), Math.round(image.height / QUARTER)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const grey = Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.slice(index * 4, index * 4 + 3);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  const usual = [...grey].sort((one, other) => one - other)[Math.floor(grey.length / 2)] ?? 0;
  return Object.fromEntries(
    parts.map(({ name, box }) => {
      const [left, top] = [Math.floor(box.x / QUARTER) - EDGE_PX, Math.floor(box.y / QUARTER) - EDGE_PX];
      const [right, bottom] = [
        Math.ceil((box.x + box.width) / QUARTER) + EDGE_PX,
        Math.ceil((box.y + box.height) / QUARTER) + EDGE_PX,
      ];
      const distances = grey.filter((_, index) => {
        const [x, y] = [index % width, Math.floor(index / width)];
        return x >= left && x < right && y >= top && y < bottom;
      });
      return [name, distances.reduce((sum, one) => sum + Math.abs(one - usual), 0) / distances.length];
    }),
  );
}
