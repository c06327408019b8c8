import { aClinic, expect, test } from './a-clinic.js';
import { tileOf } from './board-view.js';
import { anInfusion, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('languages', async (staff) => ({ running: await anInfusion(staff, '1', priya) }));

test('whoever chooses Spanish signs in in it, reads board and sheet in it, and goes back to English', async ({
  open,
  complaints,
}) => {
  // nobody is signed in yet
  complaints.expect(/status of 401/);
  const page = await open(clinic, null, '/sign-in');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(html).toHaveAttribute('lang', 'es');
  await page.locator('input[name=username]').fill('ana');
  await page.locator('input[name=password]').fill('chairside');
  await page.locator('button[type=submit]').click();

  // the words of the domain: a tile's panels, and the sheet's measures and steps of sedation
  const tile = page.getByRole('article').filter({ hasText: /PA/ });
  await expect(tile).toContainText('FC');
  await tile.getByRole('link').first().focus();
  await page.keyboard.press('v');
  const sheet = page.getByRole('dialog').first();
  await expect(sheet).toContainText('Despierto');
  await expect(sheet).not.toContainText('Slow to name');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /Ana Ribeiro/ }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(tileOf(page, '1')).toContainText('BP');
});
