import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { fullHouse } from './full-house.mjs';
import { PATIENTS } from './stage.mjs';
import { LONG } from './walk-steps.js';

const clinic = aClinic('looks', (staff) => fullHouse(staff));

/** What the clock alone changes is not looked at: ages, countdowns and times of day. */
const OF_THE_CLOCK = 'time, .figure-age, .tile-footer, .due, .alert-age, .tile-visit, .entry-field small, .chart-now';
/** Rounded edges of letters differ by a little from one machine to another. */
const AS_GOOD_AS_SAME = { maxDiffPixelRatio: 0.01, animations: 'disabled' } as const;

interface Look {
  name: string;
  width: number;
  height: number;
  theme: 'light' | 'dark' | 'dim';
  path?: string;
  arrive?: (page: Page) => Promise<unknown>;
  /** As somebody sees it who is blind for some colours, or for all. */
  blindFor?: 'achromatopsia' | 'deuteranopia';
}

const session = (): string => `/s/${clinic.staged[1]?.sessionId ?? ''}`;
const opensSheet = async (page: Page): Promise<void> => {
  await page.getByRole('article').first().getByRole('link').focus();
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog').locator('input').first()).toBeFocused();
};
const asksAboutValue = async (page: Page): Promise<void> => {
  await opensSheet(page);
  await page.keyboard.type('242');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('242?');
};

const LOOKS: Look[] = [
  { name: 'board on a laptop', width: 1366, height: 768, theme: 'light' },
  { name: 'board at a station in the dark', width: 1920, height: 1080, theme: 'dark' },
  { name: 'board on a tablet', width: 1180, height: 820, theme: 'dim' },
  { name: 'board on a phone', width: 390, height: 844, theme: 'light' },
  { name: 'board without colour', width: 1366, height: 768, theme: 'light', blindFor: 'achromatopsia' },
  { name: 'board without red and green', width: 1366, height: 768, theme: 'dark', blindFor: 'deuteranopia' },
  { name: 'sheet on a laptop', width: 1366, height: 768, theme: 'light', arrive: opensSheet },
  { name: 'sheet that asks, on a phone', width: 390, height: 844, theme: 'dark', arrive: asksAboutValue },
];

for (const { name, width, height, theme, arrive, blindFor } of LOOKS) {
  test(`the ${name} looks as it did`, LONG, async ({ open }) => {
    const page = await open(clinic, 'ana', '/', { viewport: { width, height }, colorScheme: 'light' });
    await expect(page.getByRole('article')).toHaveCount(PATIENTS.length);
    await isWhole(page);
    await page.evaluate((chosen) => (document.documentElement.dataset.theme = chosen), theme);
    await arrive?.(page);
    if (blindFor) {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: blindFor });
    }
    await expect(page).toHaveScreenshot({ ...AS_GOOD_AS_SAME, mask: [page.locator(OF_THE_CLOCK)] });
  });
}

test('the page of a session looks as it did', LONG, async ({ open }) => {
  const page = await open(clinic, 'ana', session(), { viewport: { width: 1366, height: 768 }, colorScheme: 'light' });
  await expect(page.locator('.chart-band').first()).toBeVisible();
  await isWhole(page);
  await expect(page).toHaveScreenshot({ ...AS_GOOD_AS_SAME, mask: [page.locator(OF_THE_CLOCK)] });
});

/** What is fetched once the first page stands is there. */
async function isWhole(page: Page): Promise<void> {
  await expect(page.getByText('The day')).toBeAttached({ timeout: 15_000 });
  await page.evaluate(() => document.fonts.ready);
}
