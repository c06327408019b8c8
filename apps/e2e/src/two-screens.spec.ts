import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { figuresOf, goToTile, linkOf, tileOf } from './board-view.js';
import { chartHeartRate, openSheet, sheetOf, sheetSays, typeAndEnter } from './entry-sheet.js';
import type { Person } from './person.mjs';
import { anInfusion, chart, PATIENTS, type Begun } from './stage.mjs';

const [priya, luc, chidi] = PATIENTS;
if (!priya || !luc || !chidi) throw new Error('too few patients');

const clinic = aClinic('two-screens', async (staff) => ({
  charted: await anInfusion(staff, '1', priya),
  busy: await anInfusion(staff, '2', luc),
  pressed: await anInfusion(staff, '3', chidi),
}));

const ENTRIES = 50;
/** So often others chart meanwhile, which is more than any clinic does. */
const PACE_MS = 200;
const rates = Array.from({ length: ENTRIES }, (_, index) => 60 + index);

test('P4 fifty sets entered at one screen all arrive on the other while others chart', async ({ open }) => {
  test.setTimeout(120_000);
  const ben = await open(clinic, 'ben', `/s/${clinic.staged.charted.sessionId}`);
  const ana = await open(clinic, 'ana');
  await expect(ben.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  const others = chartUntilStopped(clinic.ben, clinic.staged.busy);
  for (const rate of rates) await chartHeartRate(ana, '1', rate);
  const charted = await others.stop();
  expect(charted, 'sets that others charted meanwhile').toBeGreaterThan(0);
  await expect.poll(() => heartRatesIn(ben)).toEqual([...rates].reverse());
  await expect.poll(() => figuresOf(tileOf(ana, '1'))).toMatchObject({ HR: String(rates.at(-1)) });
  const { readings } = await clinic.ana.session(clinic.staged.charted.sessionId);
  expect(readings.slice(1).map(({ values }) => values['heartRate'])).toEqual(rates);
});

test('who opens a sheet reads within a second that somebody else is at it, and the tile says so', async ({ open }) => {
  const [ana, ben] = [await open(clinic, 'ana'), await open(clinic, 'ben')];
  await expect(linkOf(ben)).toHaveText('Live');
  await openSheet(ana, '2');
  await expect(tileOf(ben, '2').getByText('AR enters vitals')).toBeVisible();
  await openSheet(ben, '2');
  await expect(sheetOf(ben).getByText('Entering vitals here now: Ana Ribeiro')).toBeVisible({ timeout: 1_000 });
  await ana.keyboard.press('Escape');
  await expect(sheetOf(ben).getByText('Entering vitals here now')).toHaveCount(0, { timeout: 1_000 });
});

/** The sets of a heart rate alone in the timeline of a session's page, newest first. */
async function heartRatesIn(page: Page): Promise<number[]> {
  const lines = await page
    .getByRole('listitem')
    .getByText(/^HR \d+$/)
    .allTextContents();
  return lines.map((line) => Number(line.slice(3)));
}

function chartUntilStopped(nurse: Person, begun: Begun): { stop: () => Promise<number> } {
  let isWanted = true;
  let count = 0;
  const running = (async () => {
    for (; isWanted; count += 1) {
      await chart(nurse, begun, { values: { spo2: 95 + (count % 5) } });
      await pause(PACE_MS);
    }
  })();
  return {
    stop: async () => {
      isWanted = false;
      await running;
      return count;
    },
  };
}

test('floor rule 15: a critical pressure alerts both screens; one nurse takes it, the other sees who has it', async ({
  open,
}) => {
  const [ana, ben] = [await open(clinic, 'ana'), await open(clinic, 'ben')];
  await expect(linkOf(ben)).toHaveText('Live');
  await openSheet(ana, '3');
  await ana.keyboard.type('192/');
  await expect(sheetSays(ana)).toContainText('Systolic 192? Was 128');
  await typeAndEnter(ana, '104');
  await ana.keyboard.press('Control+Enter');
  await expect(sheetSays(ana)).toContainText('again keeps 192; the alert goes out when you save');
  await ana.keyboard.press('Control+Enter');
  await expect(sheetOf(ana)).toHaveCount(0);

  for (const page of [ana, ben]) {
    const tile = tileOf(page, '3');
    await expect(tile.getByRole('img', { name: 'High alert' })).toBeVisible();
    await expect(tile.getByText('BP 192/104', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'I have it, Chair 3: BP 192/104' })).toBeVisible();
  }
  await goToTile(ben, '3');
  await ben.keyboard.press('a');
  for (const page of [ana, ben]) {
    const tile = tileOf(page, '3');
    await expect(tile.getByText('BO has it')).toBeVisible();
    await expect(page.getByRole('button', { name: 'I have it, Chair 3: BP 192/104' })).toHaveCount(0);
  }
  const { alerts } = await clinic.ana.session(clinic.staged.pressed.sessionId);
  expect(alerts).toMatchObject([{ level: 'high', state: 'acknowledged', acknowledged: { by: clinic.ben.id } }]);
});
