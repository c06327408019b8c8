import { aClinic, expect, test } from './a-clinic.js';
import { linkOf } from './board-view.js';
import { anInfusion, chart, PATIENTS } from './stage.mjs';

const [priya, luc] = PATIENTS;
if (!priya || !luc) throw new Error('too few patients');

/** Ten times as fast: the steps of the ladder come after 6, 12 and 30 s. */
const SPEED = 10;
const clinic = aClinic(
  'ladder',
  async (staff) => ({ killed: await anInfusion(staff, '1', priya), taken: await anInfusion(staff, '2', luc) }),
  { speed: SPEED },
);

async function callOf(sessionId: string) {
  const { alerts } = await clinic.ana.session(sessionId);
  const [alert, ...more] = alerts.filter(({ level }) => level === 'high');
  if (!alert || more.length > 0) throw new Error('not one high alert');
  const { called, callsSince } = alert;
  return called.map(({ who, at }) => ({ who, seconds: (Date.parse(at) - Date.parse(callsSince)) / 1000 }));
}

test('floor rule 13: after a kill -9 in the middle of a ladder it goes on where time has brought it, each step once', async ({
  open,
  complaints,
}) => {
  test.setTimeout(120_000);
  complaints.expectOutage();
  const { sessionId } = clinic.staged.killed;
  const page = await open(clinic, 'ben');
  await chart(clinic.ana, clinic.staged.killed, { values: { spo2: 86 }, confirmed: ['spo2'] });
  await expect(page.getByText(/all providers \(nobody covers\) in/).first()).toBeVisible({ timeout: 20_000 });
  await clinic.server.kill();
  await page.waitForTimeout(10_000); // the second step comes to pass meanwhile, with nobody there
  await clinic.server.start();
  await expect(linkOf(page)).toHaveText('Live', { timeout: 30_000 });
  await expect(page.getByText(/medical director called/).first()).toBeVisible({ timeout: 45_000 });
  const called = await callOf(sessionId);
  expect(called.map(({ who }) => who)).toEqual(['all-nurses', 'providers', 'medical-director']);
  const [nurses, provider, director] = called.map(({ seconds }) => seconds);
  expect(nurses).toBeGreaterThanOrEqual(60);
  expect(provider).toBeGreaterThan(120 + SPEED); // late by the time of the outage, and not forgotten
  expect(director).toBeGreaterThanOrEqual(300);
});

test('floor rule 13: the provider is called on whatever page they are, and one tap ends the ladder for everybody', async ({
  open,
}) => {
  test.setTimeout(90_000);
  const { sessionId } = clinic.staged.taken;
  const [pia, ben] = [await open(clinic, 'pia', '/patients'), await open(clinic, 'ben', '/patients')];
  await expect(linkOf(pia)).toHaveText('Live');
  await chart(clinic.ana, clinic.staged.taken, { values: { spo2: 85 }, confirmed: ['spo2'] });
  const bar = (page: typeof pia) => page.getByRole('alert', { name: /^Nobody has this alert\. Chair 2/ });
  await expect(bar(ben)).toContainText('Chair 2: SpO₂ 85%', { timeout: 20_000 });
  await expect(bar(pia)).toContainText('Chair 2: SpO₂ 85%', { timeout: 20_000 });
  await ben.getByRole('button', { name: 'New patient' }).click();
  await expect(ben.getByRole('dialog').getByRole('alert', { name: /Chair 2/ })).toBeVisible();
  const isOnAlert = () => document.activeElement?.closest('[role=alert]') !== null;
  expect(await ben.evaluate(isOnAlert), 'Enter must not take an alert that nobody has read').toBe(false);
  await ben.keyboard.press('Escape');
  await bar(pia)
    .getByRole('button', { name: /^I have it/ })
    .click();
  for (const page of [pia, ben]) await expect(bar(page)).toHaveCount(0);
  await pia.waitForTimeout(20_000); // beyond the last step
  expect((await callOf(sessionId)).map(({ who }) => who)).toEqual(['all-nurses', 'providers']);
});
