import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { anInfusion, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const PRODUCT = 'Ketamine 500 mg in 10 mL';
const clinic = aClinic('drug', async (staff) => ({ begun: await anInfusion(staff, '1', priya) }));

test('vector 10, floor 12: 40 mg drawn and stopped at 27.5, 12.5 wasted before a second nurse, and the count closes', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const { sessionId } = clinic.staged.begun;
  const ana = await open(clinic, 'ana', '/drug');
  await countVials(ana, 'Opening count', '10');
  await openVial(ana);

  await ana.getByRole('link', { name: 'Board' }).click();
  await ana.getByRole('article').getByRole('link').first().click();
  const drug = ana.locator('section').filter({ has: ana.getByRole('heading', { name: 'Drug', exact: true }) });
  await drug.getByRole('button', { name: 'Draw from a vial' }).click();
  await ana.getByLabel(/Drawn/).fill('0.8');
  await ana.getByRole('button', { name: 'Chart as drawn' }).click();
  await expect(drug.getByText('0.8 mL (40 mg) drawn from lot K4471')).toBeVisible();

  await clinic.ana.does('session:stop', { sessionId, reason: 'vomiting', pumpMl: 27.5 });
  await drug.getByRole('button', { name: 'Waste 12.5 mg' }).click();
  await ana.getByRole('button', { name: 'Chart as wasted' }).click();
  await expect(drug.getByText('waits for a second person')).toBeVisible();
  await expect(ana.getByText(/12.5 mg wasted wait for a second person. It holds nobody back/)).toBeVisible();

  const ben = await open(clinic, 'ben', '/drug');
  await confirm(ben, 'A waste', '11');
  await expect(ben.getByRole('dialog').getByRole('alert')).toContainText('Look again together');
  await ben.getByLabel(/You saw/).fill('12.5');
  await ben.getByRole('button', { name: 'Confirm under my name' }).click();
  await expect(ben.getByRole('dialog')).toHaveCount(0);
  await expect(drug.getByText(/seen by Ben/)).toBeVisible();

  await clinic.ana.does('session:leave', { sessionId, reason: 'went home' });
  await ana.getByRole('link', { name: 'Drug' }).click();
  await expect(ana.getByText('Lot K4471 holds 460 mg: waste or return it.')).toBeVisible();
  await ana.getByRole('button', { name: 'Waste what is left of lot K4471' }).click();
  await ana.getByRole('button', { name: 'Chart as wasted' }).click();
  await confirm(ben, 'A waste of lot K4471', '460');
  await countVials(ana, 'Closing count', '9');
  await confirm(ben, `Opening count, ${PRODUCT}`, '10');
  await confirm(ben, `Closing count, ${PRODUCT}`, '9');
  for (const page of [ana, ben]) await expect(page.getByText('Nothing is missing: the day closes.')).toBeVisible();
});

async function openVial(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open a vial' }).click();
  await page.getByRole('button', { name: PRODUCT, exact: true }).click();
  await page.getByLabel('Lot').fill('K4471');
  await page.getByLabel('Expires on').fill('2099-06-30');
  await page.getByRole('button', { name: 'Chart as opened' }).click();
  await expect(page.getByRole('row', { name: /K4471/ }).first()).toBeVisible();
}

async function countVials(page: Page, moment: string, vials: string): Promise<void> {
  await page.getByRole('button', { name: 'Count vials' }).click();
  await page.getByRole('button', { name: moment }).click();
  await page.getByRole('button', { name: PRODUCT, exact: true }).click();
  await page.getByLabel(/Counted/).fill(vials);
  await page.getByRole('button', { name: 'Chart the count' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Says under one's own name what one saw of a thing that somebody else charted. */
async function confirm(page: Page, what: string, figure: string): Promise<void> {
  await page.getByRole('button', { name: `I saw it: ${what}`, exact: true }).click();
  await page.getByLabel(/You (saw|counted)/).fill(figure);
  await page.getByRole('button', { name: 'Confirm under my name' }).click();
}
