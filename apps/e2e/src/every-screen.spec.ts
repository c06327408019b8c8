import { gzipSync } from 'node:zlib';
import type { Locator, Page, Response } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { isAccessible } from './accessible.js';
import { linkOf, tileOf } from './board-view.js';
import { fullHouse } from './full-house.mjs';
import { standsOut, type Part } from './greyscale.js';
import { troublesWith } from './readable.js';
import { SCREENS } from './screens.js';
import { spanishByEnglish } from './spanish.js';
import { PATIENTS } from './stage.mjs';
import { LONG } from './walk-steps.js';

const clinic = aClinic('every-screen', async (staff) => {
  const seated = await fullHouse(staff);
  const { day, protocols } = await staff.ana.board();
  const scheduledAt = new Date(Date.parse(`${day}T12:00:00Z`) + 48 * 60 * 60_000).toISOString();
  const booking = { patientId: seated[0]?.patientId, protocolId: protocols[0]?.id, scheduledAt };
  return { seated, toCome: await staff.ana.does('session:book', booking) };
});
const CHAIRS = PATIENTS.map((_, index) => String(index + 1));

const LANGUAGES = { English: 'en-US', Spanish: 'es-MX' } as const;
const ALL = Object.entries(LANGUAGES).flatMap(([language, locale]) =>
  SCREENS.map((screen) => ({ ...screen, language, locale })),
);

for (const { name, username, path, arrive, isSeldom, language, locale } of ALL) {
  const title = `WCAG 2.2 AA holds on the ${name} in ${language}, in light, dark and dim`;
  // the words of the second language are looked at in `npm run test:full`
  test(title, isSeldom || locale !== LANGUAGES.English ? LONG : {}, async ({ open, complaints }) => {
    if (username === null) complaints.expect(/status of 401 .*\/api\/auth\/me/);
    if (isSeldom) complaints.expectOutage();
    const page = await open(clinic, username, path(clinic.staged), { locale });
    const spanish = locale === LANGUAGES.English ? null : await spanishByEnglish();
    await arrive(page, (english) => spanish?.get(english) ?? english);
    await isAccessible(page);
  });
}

// between a laptop and a phone the pages only have more room, or less
const SIZES = [
  { width: 1920, height: 1080, isSeldom: true },
  { width: 1366, height: 768 },
  { width: 1024, height: 768, isSeldom: true },
  { width: 390, height: 844 },
];

const AT_A_GLANCE = [
  { width: 1920, height: 1080, hasTouch: false },
  { width: 1366, height: 768, hasTouch: false },
  // a tablet of ten inches
  { width: 1180, height: 820, hasTouch: true },
];

for (const { width, height, hasTouch } of AT_A_GLANCE) {
  test(`twelve chairs at a glance, and no name, birth date or number is cut at ${width}×${height}`, async ({
    open,
  }) => {
    const page = await open(clinic, 'ana', '/', { viewport: { width, height }, hasTouch });
    for (const chair of CHAIRS) await expect(tileOf(page, chair)).toBeVisible();
    // the room of a bar that says who cannot hear is not the board's
    await page.getByRole('button', { name: 'Test the sound of this screen' }).click();
    await page.getByRole('button', { name: 'I heard it' }).click();
    await expect(page.getByText('Nobody may hear alerts.')).toHaveCount(0);
    await saysWhole(page.getByRole('article').locator('header'));
    // once what was said of the sound is gone
    await expect.poll(() => lowestOf(page.getByRole('article'))).toBeLessThan(height);
  });
}

for (const { width, height, isSeldom } of SIZES) {
  const title = `no page of patients and plan scrolls sideways at ${width}×${height}`;
  test(title, isSeldom ? LONG : {}, async ({ open }) => {
    const viewport = { width, height };
    for (const { username, path, arrive } of SCREENS.filter(({ name }) =>
      /patient|registration|plan|staff/.test(name),
    )) {
      const page = await open(clinic, username, path(clinic.staged), { viewport });
      await arrive(page, (english) => english);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path(clinic.staged)).toBe(width);
    }
  });
}

test('the top bar names who is signed in at every width from a laptop on, and stays one line high', async ({
  open,
}) => {
  for (const [username, name] of [
    ['ana', 'Ana Ribeiro'],
    ['eve', 'Dr Eve Vance'],
  ] as const) {
    for (const width of [1366, 1920]) {
      const page = await open(clinic, username, '/', { viewport: { width, height: 768 } });
      const bar = page.getByRole('banner').first();
      await expect(bar.getByText(name)).toBeVisible();
      await expect(bar.getByText(/covers/i).first()).toBeVisible({ timeout: 12_000 });
      expect(await bar.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThan(70);
      await page.close();
    }
  }
});

/** Nobody has what these call for; of the others some called and somebody has it, and some call less loudly. */
const CALLING = ['2', '5'];
/** How far those that call are to stand out before the loudest of the others. */
const CLEARLY = 1.2;

for (const [screen, username] of [
  ['board', 'ana'],
  ['wall', 'wall'],
] as const) {
  test(`at a quarter of its size and without colour the chairs that call stand out of the ${screen}, before every decoy`, async ({
    open,
  }) => {
    const page = await open(clinic, username, '/', { viewport: { width: 1920, height: 1080 } });
    const tiles = page.getByRole('article');
    await expect(tiles).toHaveCount(PATIENTS.length);
    await expect(page.locator('.tile-high')).toHaveCount(CALLING.length);
    // as they are between the flashes, and when those are over
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const look of ['light', 'dark', 'dim']) {
      await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), look);
      const found = await standsOut(page, await partsOf(tiles));
      const calling = CALLING.map((chair) => found[chair] ?? 0);
      const others = Object.entries(found).flatMap(([chair, score]) => (CALLING.includes(chair) ? [] : [score]));
      expect(Math.min(...calling) / Math.max(...others), look).toBeGreaterThan(CLEARLY);
    }
  });
}

function partsOf(tiles: Locator): Promise<Part[]> {
  return tiles.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { name: (one as HTMLElement).dataset.chair ?? '', box: { x, y, width, height } };
    }),
  );
}

const WALL = { width: 1920, height: 1080 };
const READ_FROM_AFAR_PX = 48;

test('floor rule 17: the wall shows twelve chairs at once, with values that are read from across the room', async ({
  open,
}) => {
  const page = await open(clinic, 'wall', '/', { viewport: WALL });
  for (const chair of CHAIRS) await expect(tileOf(page, chair)).toBeVisible();
  await expect(page).toHaveURL(/\/wall$/);
  expect(await lowestOf(page.getByRole('article'))).toBeLessThan(WALL.height);
  const sizes = await page
    .locator('.figure-number')
    .evaluateAll((numbers) => numbers.map((number) => parseFloat(getComputedStyle(number).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(READ_FROM_AFAR_PX);
  expect((await page.getByRole('article').evaluateAll(troublesWith)).flat()).toEqual([]);
});

/** Every text of these parts can be read to its end. */
async function saysWhole(parts: Locator): Promise<void> {
  expect(await parts.count()).toBeGreaterThan(0);
  expect((await parts.evaluateAll(troublesWith)).flat()).toEqual([]);
}

/** Where the lowest of them ends, below the top of the window. */
function lowestOf(parts: Locator): Promise<number> {
  return parts.evaluateAll((elements) =>
    Math.max(...elements.map((element) => element.getBoundingClientRect().bottom)),
  );
}

const FIRST_LOAD_BYTES = 130_000;

test('the board loads with at most 130 kB of scripts, and the chart library only with a session', async ({ open }) => {
  // a page of the same clinic that holds no script
  const page = await open(clinic, 'ana', '/health');
  const scripts = scriptsOf(page);
  await page.goto(clinic.server.url);
  await expect(linkOf(page)).toHaveText('Live');
  await expect(tileOf(page, '12')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const first = await bodiesOf([...scripts.values()]);
  const bytes = gzipped(first);
  test.info().annotations.push({ type: 'first load', description: `${bytes} bytes of scripts, gzipped` });
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
  expect(first.some(isRecharts)).toBe(false);

  await tileOf(page, '1').getByRole('link').click();
  for (const drawn of ['.mark:has(.mark-stem)', '.mark:not(:has(.mark-stem))', '.chart-band'])
    await expect(page.locator(drawn).first()).toBeVisible();
  expect((await bodiesOf([...scripts.values()])).some(isRecharts)).toBe(true);
});

test('the board in Spanish, whose words are longer, loads with at most 131 kB of scripts', async ({ open }) => {
  const page = await open(clinic, 'ana', '/health', { locale: 'es-MX' });
  const scripts = scriptsOf(page);
  await page.goto(clinic.server.url);
  await expect(page.getByRole('article')).toHaveCount(CHAIRS.length);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const first = await bodiesOf([...scripts.values()]);
  expect(gzipped(first)).toBeLessThanOrEqual(131_000);
});

/** The scripts that a page asks for from now on. */
function scriptsOf(page: Page): Map<string, Response> {
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });
  return scripts;
}

function bodiesOf(responses: readonly Response[]): Promise<Buffer[]> {
  return Promise.all(responses.map((response) => response.body()));
}

const gzipped = (scripts: readonly Buffer[]) => scripts.reduce((sum, body) => sum + gzipSync(body).length, 0);

function isRecharts(script: Buffer): boolean {
  return script.includes('recharts-');
}
