import type { Locator, Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { tileOf } from './board-view.js';
import { fullHouse } from './full-house.mjs';
import { PATIENTS } from './stage.mjs';

const clinic = aClinic('focus', fullHouse);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
/** More than any of the pages has. */
const MOST_STOPS = 150;
const FEWEST_STOPS = 15;

for (const viewport of SIZES) {
  test(`WCAG 2.4.11 what Tab comes to is in sight, at ${viewport.width}×${viewport.height}`, async ({ open }) => {
    const page = await open(clinic, 'ana', '/', { viewport });
    await expect(page.getByRole('article')).toHaveCount(PATIENTS.length);
    expect(await hiddenStops(page)).toEqual([]);
    await page.goto(`${clinic.server.url}/s/${clinic.staged[1]?.sessionId ?? ''}`);
    await expect(page.locator('.chart-band').first()).toBeVisible();
    expect(await hiddenStops(page)).toEqual([]);
  });
}

test('WCAG 2.2.2 nothing moves for whom asked for less of it, and with forced colours a chair that calls is still set apart', async ({
  open,
}) => {
  const page = await open(clinic, 'ana', '/');
  const calling = page.locator('.tile-high').first();
  await expect(calling).toBeVisible();
  expect(await page.evaluate(animations)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  expect(await page.evaluate(animations)).toBe(0);
  const edge = (tile: Locator) => tile.evaluate((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth));
  expect(await edge(calling)).toBeGreaterThan(await edge(tileOf(page, '6')));
  await expect(calling.locator('.alert-line')).toBeVisible();
});

function animations(): number {
  return document.getAnimations().length;
}

/** Walks a page by Tab until it comes back to its beginning, and names what had the focus under something else. */
async function hiddenStops(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const hidden: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, isSeen } = await page.evaluate(focused);
    if (name === null && stop >= FEWEST_STOPS) return hidden;
    if (name === null) throw new Error(`no more than ${stop} stops`);
    if (!isSeen) hidden.push(name);
  }
  throw new Error(`more than ${MOST_STOPS} stops`);
}

/** Runs in the page: what has the focus, and whether any of its corners or its middle can be seen. */
function focused(): { name: string | null; isSeen: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: null, isSeen: true };
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const INSET = 3;
  const [x1, x2, y1, y2] = [left + INSET, right - INSET, top + INSET, bottom - INSET];
  const points = [
    [(x1 + x2) / 2, (y1 + y2) / 2],
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ] as const;
  const isSeen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return element.contains(top);
  });
  return { name, isSeen };
}
