import { aClinic, expect, test } from './a-clinic.js';
import { anInfusion, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('adverse-event', async (staff) => ({ begun: await anInfusion(staff, '1', priya) }));

test('clinical 4, floor 23: nausea is reported with grade 3, the provider is called and told, and the director signs', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const { sessionId } = clinic.staged.begun;
  const ben = await open(clinic, 'ben');
  const wall = await open(clinic, 'wall', '/wall');
  const ana = await open(clinic, 'ana', `/s/${sessionId}`);
  await ana.getByRole('button', { name: 'Nausea', exact: true }).click();
  await ana.getByRole('button', { name: 'Report as adverse event: Nausea' }).click();
  const report = ana.getByRole('dialog');
  await report.getByRole('button', { name: '3 · Drinks too little' }).click();
  await report.getByRole('button', { name: 'Ongoing' }).click();
  await report.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(ana.getByText(/Provider to the chair now\. Pause the pump\?/)).toBeVisible();

  await expect(ben.getByRole('region', { name: 'Needs you' }).getByText(/Provider to the chair/)).toBeVisible();
  // that it is grave would tell a wall of its grade
  await expect(wall.getByText(/Tell the provider/).first()).toBeVisible();
  await expect(wall.getByText(/grade/i)).toHaveCount(0);

  await ana.getByRole('button', { name: 'Provider was told about Nausea' }).click();
  const tell = ana.getByRole('dialog');
  await tell.getByLabel('Provider', { exact: true }).selectOption({ index: 1 });
  await tell.getByRole('button', { name: 'Chart as told' }).click();
  await expect(ben.getByText(/Provider to the chair/)).toHaveCount(0);

  const eve = await open(clinic, 'eve', '/tasks');
  await expect(eve.getByText(/Nausea, grade 3 \(drinks too little\), reported by/)).toBeVisible();
  await eve.getByRole('button', { name: 'Co-sign' }).click();
  await expect(eve.getByText('Nothing to co-sign.')).toBeVisible();
  await eve.goto(`${clinic.server.url}/day`);
  await expect(eve.getByText(/Nausea, grade 3/)).toBeVisible();
});
