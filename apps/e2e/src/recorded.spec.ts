import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { figuresOf, linkOf, tileOf } from './board-view.js';
import { anObservation, chart, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

/** So fast that sets lie minutes apart: within one minute they would be one moment. */
const clinic = aClinic('recorded', (staff) => anObservation(staff, '1', priya), { speed: 60 });

/** The pressure of this real patient falls to 86/43 within the hours charted here; once the breathing sensor is off. */
const PATIENT = '133106';
const MINUTES = [300, 550] as const;
const CHARTS = new URL('../../demo-clinic/src/recordings/icu_charts.csv', import.meta.url);
const SIGN: Record<string, string> = {
  NISysABP: 'systolicBp',
  NIDiasABP: 'diastolicBp',
  HR: 'heartRate',
  RespRate: 'respiratoryRate',
};

/** How soon every live screen shows an alert. */
const WITHIN = { timeout: 2_000 };

interface Row {
  values: Record<string, number>;
  notTaken: Record<string, 'equipment'>;
}

function recordedRows(): Row[] {
  const rows = new Map<number, Row>();
  for (const line of readFileSync(CHARTS, 'utf8').trim().split('\n').slice(1)) {
    const [patient, seconds, , label = '', value] = line.split(',');
    const [minute, sign] = [Number(seconds) / 60, SIGN[label]];
    if (patient !== PATIENT || sign === undefined || minute < MINUTES[0] || minute > MINUTES[1]) continue;
    const row = rows.get(minute) ?? { values: {}, notTaken: {} };
    rows.set(minute, row);
    // 0 of a recorded sensor means that it was off
    if (Number(value) === 0) row.notTaken[sign] = 'equipment';
    else row.values[sign] = Number(value);
  }
  return [...rows.values()];
}

async function openAlerts(): Promise<number> {
  const { alerts } = await clinic.ana.session(clinic.staged.sessionId);
  return alerts.filter(({ state }) => state === 'raised' || state === 'acknowledged').length;
}

/** How many open alerts a tile shows: the one that it names, and how many more it counts. */
async function alertsOn(page: Page): Promise<number> {
  const [line] = await tileOf(page, '1').locator('.alert-line').allTextContents();
  return line === undefined ? 0 : 1 + Number(/\+(\d+)/.exec(line)?.[1] ?? 0);
}

/** The pressure that the tile shows; the wall and the board name it alike. */
async function pressureOn(page: Page): Promise<string | undefined> {
  return (await figuresOf(tileOf(page, '1')))['BP'];
}

test('a real course that grows ill is on every live screen within 2 s, set by set, and a sensor that is off is not', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const rows = recordedRows();
  const pages = [await open(clinic, 'ana'), await open(clinic, 'ben'), await open(clinic, 'wall')];
  for (const page of pages) await expect(linkOf(page)).toHaveText('Live');
  let most = 0;
  for (const { values, notTaken } of rows) {
    await chart(clinic.ana, clinic.staged, { values, notTaken, confirmed: Object.keys(values) });
    for (const page of pages) {
      await expect.poll(() => pressureOn(page), WITHIN).toBe(`${values['systolicBp']}/${values['diastolicBp']}`);
      await expect.poll(async () => (await alertsOn(page)) - (await openAlerts()), WITHIN).toBe(0);
    }
    most = Math.max(most, await openAlerts());
    await pages[0]?.waitForTimeout(1_200); // so that the next set is a moment of its own
  }
  expect(most, 'alerts open at once').toBeGreaterThan(1);
  expect(rows.some(({ notTaken }) => 'respiratoryRate' in notTaken)).toBe(true);
  const { alerts } = await clinic.ana.session(clinic.staged.sessionId);
  const reached = alerts.flatMap(({ condition }) => condition.reached ?? []);
  expect(reached.every(({ value }) => value > 0)).toBe(true);
});
