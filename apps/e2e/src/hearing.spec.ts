import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { tileOf } from './board-view.js';
import { anInfusion, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('hearing', async (staff) => ({ running: await anInfusion(staff, '3', priya) }));

const nobody = (page: Page) => page.getByText('Nobody may hear alerts.');
/** What hears and sounds is fetched after the first page; then it is said at the next beat. */
const FETCHED = { timeout: 12_000 };
/** Two beats and a moment. */
const SOON = { timeout: 8_000 };

test('floor 13 while a pump runs and nobody tested, every screen says that nobody may hear; a test ends it, a closed page brings it back', async ({
  open,
}) => {
  const ana = await open(clinic, 'ana');
  const pia = await open(clinic, 'pia', '/patients');
  const wall = await open(clinic, 'wall');
  for (const page of [ana, pia, wall]) await expect(nobody(page)).toBeVisible(FETCHED);
  await expect(pia.getByRole('button', { name: 'Test the sound of this screen' })).toHaveCount(0);

  await ana.getByRole('button', { name: 'Test the sound of this screen' }).click();
  const dialog = ana.getByRole('dialog', { name: 'Sound of this screen' });
  await expect(dialog.getByRole('button', { name: 'Emergency' })).toBeVisible();
  await dialog.getByRole('button', { name: 'I heard it' }).click();
  for (const page of [ana, pia, wall]) await expect(nobody(page)).toHaveCount(0, SOON);
  await expect(ana.getByText(/^1 can hear/)).toBeVisible();

  await ana.close();
  for (const page of [pia, wall]) await expect(nobody(page)).toBeVisible(SOON);
});

test('floor 13 a page that is loaded again counts once it was touched; whoever signs out takes the test along', async ({
  open,
  complaints,
}) => {
  // what a page asks that signed out just now
  complaints.expect(/status of 401/);
  const ben = await open(clinic, 'ben');
  await ben.getByRole('button', { name: 'Test the sound of this screen' }).click(FETCHED);
  await ben.getByRole('button', { name: 'I heard it' }).click();
  await expect(nobody(ben)).toHaveCount(0, SOON);
  await ben.reload();
  await tileOf(ben, '3').waitFor();
  // a browser may let the sound out by itself after a touch of the page before; else one touch does
  await ben.keyboard.press('Shift');
  await expect(ben.getByText(/^1 can hear/)).toBeVisible(FETCHED);
  await ben.getByRole('button', { name: 'Sign out' }).click();
  const leaving = ben.getByRole('dialog', { name: 'Sign out?' });
  await expect(leaving).toContainText('You are the last device that sounds.');
  await leaving.getByRole('button', { name: 'Sign out' }).click();
  await expect(ben.getByLabel('Password')).toBeVisible();
  expect(await ben.evaluate(() => localStorage.getItem('chairside-sound-test'))).toBeNull();
});
