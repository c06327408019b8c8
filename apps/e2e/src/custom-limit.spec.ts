import { aClinic, expect, test } from './a-clinic.js';
import { anInfusion, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('custom-limit', async (staff) => ({ begun: await anInfusion(staff, '1', priya) }));

test('floor 4, product 57 and 100: a nurse draws a limit in and it calls, and the director sees what a limit would have raised', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const { sessionId, patientId } = clinic.staged.begun;
  const takenAt = await clinic.ana.now();
  await clinic.ana.does('vitals:record', { sessionId, patientId, takenAt, values: { spo2: 96 } });
  const board = await open(clinic, 'ben');
  const ana = await open(clinic, 'ana', `/s/${sessionId}`);
  await ana.getByRole('button', { name: 'Change a limit' }).click();
  const dialog = ana.getByRole('dialog');
  const option = dialog.getByRole('option', { name: /SpO₂.*caution at or below/i }).first();
  await dialog.getByLabel('Limit').selectOption((await option.getAttribute('value')) ?? '');
  await dialog.getByLabel(/^New figure/).fill('96');
  await dialog.getByLabel('Why').fill('needed oxygen last time');
  await dialog.getByRole('button', { name: 'Set the limit' }).click();
  await expect(ana.getByText(/at or below 96, custom limit/).first()).toBeVisible();
  await expect(board.getByText(/at or below 96, custom limit/).first()).toBeVisible();

  const eve = await open(clinic, 'eve', '/admin/protocols');
  await eve.getByLabel('Protocol').selectOption({ label: 'Mood IV 40' });
  await eve
    .getByLabel(/^Oxygen saturation, caution at or below %/i)
    .first()
    .fill('97');
  await eve.getByRole('button', { name: /^Sign version/ }).click();
  await expect(eve.getByRole('status').filter({ hasText: /alerts? instead of/ })).toContainText(
    /visits? of the last 30 days/,
  );
});
