import type { Locator, Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { sheetOf } from './entry-sheet.js';
import { PATIENTS, openTheDay } from './stage.mjs';
import {
  actOf,
  answers,
  charts,
  LONG,
  MINUTE,
  scores,
  type Walked,
  typesSet,
  walkedOf,
  WallClock,
} from './walk-steps.js';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const SPEED = 30;

// a step that cannot be done is told at once, and not at the end of the whole walk
test.use({ actionTimeout: 30_000 });
const LOST_ML = 2;
const DRAWN_MG = 50;

/** Somebody who is registered, and a free chair; all else is done on the screens. */
const clinic = aClinic(
  'walk-infusion',
  async ({ ana }) => {
    const { family, given, birthDate, number } = priya;
    await openTheDay(ana);
    await ana.does('chair:add', { name: '1' });
    return { patientId: await ana.does('patient:register', { name: { family, given }, birthDate, number }) };
  },
  { speed: SPEED },
);

/** The pump beside the patient: whole minutes at its rate, so that what it shows is exact at each typed minute. */
class Pump {
  ml = 0;
  private since = 0;
  private rate = 0;

  runs(rateMlPerHour: number, at: number): void {
    this.shows(at);
    this.rate = rateMlPerHour;
  }

  shows(at: number): string {
    this.ml += (this.rate * (at - this.since)) / (60 * MINUTE);
    this.since = at;
    return String(Math.round(this.ml * 100) / 100);
  }
}

test(
  'a visit of ketamine by pump, from the booking to the way home, is in the record once, in order and by name',
  LONG,
  async ({ open }) => {
    test.setTimeout(300_000);
    const wall = await WallClock.of(clinic.ana);
    const ana = await open(clinic, 'ana', `/patients/${clinic.staged.patientId}?book`);
    const sessionId = await comes(ana);
    const [ben, pia] = [await open(clinic, 'ben', `/s/${sessionId}`), await open(clinic, 'pia', `/s/${sessionId}`)];
    await isPrepared(ana, pia, wall);
    await draws(ana);
    await charts(
      ben,
      'Second check',
      async (dialog) => {
        await dialog.getByLabel('Rate on the pump').fill('60');
        await dialog.getByLabel('Volume to be infused').fill('40');
        await expect(dialog).toContainText('Agrees with the order.');
      },
      'Chart second check',
    );
    await isReadyByVoice(ana);
    const { endedAt, pumpMl } = await runs(ana, wall);
    await wastes(ana, ben, String(Math.round((DRAWN_MG - pumpMl) * 10) / 10));
    await goesHome(ana, wall, endedAt);
    expectRecord(await walkedOf(clinic.ana, sessionId));
  },
);

/** The booking, the check-in and the chair; gives the session. */
async function comes(page: Page): Promise<string> {
  const booking = page.getByRole('dialog', { name: 'Book a visit' });
  await booking.getByLabel('Protocol').selectOption('Mood IV 40');
  await booking.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(actOf(page, 'Check in')).toBeVisible();
  await charts(page, 'Check in', async (dialog) => {
    await dialog.getByLabel('Full name').check();
    await dialog.getByLabel('Birth date').check();
  });
  await charts(page, 'Seat', (dialog) => dialog.getByLabel('Chair', { exact: true }).selectOption('1'));
  await expect(page.getByRole('heading', { name: /^Before the drug/ })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** All that is asked and signed; the last food was three hours ago, which is not six. */
async function isPrepared(ana: Page, pia: Page, wall: WallClock): Promise<void> {
  await charts(pia, 'Sign order', async (dialog) => {
    await dialog.getByLabel('Dose', { exact: false }).first().fill('0.5');
    await dialog.getByLabel('Over').fill('40');
    await dialog.getByLabel('Concentration').fill('1');
    await dialog.getByRole('button', { name: 'Sign all of the protocol’s set' }).click();
  });
  await charts(ana, 'Chart consent', (dialog) => dialog.getByLabel('Version of the form').fill('2026-1'));
  await charts(
    ana,
    'Name escort',
    async (dialog) => {
      await dialog.getByLabel('Name', { exact: true }).fill('Eddie Escort');
      await dialog.getByLabel('Relation').fill('brother');
    },
    'Chart escort',
  );
  await answers(ana, 'Allergies', 'None known');
  await answers(ana, 'Conditions that speak against the drug', 'None of these');
  await answers(ana, 'Pregnancy', 'Test negative');
  const now = await wall.now();
  await ana.getByLabel('Last food').fill(wall.shows(now - 180 * MINUTE));
  await ana.getByLabel('Last clear drink').fill(wall.shows(now - 180 * MINUTE));
  await ana.getByRole('button', { name: 'Chart', exact: true }).click();
  await answers(ana, 'How much the patient drank', 'Drank enough');
  await answers(ana, 'New medicines since the last visit', 'Nothing new');
  await answers(ana, 'Substance use, psychosis, mania', 'None of these');
  await ana.getByRole('button', { name: 'Left forearm' }).click();
  await ana.getByRole('group', { name: 'Gauge' }).getByRole('button', { name: '22 G' }).click();
  await ana.getByRole('group', { name: 'It runs' }).getByRole('button', { name: 'Runs', exact: true }).click();
  await answers(ana, 'Suicide question', 'No thoughts');
  await typesSet(ana, '1187672', '98', 'a', 'Enter', '14', '366', '800', '50022');
}

/** A vial is opened where it is drawn from: 50 mg, of which the order needs 40. */
async function draws(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Draw from a vial' }).click();
  await page.getByRole('button', { name: 'Open a vial' }).click();
  await page.getByRole('button', { name: 'Ketamine 500 mg in 10 mL', exact: true }).click();
  await page.getByLabel('Lot').fill('K4471');
  await page.getByLabel('Expires on').fill('2099-06-30');
  await page.getByRole('button', { name: 'Chart as opened' }).click();
  await page.getByLabel(/Drawn/).fill('1');
  await page.getByRole('button', { name: 'Chart as drawn' }).click();
  await expect(page.getByText('1 mL (50 mg) drawn of lot K4471')).toBeVisible();
}

/** The fast was too short: the provider said on the phone that it may go on. */
async function isReadyByVoice(page: Page): Promise<void> {
  await charts(page, 'Ready to start', async (dialog) => {
    await expect(dialog).toContainText('A provider decides, by name.');
    await dialog.getByLabel(/^Why all the same/).fill('Toast only, no nausea before');
    await expect(dialog.getByRole('button', { name: 'Ready to start' })).toBeDisabled();
    await dialog.getByLabel('Provider who decided').selectOption(clinic.pia.id);
    await dialog.getByLabel(/^Said by voice, and I read all of the above back/).check();
  });
}

/** The drug from start to end, with all that happens to it; gives when it ended, and what the pump showed. */
async function runs(page: Page, wall: WallClock): Promise<{ endedAt: number; pumpMl: number }> {
  const pump = new Pump();
  const atMinute = async (button: string, fill: Parameters<typeof charts>[2], runsOn: number, confirm = button) => {
    const at = await wall.nextMinute();
    await charts(
      page,
      button,
      async (dialog) => {
        if (await dialog.getByLabel('Pump shows').count()) await dialog.getByLabel('Pump shows').fill(pump.shows(at));
        await fill?.(dialog);
        await dialog.getByLabel('When').fill(wall.shows(at));
      },
      confirm,
    );
    pump.runs(runsOn, at);
    return at;
  };
  const startedAt = await atMinute('Chart start', undefined, 60);
  await wall.until(startedAt, 5);
  await typesSet(page, '1247876', '97', 'a', 'Enter', '15', '4', '3', '1');
  await atMinute('Chart pause', (dialog) => dialog.getByRole('button', { name: 'IV site' }).click(), 0);
  await charts(
    page,
    'Not delivered',
    (dialog) => dialog.getByLabel(/^Volume that did not reach/).fill(`${LOST_ML}`),
    'Chart',
  );
  await typesSet(page, '1287876', '97', 'a', 'Enter', '15', '4', '3', '1');
  await atMinute('Chart resume', undefined, 60);
  await feelsSick(page);
  const slowedAt = await atMinute('Chart new rate', slower, 48);
  await typesSet(page, '1267874', '97', 'a', 'Enter', '14', '4', '3', '1');
  await corrects(page);
  await wall.until(slowedAt, 10);
  await page.getByRole('button', { name: 'Nausea is over' }).click();
  await wall.until(slowedAt, ((40 - pump.ml) / 48) * 60 - 4);
  const endedAt = await atMinute('Chart all given', undefined, 0);
  return { endedAt, pumpMl: pump.ml };
}

/** Slower, because the patient feels sick: a nurse may. */
async function slower(dialog: Locator): Promise<void> {
  await dialog.getByLabel('New rate on the pump').fill('48');
  await dialog.getByRole('button', { name: 'Nausea' }).click();
}

/** A side effect, how bad it is, and the medicine that the order allows against it. */
async function feelsSick(page: Page): Promise<void> {
  const chips = page.getByRole('group', { name: 'Tap what the patient has' });
  await chips.getByRole('button', { name: 'Nausea', exact: true }).click();
  await page.getByRole('group', { name: 'How bad is it: Nausea' }).getByRole('button', { name: 'Moderate' }).click();
  await page.getByRole('button', { name: 'Chart medicine' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Ondansetron 4 mg IV/ }).click();
  await dialog.getByRole('button', { name: 'Chart as given' }).click();
  await expect(dialog).toHaveCount(0);
}

/** The last set said 74 where the monitor said 77. */
async function corrects(page: Page): Promise<void> {
  const line = page.getByRole('listitem').filter({ hasText: 'HR 74' });
  await line.getByRole('button', { name: /^Correct the set of/ }).click();
  await sheetOf(page).getByLabel('Heart rate').fill('77');
  await sheetOf(page).getByLabel('Why is it corrected?').fill('Read wrong');
  await sheetOf(page)
    .getByRole('button', { name: /^Save correction/ })
    .click();
  await expect(sheetOf(page)).toHaveCount(0);
}

/** What is left in the syringe is wasted by one nurse, and seen by the other on a screen of their own. */
async function wastes(ana: Page, ben: Page, mg: string): Promise<void> {
  await ana.getByRole('button', { name: `Waste ${mg} mg` }).click();
  await ana.getByRole('button', { name: 'Chart as wasted' }).click();
  await expect(ana.getByText('waits for a second person')).toBeVisible();
  await ben.getByRole('link', { name: 'Drug', exact: true }).click();
  await ben.getByRole('button', { name: 'I saw it: A waste', exact: true }).click();
  await ben.getByLabel('You saw').fill(mg);
  await ben.getByRole('button', { name: 'Confirm under my name' }).click();
  await expect(ben.getByRole('dialog')).toHaveCount(0);
  await expect(ana.getByText(/seen by Ben/)).toBeVisible();
}

/** Two pressures, what is asked and looked at, the score, and the door. */
async function goesHome(page: Page, wall: WallClock, endedAt: number): Promise<void> {
  await typesSet(page, '1227674', '98', 'a', 'Enter', '14', '5', '2', '0', '1');
  for (const check of ['Oriented', 'Walks steadily', 'Drinks', 'IV out', 'Belongings', 'Instructions'])
    await page.getByRole('group', { name: check }).getByRole('button', { name: 'Yes', exact: true }).click();
  await wall.until(endedAt, 31);
  await typesSet(page, '1207672', '98', 'a', 'Enter', '14', '5', '2', '0', '1');
  await scores(page);
  await charts(page, 'Discharge', (dialog) => dialog.getByLabel('I have seen the escort').check(), 'Chart discharge');
}

/** Milligrams by the charted steps alone: each stretch at its rate, without what did not arrive. */
function mgOf({ steps, pumpNotes }: Walked): number {
  const ml = steps.reduce((sum, { rateMlPerHour, at }, index) => {
    const end = steps[index + 1]?.at;
    return rateMlPerHour && end ? sum + (rateMlPerHour * (Date.parse(end) - Date.parse(at))) / (60 * MINUTE) : sum;
  }, 0);
  return ml - pumpNotes.reduce((lost, { volumeMl }) => lost + (volumeMl ?? 0), 0);
}

function expectRecord(session: Walked): void {
  const { ana, ben, pia } = clinic;
  expect(session).toMatchObject({ status: 'discharged', infusionOutcome: 'completed', order: { signedBy: pia.id } });
  const moves = 'check-in seat ready start pause resume change-rate complete discharge'.split(' ');
  expect(session.steps.map(({ move }) => move)).toEqual(moves);
  expect(session.steps.every(({ by }) => by === ana.id)).toBe(true);
  const times = session.steps.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  const [, , ready, start] = session.steps;
  expect(ready).toMatchObject({ orderedBy: pia.id, overrides: [{ gate: 'fasting' }] });
  expect(start).toMatchObject({ secondPersonId: ben.id, rateMlPerHour: 60 });
  const gates = session.gates.map(({ gate, preparation, check }) => preparation ?? check ?? gate);
  expect(gates).toEqual([...new Set(gates)]);
  expect(session.gates.filter(({ by }) => by === ben.id).map(({ gate }) => gate)).toEqual(['second-person']);
  expect(session.pumpNotes).toEqual([
    expect.objectContaining({ note: 'not-delivered', volumeMl: LOST_ML, by: ana.id }),
  ]);
  expect(session.effects).toHaveLength(1);
  expect(session.medicines).toEqual([
    expect.objectContaining({ by: ana.id, what: expect.objectContaining({ medicine: 'ondansetron' }) }),
  ]);
  expect(session.readings).toHaveLength(7);
  expect(session.readings.filter(({ corrects }) => corrects)).toHaveLength(1);
  const pumpMl = session.steps.find(({ move }) => move === 'complete')?.pumpMl ?? 0;
  expect(Math.abs(mgOf(session) - (pumpMl - LOST_ML)), 'what was given is the sum of its stretches').toBeLessThan(0.01);
}
