import type { Locator, Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { linkOf, tileOf } from './board-view.js';
import { chartHeartRate, openSheet, sheetOf } from './entry-sheet.js';
import { anInfusion, anObservation, PATIENTS, type Begun } from './stage.mjs';

const [priya, luc] = PATIENTS;
if (!priya || !luc) throw new Error('too few patients');

const clinic = aClinic('offline', async (staff) => ({
  charted: await anInfusion(staff, '1', priya),
  discharged: await anObservation(staff, '2', luc),
}));

const RATES = [81, 82, 83, 84, 85];
/** In the clinic's time, which is not the machine's: a demo opens in its morning, whatever the hour is. */
const CLOCKS_APART_MS = 10_000;

test.beforeEach(({ complaints }) => {
  complaints.expectOutage();
  complaints.expect(/401/);
});

test('P13, floor rule 26: five sets charted without a network outlast the tab and the sign-in, and are stored once each at their own times', async ({
  open,
}) => {
  const ana = await open(clinic, 'ana');
  const context = ana.context();
  await losesTheNetwork(ana);
  const begun: number[] = [];
  for (const rate of RATES) {
    begun.push(Date.parse(await clinic.ana.now()));
    await chartHeartRate(ana, '1', rate);
  }
  begun.push(Date.parse(await clinic.ana.now()));
  await expect(tileOf(ana, '1').getByText(/\+4 held here$/)).toBeVisible();
  await expect(ana.getByText('5 entries held here')).toBeVisible();
  await ana.close();
  await context.clearCookies();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(clinic.server.url);
  await expect(again.getByText(/^5 entries of .* wait on this device/)).toBeVisible();
  expect(await setsOf(clinic.staged.charted)).toEqual([]);
  await signIn(again, 'ana');
  await expect(linkOf(again)).toHaveText('Live');
  await expect.poll(() => heartRates(clinic.staged.charted)).toEqual(RATES);
  const stored = await setsOf(clinic.staged.charted);
  expect(new Set(stored.map(({ id }) => id)).size).toBe(5);
  for (const [index, { takenAt }] of stored.entries()) {
    // a screen takes the clinic's time for a little less than it is, by how long its last answer was on its way
    expect(Date.parse(takenAt)).toBeGreaterThan((begun[index] ?? NaN) - CLOCKS_APART_MS);
    expect(Date.parse(takenAt)).toBeLessThan((begun[index + 1] ?? NaN) + CLOCKS_APART_MS);
  }
  await expect(again.getByText(/held here/)).toHaveCount(0);
});

test('P13 what was charted while the visit ended elsewhere is accepted as a late fact', async ({ open }) => {
  const { discharged } = clinic.staged;
  const ana = await open(clinic, 'ana');
  await losesTheNetwork(ana);
  await chartHeartRate(ana, '2', 91);
  await leaves(discharged);
  await ana.context().setOffline(false);
  await expect(linkOf(ana)).toHaveText('Live', { timeout: 15_000 });
  await expect.poll(() => heartRates(discharged)).toContain(91);
  const { status } = await clinic.ana.session(discharged.sessionId);
  expect(status).toBe('discharged');
});

test('P13 an entry that its clinic refuses in the end is handed back, also on the next page of its author, until it was seen', async ({
  open,
}) => {
  const { charted } = clinic.staged;
  const ana = await open(clinic, 'ana');
  await tileOf(ana, '1').getByRole('link').first().click();
  await losesTheNetwork(ana, ana.getByRole('button', { name: 'Enter vitals' }));
  await ana.getByRole('button', { name: 'Chart pause' }).click();
  const pause = ana.getByRole('dialog', { name: 'Chart a pause' });
  await pause.getByRole('button', { name: 'Pump alarm' }).click();
  await pause.getByLabel('Pump shows').fill('1');
  await ana.keyboard.press('Control+Enter');
  await expect(pause).toHaveCount(0);
  await clinic.ben.does('session:complete', { sessionId: charted.sessionId, pumpMl: 40 });
  await ana.context().setOffline(false);
  const tray = ana.getByRole('alert').filter({ hasText: 'RAMAN' });
  await expect(tray).toContainText('Pause', { timeout: 30_000 });
  await ana.reload();
  await expect(tray).toContainText('Pause');
  await tray.getByRole('button').click();
  await expect(tray).toHaveCount(0);
  await ana.reload();
  await expect(linkOf(ana)).toHaveText('Live');
  await expect(tray).toHaveCount(0);
});

/** Everything that may be needed is here by then; the tab then hears nothing, and says so. */
async function losesTheNetwork(page: Page, opensSheet?: Locator): Promise<void> {
  await expect(linkOf(page)).toHaveText('Live');
  await (opensSheet ? opensSheet.click() : openSheet(page, '1'));
  await expect(sheetOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheetOf(page)).toHaveCount(0);
  await page.context().setOffline(true);
  await expect(linkOf(page)).toHaveText('Not live', { timeout: 15_000 });
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password').fill('chairside');
  await page.keyboard.press('Enter');
}

/** Somebody else ends the visit and sees the patient off. */
async function leaves({ sessionId }: Begun): Promise<void> {
  await clinic.ben.does('session:complete', { sessionId });
  await clinic.ben.does('session:discharge', { sessionId });
}

/** What stands in the record after the baseline. */
async function setsOf({ sessionId }: Begun) {
  return (await clinic.ana.session(sessionId)).readings.slice(1);
}

async function heartRates(begun: Begun): Promise<(number | undefined)[]> {
  return (await setsOf(begun)).map(({ values }) => values['heartRate']);
}
