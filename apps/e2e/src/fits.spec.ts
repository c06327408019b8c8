import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { linkOf } from './board-view.js';
import { fullHouse } from './full-house.mjs';
import { troublesWith } from './readable.js';
import { smallTargets } from './small-targets.js';
import { PATIENTS } from './stage.mjs';

/** Names that no form of paper has room for, and some that are hardly there. */
const NAMES = [
  ['Wolfeschlegelsteinhausenbergerdorff', 'Hubert Blaine'],
  ['O’Connor-D’Angelo', 'Siobhán-Marie'],
  ['Žižková-Nguyễn', 'Łucja Zoë'],
  ['عبد الرحمن', 'عبد الله'],
  ['O', 'Y'],
  ['Castellanos-Montgomery', 'Maria Fernanda'],
] as const;

const clinic = aClinic('fits', async (staff) =>
  fullHouse(
    staff,
    PATIENTS.map((patient, index) => {
      const [family, given] = NAMES[index] ?? [patient.family, patient.given];
      return { ...patient, family, given };
    }),
  ),
);

const SIZES = [
  [1920, 1080],
  [1366, 768],
  [1180, 820],
  [1024, 768],
  [820, 1180],
  [390, 844],
] as const;

const LANGUAGES = ['en-US', 'es-MX'] as const;

for (const locale of LANGUAGES) {
  test(`board, session and sheet say everything to its end, and can be hit with gloves, at six sizes, in ${locale}`, async ({
    open,
  }) => {
    test.setTimeout(180_000);
    const page = await open(clinic, 'ana', '/', { locale, hasTouch: true });
    await expect(page.getByRole('article')).toHaveCount(PATIENTS.length);
    await expect(linkOf(page)).toHaveText(/Live|En vivo/);
    await expect(page.locator('.needs-you-more button')).toBeVisible();
    await atEverySize(page, 'board');
    await page.goto(`${clinic.server.url}/s/${clinic.staged[1]?.sessionId ?? ''}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.chart-band').first()).toBeVisible();
    await atEverySize(page, 'session');
    await page.keyboard.press('v');
    await expect(page.getByRole('dialog').locator('input').first()).toBeFocused();
    await atEverySize(page, 'sheet');
  });
}

/** Every word of it can be read at this size, nothing lies over another, and a finger hits what can be pressed. */
async function atEverySize(page: Page, screen: string): Promise<void> {
  const parts = page.locator(screen === 'sheet' ? 'dialog[open]' : 'body');
  for (const [width, height] of SIZES) {
    const where = `${screen} at ${width}×${height}`;
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(async () => (await parts.evaluateAll(troublesWith)).flat(), where).toEqual([]);
    expect(await parts.evaluateAll(smallTargets), `what can be pressed on the ${where}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `width of the ${where}`).toBe(width);
  }
}
