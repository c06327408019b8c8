import { aClinic, expect, test } from './a-clinic.js';
import { anInfusion, chart, openTheDay, PATIENTS } from './stage.mjs';
import { nextOf } from './walk-steps.js';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('protocol-rows', ({ ana }) => openTheDay(ana));

test('product 100: the director adds a set and a course of values and signs; the next visit has the set due, and the course calls', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const eve = await open(clinic, 'eve', '/admin/protocols');
  await eve.getByLabel('Protocol').selectOption({ label: 'Mood IV 40' });
  await eve.getByRole('button', { name: /^Sets: when and what/ }).click();
  await eve.getByRole('button', { name: 'Add a set' }).click();
  const set = eve.getByRole('form', { name: 'Add a set' });
  await set.getByLabel('Phase').selectOption('Infusing');
  await set.getByLabel(/^Pain/).check();
  await set.getByRole('textbox', { name: 'First after min' }).fill('4');
  await set.getByRole('button', { name: 'Add it' }).click();
  await expect(eve.getByRole('region', { name: 'Infusing: Pain' })).toContainText('is new');

  await eve.getByRole('button', { name: /^Trends/ }).click();
  await eve.getByRole('button', { name: 'Add a course of values' }).click();
  const course = eve.getByRole('form', { name: 'Add a course of values' });
  await course.getByLabel('Of what').selectOption('Heart rate');
  await course.getByLabel('Which way').selectOption('rises');
  await course.getByLabel('Counted').selectOption('from one value to the next');
  await course.getByLabel(/^By so much/).fill('15');
  await course.getByLabel(/^So many values/).fill('1');
  await course.getByRole('button', { name: 'Add it' }).click();

  await eve.getByRole('button', { name: /^Sign version/ }).click();
  const dialog = eve.getByRole('dialog');
  await expect(dialog).toContainText('Added: Infusing: Pain, 0–10; first after 4 min');
  await expect(dialog).toContainText('Added: Heart rate rises');
  await expect(dialog.getByRole('status')).toContainText(/alerts? instead of/);
  await dialog.getByLabel(/under my name/).check();
  await dialog.getByRole('button', { name: /^Sign version/ }).click();
  await eve.getByText(/^What differs from version \d+: 2 things$/).click();
  await expect(eve.getByText('Added: Infusing: Pain, 0–10; first after 4 min')).toBeVisible();

  const begun = await anInfusion(clinic, '1', priya);
  const ana = await open(clinic, 'ana', `/s/${begun.sessionId}`);
  await expect(nextOf(ana).first()).toContainText(/Pain/);
  await expect(nextOf(ana).first()).toContainText(/in [0-4]:\d\d/);
  await chart(clinic.ana, begun, { values: { heartRate: 90 } });
  const alerts = () => clinic.ana.session(begun.sessionId).then((session) => session.alerts);
  await expect
    .poll(alerts)
    .toContainEqual(expect.objectContaining({ condition: expect.objectContaining({ rule: 'trend' }) }));
  await expect(ana.getByText(/Heart rate.*90/).first()).toBeVisible();
});
