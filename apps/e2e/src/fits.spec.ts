import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { linkOf } from './board-view.js';
import { fullHouse } from './full-house.mjs';
import { troublesWith } from './readable.js';
import { smallTargets } from './small-targets.js';
import { PATIENTS } from './stage.mjs';
import { LONG } from './walk-steps.js';

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

type Size = readonly [width: number, height: number];

const SIZES: Size[] = [
  [1920, 1080],
  [1366, 768],
  [1180, 820],
  [1024, 768],
  [820, 1180],
  [390, 844],
];

/** The narrowest that WCAG asks for (1.4.10), and a laptop at twice the size of everything (1.4.4). */
const MAGNIFIED: Size[] = [
  [320, 800],
  [683, 384],
];
const LANGUAGES = ['en-US', 'es-MX'] as const;

for (const locale of LANGUAGES) {
  // the words of the second language are looked at in `npm run test:full`
  const tag = locale === LANGUAGES[0] ? {} : LONG;
  test(
    `board, session and sheet say everything to its end, and can be hit with gloves, at six sizes, in ${locale}`,
    tag,
    async ({ open }) => {
      test.setTimeout(180_000);
      await onEveryScreen(await open(clinic, 'ana', '/', { locale, hasTouch: true }), async (page, screen) => {
        for (const size of SIZES) await fits(page, screen, size);
      });
    },
  );

  test(`they do so at 320 pixels and at twice their size, in ${locale}`, LONG, async ({ open }) => {
    test.setTimeout(300_000);
    await onEveryScreen(await open(clinic, 'ana', '/', { locale }), async (page, screen) => {
      for (const size of MAGNIFIED) await fits(page, screen, size);
    });
  });
}

for (const locale of LANGUAGES) {
  test(`they do so with the wider text of who needs it (WCAG 1.4.12), in ${locale}`, LONG, async ({ open }) => {
    test.setTimeout(300_000);
    await onEveryScreen(await open(clinic, 'ana', '/', { locale }), async (page, screen) => {
      await page.evaluate(widenText);
      for (const size of SIZES) await fits(page, screen, size);
    });
  });
}

test('a hand-over that is being written stays open when a phone is turned, and the page folds its acts', async ({
  open,
}) => {
  const path = `/s/${clinic.staged[5]?.sessionId ?? ''}`;
  const page = await open(clinic, 'ana', path, { viewport: { width: 1024, height: 768 } });
  await page.getByRole('button', { name: 'Hand over' }).click();
  const written = page.getByRole('dialog').getByRole('textbox');
  await written.fill('Calm, wants the light low');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(written).toBeVisible();
  await expect(written).toHaveValue('Calm, wants the light low');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('.actions-more').click();
  await expect(page.getByRole('button', { name: 'Hand over' })).toBeVisible();
});

/** Brings the board, the page of a session and the sheet before somebody, one after the other. */
async function onEveryScreen(page: Page, look: (page: Page, screen: string) => Promise<void>): Promise<void> {
  await expect(page.getByRole('article')).toHaveCount(PATIENTS.length);
  await expect(linkOf(page)).toHaveText(/Live|En vivo/);
  await expect(page.locator('.needs-you-more button')).toBeVisible();
  await look(page, 'board');
  await page.goto(`${clinic.server.url}/s/${clinic.staged[1]?.sessionId ?? ''}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.chart-band').first()).toBeVisible();
  await look(page, 'session');
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog').locator('input').first()).toBeFocused();
  await look(page, 'sheet');
}

/** Every word of it can be read at this size, nothing lies over another, and a finger hits what can be pressed. */
async function fits(page: Page, screen: string, [width, height]: Size): Promise<void> {
  const parts = page.locator(screen === 'sheet' ? 'dialog[open]' : 'body');
  const where = `${screen} at ${width}×${height}`;
  await page.setViewportSize({ width, height });
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(async () => (await parts.evaluateAll(troublesWith)).flat(), where).toEqual([]);
  const isTouched = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  if (isTouched) expect(await parts.evaluateAll(smallTargets), `what can be pressed on the ${where}`).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `width of the ${where}`).toBe(width);
}

/** Runs in the page: what somebody sets who reads wide text more easily. Inline styles are not let in. */
function widenText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets = [sheet];
}
