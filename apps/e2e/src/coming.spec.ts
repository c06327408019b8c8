import type { Locator, Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { aBooking, PATIENTS } from './stage.mjs';

const [priya, luc] = PATIENTS;
if (!priya || !luc) throw new Error('too few patients');

const clinic = aClinic('coming', async (staff) => ({
  off: await aBooking(staff, '1', priya),
  missed: await aBooking(staff, '2', luc),
}));

/** Goes on, field by field, to where something is. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  while (!(await goal.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

test('by keyboard: a visit is called off with a reason, another is a no-show after a call, and its patient comes after all', async ({
  open,
}) => {
  const { off, missed } = clinic.staged;
  const page = await open(clinic, 'ana', `/s/${off.sessionId}`);
  const coming = page.getByRole('region', { name: 'Coming' });
  await press(page, page.getByRole('button', { name: 'Cancel visit' }));
  const dialog = page.getByRole('dialog');
  await press(page, dialog.getByRole('button', { name: 'Payment' }));
  await tabTo(page, dialog.getByLabel('In a few words'));
  await page.keyboard.type('the plan lapsed');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(coming).toContainText('Called off after the booked time Payment “the plan lapsed”');

  await page.goto(`${clinic.server.url}/s/${missed.sessionId}`);
  await press(page, page.getByRole('button', { name: 'No-show' }));
  await expect(dialog).toContainText('Nobody tried to reach this patient since they were awaited');
  await expect(dialog.getByRole('button', { name: 'Chart no-show' })).toBeDisabled();
  await press(page, dialog.getByRole('button', { name: 'Chart a call' }));
  await press(page, dialog.getByRole('button', { name: 'Phone' }));
  await press(page, dialog.getByRole('button', { name: 'No answer' }));
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await press(page, page.getByRole('button', { name: 'No-show' }));
  await page.keyboard.press('Control+Enter');
  await expect(coming).toContainText('Did not come.');

  await page.keyboard.press('n');
  await expect(dialog).toContainText('Came after all');
  for (const name of ['Full name', 'Birth date']) {
    await tabTo(page, dialog.getByRole('checkbox', { name }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, dialog.getByLabel('Reason, in your own words'));
  await page.keyboard.type('missed the bus');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(coming).toContainText(/Came late: booked \d\d:\d\d, came \d\d:\d\d “missed the bus”/);
  const { status } = await clinic.ana.session(missed.sessionId);
  expect(status).toBe('checked-in');
});
