import { expect, type Locator, type Page } from '@playwright/test';
import { goToTile } from './board-view.js';

/** The sheet on which a set is entered or corrected. */
export function sheetOf(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(Enter vitals for|Correct a reading of)/ });
}

/** The one line below the fields: the question, the refusal, or how the keys go. */
export function sheetSays(page: Page): Locator {
  return page.getByRole('dialog').getByRole('status');
}

/** Opens the sheet of a chair from the board, by keys alone; the cursor then stands in the first field. */
export async function openSheet(page: Page, chair: string): Promise<void> {
  await goToTile(page, chair);
  await page.keyboard.press('v');
  await expect(sheetOf(page).getByLabel('Systolic')).toBeFocused();
}

/** Types a value where the cursor stands, and Enter. */
export async function typeAndEnter(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

/** Enters a set of the heart rate alone, from the board to the closed sheet, by keys alone. */
export async function chartHeartRate(page: Page, chair: string, heartRate: number): Promise<void> {
  await openSheet(page, chair);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(String(heartRate));
  await page.keyboard.press('Control+Enter');
  await expect(sheetOf(page)).toHaveCount(0);
}
