import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { linkOf, tileOf } from './board-view.js';
import { openSheet, sheetOf, typeAndEnter } from './entry-sheet.js';
import { anInfusion, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('installed', (staff) => anInfusion(staff, '1', priya));

/** Every part that a screen without its server needs lies on the device. */
function keptParts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return (await (await caches.open('shell')).keys()).filter(({ url }) => /\.js$/.test(url)).length;
  });
}

test('floor rule 14: the page opens without its server, says so, tells who calls to shout, and goes on when the clinic is back', async ({
  open,
  complaints,
}) => {
  complaints.expectOutage();
  const page = await open(clinic, 'ana', '/', { serviceWorkers: 'allow' });
  await expect(tileOf(page, '1')).toBeVisible();
  await expect.poll(() => keptParts(page), { timeout: 30_000 }).toBeGreaterThan(15);
  await openSheet(page, '1');
  await page.keyboard.type('138/');
  await clinic.server.kill();
  await expect(linkOf(page)).toHaveText('Not live');
  await typeAndEnter(page, '84', '81');
  await page.keyboard.press('Control+Enter');
  await expect(sheetOf(page)).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'The clinic cannot be reached from here' })).toBeVisible();
  await expect(page.getByText('1 entry of Ana Ribeiro was not sent yet')).toBeVisible();
  await page.getByRole('button', { name: 'Emergency' }).click();
  await expect(page.getByRole('alert')).toContainText('NOT SENT, shout. Emergency');

  await clinic.server.start();
  await expect(linkOf(page)).toHaveText('Live');
  await expect(tileOf(page, '1').getByText('138/84')).toBeVisible();
});

test('what is kept on the device is the page alone, and nothing that is known of a patient', async ({ open }) => {
  const page = await open(clinic, 'ana', '/', { serviceWorkers: 'allow' });
  await expect.poll(() => keptParts(page), { timeout: 30_000 }).toBeGreaterThan(15);
  const kept = await page.evaluate(async () => (await (await caches.open('shell')).keys()).map(({ url }) => url));
  const paths = kept.map((url) => new URL(url).pathname);
  expect(paths.filter((path) => !/^\/($|assets\/|logo\.svg$|manifest\.webmanifest$)/.test(path))).toEqual([]);
});
