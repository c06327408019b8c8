import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { figuresOf, linkOf, tileOf } from './board-view.js';
import { openSheet, sheetOf, typeAndEnter } from './entry-sheet.js';
import type { Person } from './person.mjs';
import { anInfusion, chart, PATIENTS, type Begun } from './stage.mjs';

const [priya, luc, chidi, maja] = PATIENTS;
if (!priya || !luc || !chidi || !maja) throw new Error('too few patients');

const clinic = aClinic('outage', async (staff) => ({
  typed: await anInfusion(staff, '1', priya),
  flowing: await anInfusion(staff, '2', luc),
  alerted: await anInfusion(staff, '3', chidi),
  taken: await anInfusion(staff, '4', maja),
}));

test('P1 P2 P4 kill -9: nothing that was acknowledged is missing, and both screens come back by themselves', async ({
  open,
  complaints,
}) => {
  complaints.expectOutage();
  const { typed, flowing, alerted, taken } = clinic.staged;
  await chart(clinic.ana, alerted, { values: { systolicBp: 196, diastolicBp: 114 } });
  await chart(clinic.ana, taken, { values: { spo2: 87 }, confirmed: ['spo2'] });
  await takeAlert(clinic.ben, taken);
  const [ana, ben] = [await open(clinic, 'ana'), await open(clinic, 'ben')];
  for (const page of [ana, ben]) await keepsItsPage(page);
  await openSheet(ana, '1');
  const script = flow(clinic.ben, flowing);
  await expect.poll(() => script.acknowledged.size).toBeGreaterThan(20);
  await ana.keyboard.type('138/');
  const before = await alertsOf(clinic.ana);

  await clinic.server.kill();
  await script.ended;
  await expect(linkOf(ana)).toHaveText('Not live');
  await typeAndEnter(ana, '84', '81');
  await expect(sheetOf(ana).getByText('Not live. Will be saved when back.')).toBeVisible();
  await ana.keyboard.press('Control+Enter');
  await expect(sheetOf(ana)).toHaveCount(0);
  await expect(tileOf(ana, '1').getByText(/held here$/)).toBeVisible();
  await clinic.server.start();

  for (const page of [ana, ben]) {
    await expect(linkOf(page)).toHaveText('Live');
    await expect.poll(() => figuresOf(tileOf(page, '1'))).toMatchObject({ BP: '138/84', HR: '81' });
  }
  const stored = await clinic.ana.session(flowing.sessionId);
  const ids = stored.readings.map(({ id }) => id);
  expect([...script.acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const once = (await clinic.ana.session(typed.sessionId)).readings.slice(1);
  expect(once).toMatchObject([
    { values: { systolicBp: 138, diastolicBp: 84, heartRate: 81 }, recordedBy: clinic.ana.id },
  ]);

  expect(await alertsOf(clinic.ana)).toEqual(before);
  for (const page of [ana, ben]) {
    await expect(tileOf(page, '3').getByText('BP 196/114', { exact: true })).toBeVisible();
    await expect(tileOf(page, '4').getByText('BO has it')).toBeVisible();
  }
  await chart(clinic.ben, flowing, { values: { heartRate: 91 } });
  for (const page of [ana, ben]) {
    await expect.poll(() => figuresOf(tileOf(page, '2'))).toMatchObject({ HR: '91' });
    expect(await isSamePage(page)).toBe(true);
  }
});

test('LP7 a silent server is told at once, its values turn grey with clock times, and live again needs no reload', async ({
  open,
  complaints,
}) => {
  test.setTimeout(90_000);
  complaints.expectOutage();
  await chart(clinic.ana, clinic.staged.typed, { values: { heartRate: 81 } });
  const ben = await open(clinic, 'ben');
  await keepsItsPage(ben);
  await expect(linkOf(ben)).toHaveText('Live');
  const value = tileOf(ben, '1').getByText('81', { exact: true });
  const age = tileOf(ben, '1').getByText(/^(now|\d+ min|\d+ h \d\d)$/);
  await expect(age.first()).toBeVisible();
  const inkOf = () => value.evaluate((element) => getComputedStyle(element).color);
  const liveInk = await inkOf();

  clinic.server.freeze();
  try {
    await expect(ben.getByText(/Not live since \d\d:\d\d:\d\d\. Go by the bedside\./)).toBeVisible({ timeout: 15_000 });
    await expect(linkOf(ben)).toHaveText('Not live');
    await expect(ben.getByText(/Values are from \d\d:\d\d or older\./)).toBeVisible({ timeout: 30_000 });
    await expect(age).toHaveCount(0);
    await expect(
      tileOf(ben, '1')
        .getByText(/^\d\d:\d\d$/)
        .first(),
    ).toBeVisible();
    expect(await inkOf()).not.toBe(liveInk);
  } finally {
    clinic.server.thaw();
  }
  await expect(linkOf(ben)).toHaveText('Live', { timeout: 30_000 });
  await expect(ben.getByText(/Not live since/)).toHaveCount(0);
  await expect(age.first()).toBeVisible();
  await expect.poll(inkOf).toBe(liveInk);
  await chart(clinic.ana, clinic.staged.typed, { values: { heartRate: 83 } });
  await expect.poll(() => figuresOf(tileOf(ben, '1'))).toMatchObject({ HR: '83' });
  expect(await isSamePage(ben)).toBe(true);
});

/** Charts as fast as it is answered, until no answer comes; gives the ids of what was acknowledged. */
function flow(nurse: Person, { sessionId, patientId }: Begun): { acknowledged: Set<string>; ended: Promise<void> } {
  const acknowledged = new Set<string>();
  const ended = (async () => {
    for (let count = 0; ; count += 1) {
      const id = randomUUID();
      const payload = { sessionId, patientId, takenAt: await nurse.now(), values: { spo2: 95 + (count % 5) } };
      const ack = await nurse.send('vitals:record', payload, id);
      if (ack.ok) acknowledged.add(id);
    }
  })().catch(() => undefined);
  return { acknowledged, ended };
}

async function takeAlert(nurse: Person, { sessionId }: Begun): Promise<void> {
  const [alert] = (await nurse.session(sessionId)).alerts;
  if (!alert) throw new Error('no alert was raised');
  await nurse.does('alert:acknowledge', { sessionId, alertId: alert.id });
}

/** Every alert of the board, as it stands. */
async function alertsOf(person: Person) {
  const { sessions } = await person.board();
  return sessions.map(({ id, alerts }) => ({ id, alerts })).sort((a, b) => a.id.localeCompare(b.id));
}

/** A mark that a reload would wipe away. */
function keepsItsPage(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.assign(window, { isSamePage: true });
  });
}

function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isSamePage' in window);
}
