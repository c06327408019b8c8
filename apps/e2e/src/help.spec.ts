import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { isAccessible } from './accessible.js';
import { linkOf, tileOf } from './board-view.js';
import { anInfusion, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('help', async (staff) => ({ running: await anInfusion(staff, '3', priya) }));

/** What is fetched ahead must be there before the line is cut. */
const FETCHED_MS = 6_000;
const barOf = (page: Page) => page.locator('.help-call').first();
const call = (page: Page, name: 'Help' | 'Emergency') =>
  page.getByRole('group', { name: 'Call somebody here' }).getByRole('button', { name }).last();

test('floor 14 an emergency from a patient, over an open sheet, is on the other screen within a second and is answered', async ({
  open,
}) => {
  const ana = await open(clinic, 'ana');
  const ben = await open(clinic, 'ben', '/patients');
  await tileOf(ana, '3').getByRole('link').click();
  await ana
    .getByRole('button', { name: /^Enter vitals/ })
    .first()
    .click();
  await expect(ana.getByRole('dialog')).toBeVisible();
  await call(ana, 'Emergency').click();
  await expect(barOf(ben)).toContainText('Emergency, chair 3', { timeout: 1_000 });
  const panel = ana.getByRole('dialog', { name: 'Emergency, chair 3' });
  await expect(panel).toContainText(/screen shows it\. Nobody has answered yet/, { timeout: 3_000 });
  await ben.getByRole('button', { name: 'I am coming' }).click();
  await expect(panel).toContainText(/is coming/);
  await panel.getByRole('button', { name: /^EMS called/ }).click();
  await isAccessible(ana);
  await isAccessible(ben);
  const own = panel.getByRole('region', { name: 'The pump of this call' });
  await own.getByRole('button', { name: 'Pump stopped, chair 3' }).click();
  await expect(own.getByText(/^Charted as stopped at/)).toBeVisible();
  await panel.getByRole('button', { name: 'Helped, patient well' }).click();
  await panel.getByRole('button', { name: 'Yes, end it: helped, patient well' }).click();
  await expect(barOf(ben)).toHaveCount(0);
  await expect(ben.getByText(/^Emergency, chair 3: over\. Helped, patient well\. Ended by Ana Ribeiro/)).toBeVisible();
  await expect(ana.getByText('what happened is not charted yet')).toBeVisible();
});

test('floor 14 with nobody else there it says NOT SENT, shout, within three seconds', async ({ open }) => {
  const ana = await open(clinic, 'ana');
  await call(ana, 'Help').click();
  const panel = ana.getByRole('dialog', { name: /^Help/ });
  await expect(panel).toContainText('NOT SENT, shout.', { timeout: 4_000 });
  await panel.getByRole('button', { name: 'Called in error' }).click();
  await panel.getByRole('button', { name: 'Yes, end it: called in error' }).click();
  await expect(barOf(ana)).toHaveCount(0);
});

test('floor 14 without a network it says so at once, and the call goes out when the line is back', async ({
  open,
  complaints,
}) => {
  complaints.expectOutage();
  const ana = await open(clinic, 'ana');
  const ben = await open(clinic, 'ben');
  await ana.waitForTimeout(FETCHED_MS);
  await ana.context().setOffline(true);
  await expect(linkOf(ana)).not.toHaveText('Live', { timeout: 10_000 });
  await call(ana, 'Emergency').click();
  const panel = ana.getByRole('dialog', { name: /^Emergency/ });
  await expect(panel).toContainText('It is kept here and sent when the line is back.', { timeout: 1_000 });
  await panel.getByRole('button', { name: 'chair 3', exact: true }).click();
  await ana.context().setOffline(false);
  await expect(barOf(ben)).toContainText('Emergency, chair 3', { timeout: 30_000 });
  await ana.getByRole('button', { name: 'Called in error' }).click();
  await ana.getByRole('button', { name: 'Yes, end it: called in error' }).click();
  await expect(barOf(ben)).toHaveCount(0);
});
