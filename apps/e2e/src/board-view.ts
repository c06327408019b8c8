import { expect, type Locator, type Page } from '@playwright/test';

/** The tile of a chair on the board. */
export function tileOf(page: Page, chair: string): Locator {
  return page.getByRole('article', { name: `Chair ${chair}`, exact: true });
}

/** What the top of every page says of the link: Live, Connecting or Not live. */
export function linkOf(page: Page): Locator {
  return page.getByRole('banner').getByRole('status');
}

/** The figures of a tile as they are read, by their labels: `{ BP: '142/88', Sedation: '4 Slow to name' }`. */
export function figuresOf(tile: Locator): Promise<Record<string, string>> {
  return tile.locator('dl > div').evaluateAll((cells) =>
    Object.fromEntries(
      cells.map((cell) => {
        const label = cell.querySelector('dt')?.firstChild?.textContent ?? '';
        const parts = cell.querySelector('dd')?.children ?? [];
        const said = [...parts].filter((part) => !part.textContent.startsWith(',')).map((part) => part.textContent);
        return [label.trim(), said.join(' ')];
      }),
    ),
  );
}

/** Goes to a chair with the arrow keys alone. */
export async function goToTile(page: Page, chair: string): Promise<void> {
  const link = tileOf(page, chair).getByRole('link');
  await expect(link).toBeVisible();
  const tiles = await page.getByRole('article').count();
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    for (let moves = 0; moves <= tiles; moves += 1) {
      if (await link.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error(`the arrow keys do not lead to chair ${chair}`);
}
