import type { Locator } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { goToTile } from './board-view.js';
import { sheetOf } from './entry-sheet.js';
import { anInfusion, aSeatedPatient, chart, PATIENTS } from './stage.mjs';

const [priya, other] = PATIENTS;
if (!priya || !other) throw new Error('too few patients');

/** A patient whose first set, the longest one, is to be charted; and another one with a high alert: the banner. */
const clinic = aClinic('fold', async (staff) => {
  await aSeatedPatient(staff, '1', priya);
  await chart(staff.ana, await anInfusion(staff, '2', other), { values: { spo2: 88 } });
  return {};
});

/** How far the lowest of these reaches below what is left free above the foot of the sheet; none where all of it is in sight. */
async function hiddenBelow(parts: Locator, foot: Locator): Promise<number> {
  const top = (await foot.boundingBox())?.y ?? 0;
  const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
  const lowest = Math.max(...boxes.flatMap((box) => (box ? [box.y + box.height] : [])));
  return Math.max(0, Math.ceil(lowest - top));
}

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [390, 844],
] as const) {
  test(`with a banner over it the whole sheet is in sight at ${width}x${height}, without scrolling`, async ({
    open,
  }) => {
    const page = await open(clinic, 'ben', '/', { viewport: { width, height } });
    await goToTile(page, '1');
    await page.keyboard.press('v');
    const sheet = sheetOf(page);
    await expect(sheet.getByRole('alert', { name: /chair 2/i })).toBeVisible();
    const foot = sheet.getByRole('contentinfo').or(sheet.locator('.entry-foot')).first();
    expect(await hiddenBelow(sheet.locator('.number-pad button, .entry-scale'), foot)).toBe(0);
    expect(await sheet.evaluate((dialog) => dialog.scrollTop)).toBe(0);
    expect(await sheet.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight)).toBeLessThanOrEqual(0);
  });
}
