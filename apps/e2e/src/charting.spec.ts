import { aClinic, expect, test } from './a-clinic.js';
import { figuresOf, goToTile, linkOf, tileOf } from './board-view.js';
import { openSheet, sheetOf, sheetSays, typeAndEnter } from './entry-sheet.js';
import { anInfusion, chart, PATIENTS } from './stage.mjs';

const [priya, luc, chidi, maja] = PATIENTS;
if (!priya || !luc || !chidi || !maja) throw new Error('too few patients');

const clinic = aClinic('charting', async (staff) => ({
  whole: await anInfusion(staff, '1', priya),
  asked: await anInfusion(staff, '2', luc),
  caution: await anInfusion(staff, '3', chidi),
  corrected: await anInfusion(staff, '4', maja),
}));

test('P1 P4 a set typed by keys alone stands on the other screen and in Postgres, every value as typed', async ({
  open,
}) => {
  const [ana, ben] = [await open(clinic, 'ana'), await open(clinic, 'ben')];
  await expect(linkOf(ben)).toHaveText('Live');
  await openSheet(ana, '1');
  await ana.keyboard.type('142/');
  await typeAndEnter(ana, '88', '76', '97', 'a', '15', '4', '3', '1');
  await expect(sheetOf(ana).getByRole('button', { name: /^Save set/ })).toBeFocused();
  await ana.keyboard.press('Enter');
  await expect(sheetOf(ana)).toHaveCount(0);
  await expect(tileOf(ana, '1').getByRole('link'), 'the keys go on where they were').toBeFocused();

  for (const page of [ben, ana]) {
    await expect
      .poll(() => figuresOf(tileOf(page, '1')))
      .toMatchObject({
        BP: '142/88',
        HR: '76',
        'SpO₂': '97 air',
        Resp: '15',
        Sedation: '4 Slow to name',
      });
  }

  const { sessionId } = clinic.staged.whole;
  const stored = await clinic.ana.session(sessionId);
  expect(stored.readings).toHaveLength(2);
  expect(stored.readings[1]).toMatchObject({
    recordedBy: clinic.ana.id,
    values: { systolicBp: 142, diastolicBp: 88, heartRate: 76, spo2: 97, oxygenFlow: 0, respiratoryRate: 15 },
    scales: { sedation: 4, dissociation: 3, nausea: 1 },
  });
  await ana.close();
  await ben.close();
  await clinic.server.kill();
  await clinic.server.start();
  expect(await clinic.ben.session(sessionId)).toEqual(stored);
});

test('floor rule 5: a suspect value is asked about once, and Enter again keeps it', async ({ open }) => {
  const ana = await open(clinic, 'ana');
  await openSheet(ana, '2');
  await ana.keyboard.press('Tab');
  await ana.keyboard.press('Tab');
  await typeAndEnter(ana, '144');
  await expect(sheetSays(ana)).toContainText('HR 144? Was 72');
  await expect(sheetSays(ana)).toContainText('again keeps 144');
  await expect(sheetOf(ana).getByLabel('Heart rate')).toBeFocused();
  await ana.keyboard.press('Enter');
  await expect(sheetOf(ana).getByLabel('Oxygen saturation')).toBeFocused();
  await expect(sheetSays(ana)).not.toContainText('144?');
  await ana.keyboard.press('Control+Enter');
  await expect(sheetOf(ana)).toHaveCount(0);
  await expect.poll(() => figuresOf(tileOf(ana, '2'))).toMatchObject({ HR: '144' });
  const { readings } = await clinic.ana.session(clinic.staged.asked.sessionId);
  expect(readings.at(-1)).toMatchObject({ values: { heartRate: 144 }, confirmed: ['heartRate'] });
});

test('floor rule 5: an impossible value is refused with the range, and stays to be read again', async ({ open }) => {
  const ana = await open(clinic, 'ana');
  await openSheet(ana, '3');
  await typeAndEnter(ana, '301');
  await expect(sheetSays(ana)).toHaveText(/^Systolic 301 cannot be right\. Enter 30 to 300\./);
  await expect(sheetOf(ana).getByLabel('Systolic')).toHaveValue('301');
  await expect(sheetOf(ana).getByLabel('Systolic')).toHaveAttribute('aria-invalid', 'true');
  await ana.keyboard.press('Control+Enter');
  await expect(sheetOf(ana).getByLabel('Systolic')).toBeFocused();
  await expect(sheetOf(ana).getByLabel('Systolic')).toHaveValue('301');
  expect((await clinic.ana.session(clinic.staged.caution.sessionId)).readings).toHaveLength(1);
});

test('floor rule 5: a value at a caution limit is charted without a question', async ({ open }) => {
  const ana = await open(clinic, 'ana');
  await openSheet(ana, '3');
  await ana.keyboard.type('164/');
  await expect(sheetOf(ana).getByLabel('Diastolic')).toBeFocused();
  await typeAndEnter(ana, '90');
  await expect(sheetOf(ana).getByLabel('Heart rate')).toBeFocused();
  await expect(sheetSays(ana)).not.toContainText('?');
  await ana.keyboard.press('Control+Enter');
  await expect(sheetOf(ana)).toHaveCount(0);
  await expect.poll(() => figuresOf(tileOf(ana, '3'))).toMatchObject({ BP: '164/90' });
});

test('P5 a corrected set is struck through in the timeline, with the new value, its reason and its author', async ({
  open,
}) => {
  const wrong = await chart(clinic.ben, clinic.staged.corrected, { values: { heartRate: 97 } });
  const ana = await open(clinic, 'ana');
  await expect.poll(() => figuresOf(tileOf(ana, '4'))).toMatchObject({ HR: '97' });
  await goToTile(ana, '4');
  await ana.keyboard.press('Enter');
  const line = ana.getByRole('listitem').filter({ hasText: 'HR 97' });
  await line.getByRole('button', { name: /^Correct the set of/ }).click();
  await sheetOf(ana).getByLabel('Heart rate').fill('79');
  await sheetOf(ana).getByLabel('Why is it corrected?').fill('Digits swapped');
  await sheetOf(ana)
    .getByRole('button', { name: /^Save correction/ })
    .click();
  await expect(sheetOf(ana)).toHaveCount(0);
  await expect(line.getByText('HR 97', { exact: true })).toHaveCSS('text-decoration-line', 'line-through');
  await expect(line.getByText('HR 79', { exact: true })).not.toHaveCSS('text-decoration-line', 'line-through');
  await expect(line).toContainText(/Amended \d\d:\d\d by Ana Ribeiro: “Digits swapped”/);
  const { readings } = await clinic.ana.session(clinic.staged.corrected.sessionId);
  expect(readings.find(({ id }) => id === wrong)).toMatchObject({ values: { heartRate: 97 } });
  expect(readings.at(-1)).toMatchObject({ corrects: wrong, values: { heartRate: 79 }, recordedBy: clinic.ana.id });
});
