import type { Locator, Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { sheetOf } from './entry-sheet.js';
import { PATIENTS, openTheDay } from './stage.mjs';
import {
  comes,
  consents,
  agreesOnNothing,
  getsLine,
  namesEscort,
  signsInfusion,
  speaksNothingAgainst,
  tookNothing,
} from './walk-before.js';
import { AtPump, checksPump, mlByStretches } from './walk-pump.js';
import {
  answers,
  answersChecks,
  charts,
  leaves,
  LONG,
  saysLastMeal,
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

test(
  'a visit of ketamine by pump, from the booking to the way home, is in the record once, in order and by name',
  LONG,
  async ({ open }) => {
    test.setTimeout(300_000);
    const wall = await WallClock.of(clinic.ana);
    const ana = await open(clinic, 'ana', `/patients/${clinic.staged.patientId}?book`);
    const sessionId = await comes(ana, 'Mood IV 40', '1');
    const [ben, pia] = [await open(clinic, 'ben', `/s/${sessionId}`), await open(clinic, 'pia', `/s/${sessionId}`)];
    await isPrepared(ana, pia, wall);
    await draws(ana);
    await checksPump(ben, '60', '40');
    await isReadyByVoice(ana);
    const { endedAt, pumpMl } = await runs(ana, wall);
    await wastes(ana, ben, String(Math.round((DRAWN_MG - pumpMl) * 10) / 10));
    await goesHome(ana, wall, endedAt);
    expectRecord(await walkedOf(clinic.ana, sessionId));
  },
);

/** All that is asked and signed; the last food was three hours ago, which is not six. */
async function isPrepared(ana: Page, pia: Page, wall: WallClock): Promise<void> {
  await signsInfusion(pia, { mgPerKg: '0.5', minutes: '40', mgPerMl: '1' });
  await consents(ana);
  await namesEscort(ana);
  await speaksNothingAgainst(ana);
  await saysLastMeal(ana, wall, 180);
  await answers(ana, 'How much the patient drank', 'Drank enough');
  await tookNothing(ana);
  await agreesOnNothing(ana);
  await getsLine(ana);
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
  await expect(page.getByText('1 mL (50 mg) drawn from lot K4471')).toBeVisible();
}

/** The fast was too short: the provider said on the phone that it may go on. */
async function isReadyByVoice(page: Page): Promise<void> {
  await charts(page, 'Ready to start', async (dialog) => {
    await expect(dialog).toContainText('A provider decides, by name.');
    await dialog.getByLabel(/^Reason to go ahead/).fill('Toast only, no nausea before');
    await expect(dialog.getByRole('button', { name: 'Ready to start' })).toBeDisabled();
    await dialog.getByLabel('Provider who decided').selectOption(clinic.pia.id);
    await dialog.getByLabel(/^Said by voice, and I read all of the above back/).check();
  });
}

/** The drug from start to end, with all that happens to it; gives when it ended, and what the pump showed. */
async function runs(page: Page, wall: WallClock): Promise<{ endedAt: number; pumpMl: number }> {
  const pump = new AtPump(page, wall);
  const startedAt = await pump.charts('Chart start', 60);
  await wall.until(startedAt, 5);
  await typesSet(page, '1247876', '97', 'a', 'Enter', '15', '4', '3', '1');
  await pump.charts('Chart pause', 0, (dialog) => dialog.getByRole('button', { name: 'IV site' }).click());
  await charts(
    page,
    'Not delivered',
    (dialog) => dialog.getByLabel(/^Volume that did not reach/).fill(`${LOST_ML}`),
    'Chart',
  );
  await typesSet(page, '1287876', '97', 'a', 'Enter', '15', '4', '3', '1');
  await pump.charts('Chart resume', 60);
  await feelsSick(page);
  const slowedAt = await pump.charts('Chart new rate', 48, slower);
  await typesSet(page, '1267874', '97', 'a', 'Enter', '14', '4', '3', '1');
  await corrects(page);
  await wall.until(slowedAt, 10);
  await page.getByRole('button', { name: 'Nausea is over' }).click();
  await wall.until(slowedAt, ((40 - pump.ml) / 48) * 60 - 4);
  const endedAt = await pump.charts('Chart all given', 0);
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
  await answersChecks(page, 'IV out');
  await wall.until(endedAt, 31);
  await typesSet(page, '1207672', '98', 'a', 'Enter', '14', '5', '2', '0', '1');
  await scores(page);
  await leaves(page);
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
  expect(
    Math.abs(mlByStretches(session) - (pumpMl - LOST_ML)),
    'what was given is the sum of its stretches',
  ).toBeLessThan(0.01);
}
