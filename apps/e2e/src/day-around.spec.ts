import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aClinic, expect, test } from './a-clinic.js';
import { linkOf, tileOf } from './board-view.js';
import { aReadyPatient, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

/** A patient who is ready, on a morning whose suction and oxygen nobody has looked at. */
const clinic = aClinic('day-around', (staff) => aReadyPatient(staff, '1', priya, ['oxygen', 'suction']));

test('floor rule 22, 12: the first drug of the day waits for the opening list, and begins on a reason that a provider co-signs', async ({
  open,
}) => {
  test.setTimeout(90_000);
  const { sessionId } = clinic.staged;
  const ana = await open(clinic, 'ana', `/s/${sessionId}`);
  await expect(ana.getByRole('link', { name: 'Opening list: 2 of 7 open' })).toBeVisible({ timeout: 15_000 });
  await ana.getByRole('button', { name: /^Chart start/ }).click();
  const dialog = ana.getByRole('dialog');
  await expect(dialog.getByText(/Suction works/)).toBeVisible();
  await dialog.getByLabel(/^Reason to go ahead/).fill('Both are on their way');
  await dialog.getByLabel('Provider who decided').selectOption(clinic.pia.id);
  await dialog.getByRole('checkbox').last().check();
  await dialog.getByRole('button', { name: 'Chart start', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(ana.getByText('Infusing').first()).toBeVisible();

  const pia = await open(clinic, 'pia', '/tasks');
  await expect(pia.getByText(/Not met: opening list of the clinic.*“Both are on their way”/)).toBeVisible();
  await pia.getByRole('button', { name: 'Co-sign' }).click();
  await expect(pia.getByText('Nothing to co-sign.')).toBeVisible();
});

test('floor rule 22: who covers, and whose chairs somebody covers, is said on the other screen after one tap', async ({
  open,
}) => {
  test.setTimeout(90_000);
  const [pia, ben] = [await open(clinic, 'pia'), await open(clinic, 'ben')];
  await expect(ben.getByText('Nobody covers')).toBeVisible({ timeout: 15_000 });
  await pia.getByRole('button', { name: 'I cover now' }).click();
  await expect(ben.getByText(/Covers now: .*Pia/)).toBeVisible();
  await expect(ben.getByText(/ · signed in/)).toBeVisible({ timeout: 10_000 });

  await ben.goto(`${clinic.server.url}/shift`);
  await ben.getByRole('button', { name: /^I cover Ana/ }).click();
  await expect(tileOf(pia, '1').getByText(/ · covered by /)).toBeVisible();
  await ben
    .getByRole('button', { name: /^Hand back to Ana/ })
    .first()
    .click();
  await expect(tileOf(pia, '1').getByText(/ · covered by /)).toHaveCount(0);
});

test('floor rule 22: a chair that is handed over has its next nurse, and what they have to know, on the other screen', async ({
  open,
}) => {
  const [ana, ben] = [await open(clinic, 'ana', '/shift'), await open(clinic, 'ben', `/s/${clinic.staged.sessionId}`)];
  await ana.getByRole('button', { name: 'Hand over my chairs' }).click();
  const dialog = ana.getByRole('dialog', { name: 'Hand over chairs' });
  await dialog.getByRole('checkbox', { name: /^Chair 1/ }).check();
  await dialog.getByRole('textbox').fill('Sick at 20 min, the escort comes at 12:30.');
  const taker = dialog.getByRole('combobox');
  await taker.selectOption({ label: (await taker.getByRole('option', { name: /^Ben/ }).textContent()) ?? '' });
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(ben.getByRole('region', { name: 'Hand-over' })).toContainText('the escort comes at 12:30.');
});

test('floor rule 22: the downtime sheet prints from the screen, and opens from the folder, when the server is gone', async ({
  open,
  complaints,
}) => {
  test.setTimeout(90_000);
  complaints.expectOutage();
  const page = await open(clinic, 'ana', '/downtime');
  const sheet = page.getByRole('region', { name: 'Chair 1' });
  await expect(sheet).toContainText('Ketamine 40 mg = 40 mL in 40 min');
  for (const label of ['Side effects', 'Medicines', 'May be given']) await expect(sheet).toContainText(label);
  await clinic.server.kill();
  await expect(linkOf(page)).not.toHaveText('Live', { timeout: 15_000 });
  await expect(sheet).toContainText('Eddie Escort, brother');

  const [name = ''] = (await readdir(clinic.server.downtimeFolder)).filter((file) => file.endsWith('.html'));
  const paper = await page.context().newPage();
  await paper.goto(`file://${join(clinic.server.downtimeFolder, name)}`);
  await expect(paper.getByText(/^As of /)).toBeVisible();
  await clinic.server.start();
});
