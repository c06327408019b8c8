import { aClinic, expect, test } from './a-clinic.js';
import { goToTile, tileOf } from './board-view.js';
import { sheetOf, sheetSays } from './entry-sheet.js';
import { PacedKeys } from './paced-keys.js';
import { anInfusion, chart, PATIENTS } from './stage.mjs';
import { walkedOf } from './walk-steps.js';

const [priya, luc, chidi] = PATIENTS;
if (!priya || !luc || !chidi) throw new Error('too few patients');

const clinic = aClinic('pace', async (staff) => ({
  quiet: await anInfusion(staff, '1', priya),
  suspect: await anInfusion(staff, '2', luc),
  calling: await anInfusion(staff, '3', chidi),
}));

/** BP, HR, SpO2, oxygen, RR, sedation, dissociation and nausea of one reading. */
const WHOLE = {
  values: { systolicBp: 142, diastolicBp: 88, heartRate: 76, spo2: 97, oxygenFlow: 0, respiratoryRate: 15 },
  scales: { sedation: 4, dissociation: 3, nausea: 1 },
};

async function lastReadingOf(sessionId: string) {
  return (await clinic.ana.session(sessionId)).readings.at(-1);
}

test('from an alert to the page of its patient it is two keys, and a pause is charted by its letter, its reason and what the pump shows', async ({
  open,
}) => {
  const page = await open(clinic, 'ana');
  await expect(tileOf(page, '1')).toBeVisible();
  await chart(clinic.ben, clinic.staged.calling, { values: { systolicBp: 196, diastolicBp: 114 } });
  await expect(page.locator('.call-high').filter({ hasText: '196/114' })).toBeVisible();
  const keys = new PacedKeys(page);
  await keys.press('F2', 'Enter');
  await expect(page).toHaveURL(new RegExp(`/s/${clinic.staged.calling.sessionId}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('OKAFOR');
  expect(keys.count).toBe(2);

  await keys.press('p');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Blood pressure', exact: true }).click();
  // the cursor stands where the pump's volume goes, which no pause is charted without
  await keys.type('0');
  await keys.press('Enter');
  await expect(dialog).toHaveCount(0);
  const { status, steps } = await walkedOf(clinic.ana, clinic.staged.calling.sessionId);
  expect(status).toBe('paused');
  expect(steps.at(-1)).toMatchObject({ move: 'pause', reason: 'blood-pressure' });
});

test('a whole set takes at most 18 keys and 5.5 s of an average typist, from the first digit to the closed sheet', async ({
  open,
}) => {
  const page = await open(clinic, 'ana');
  await goToTile(page, '1');
  await page.keyboard.press('v');
  await expect(sheetOf(page).getByLabel('Systolic')).toBeFocused();
  const keys = new PacedKeys(page);
  await keys.type('1428876' + '97' + 'a' + '15' + '431');
  await keys.press('Control+Enter');
  await expect(sheetOf(page)).toHaveCount(0);
  expect(await lastReadingOf(clinic.staged.quiet.sessionId)).toMatchObject(WHOLE);
  test.info().annotations.push({ type: 'keys', description: `${keys.count} keys, ${keys.seconds.toFixed(2)} s` });
  expect(keys.count).toBeLessThanOrEqual(18);
  expect(keys.seconds).toBeLessThanOrEqual(5.5);
});

test('with a suspect value and a big change it takes at most 21', async ({ open }) => {
  const page = await open(clinic, 'ana');
  await goToTile(page, '2');
  await page.keyboard.press('v');
  await expect(sheetOf(page).getByLabel('Systolic')).toBeFocused();
  const keys = new PacedKeys(page);
  await keys.type('142' + '88');
  // 44 more than the last one
  await keys.type('116');
  await expect(sheetSays(page)).toContainText('116?');
  await keys.press('Enter', 'Enter');
  await keys.type('79');
  await expect(sheetSays(page)).toContainText('79?');
  await keys.press('Enter', 'Enter');
  await keys.type('a' + '15' + '431');
  await keys.press('Control+Enter');
  await expect(sheetOf(page)).toHaveCount(0);
  const values = { ...WHOLE.values, heartRate: 116, spo2: 79 };
  expect(await lastReadingOf(clinic.staged.suspect.sessionId)).toMatchObject({ ...WHOLE, values });
  test.info().annotations.push({ type: 'keys', description: `${keys.count} keys, ${keys.seconds.toFixed(2)} s` });
  expect(keys.count).toBeLessThanOrEqual(21);
});
