import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { openTheDay, PATIENTS } from './stage.mjs';
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
  doesWhatIsDue,
  leaves,
  LONG,
  MINUTE,
  saysLastMeal,
  scores,
  type Walked,
  typesSet,
  walkedOf,
  WallClock,
} from './walk-steps.js';

const [, luc] = PATIENTS;
if (!luc) throw new Error('too few patients');

const SPEED = 60;
/** 0.3 mg/kg/h for four hours in 80 kg: 96 mg, which is 96 mL. */
const ORDER = { mgPerKg: '1.2', minutes: '240', mgPerMl: '1' };
const RATE = 24;
const VOLUME = 96;
const HOUR = 60 * MINUTE;

// a step that cannot be done is told at once, and not at the end of the whole walk
test.use({ actionTimeout: 30_000 });

/** Somebody who is registered, and a free chair; all else is done on the screens. */
const clinic = aClinic(
  'walk-pain',
  async ({ ana }) => {
    const { family, given, birthDate, number } = luc;
    await openTheDay(ana);
    await ana.does('chair:add', { name: '1' });
    return { patientId: await ana.does('patient:register', { name: { family, given }, birthDate, number }) };
  },
  { speed: SPEED },
);

test(
  'floor rules 3 and 11 four hours of ketamine against pain: each set as it falls due, two syringes and a pause, and no millilitre twice',
  LONG,
  async ({ open }) => {
    test.setTimeout(540_000);
    const wall = await WallClock.of(clinic.ana);
    const ana = await open(clinic, 'ana', `/patients/${clinic.staged.patientId}?book`);
    const sessionId = await comes(ana, 'Pain IV 4 h', '1');
    const [ben, pia] = [await open(clinic, 'ben', `/s/${sessionId}`), await open(clinic, 'pia', `/s/${sessionId}`)];
    await isPrepared(ana, pia, wall);
    await checksPump(ben, String(RATE), String(VOLUME));
    // a first visit begins when a provider says so
    await charts(pia, 'Ready to start', (dialog) => dialog.getByLabel('I decide this as it stands above').check());
    const endedAt = await runs(ana, wall);
    await goesHome(ana, wall, endedAt);
    expectRecord(await walkedOf(clinic.ana, sessionId));
  },
);

/** All that is asked and signed, and a baseline; no suicide question, for nobody is treated for a mood. */
async function isPrepared(ana: Page, pia: Page, wall: WallClock): Promise<void> {
  await signsInfusion(pia, ORDER);
  await consents(ana);
  await namesEscort(ana);
  await speaksNothingAgainst(ana);
  await saysLastMeal(ana, wall, 480);
  await answers(ana, 'How much the patient drank', 'Drank enough');
  await tookNothing(ana);
  await agreesOnNothing(ana);
  await getsLine(ana);
  await says(ana, 'Where it hurts', 'Left hand', 'Lower back');
  await says(ana, 'Kind of pain', 'Burning');
  await expect(ana.getByText('Suicide question')).toHaveCount(0);
  await typesSet(ana, '1187672', '98', 'a', 'Enter', '14', '366', '800', '50052');
}

/** What takes several words: each of them pressed, and charted together. */
async function says(page: Page, question: string, ...words: string[]): Promise<void> {
  // what was answered before it opened it
  const group = page.getByRole('group', { name: question });
  for (const word of words) await group.getByRole('button', { name: word, exact: true }).click();
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(page.getByRole('button', { name: `Change: ${question}` })).toBeVisible();
}

/** Where it hurts is asked again once the drug has ended; it stands beside what was said before. */
async function hurtsLess(page: Page): Promise<void> {
  const course = page.locator('section', { has: page.getByRole('heading', { name: 'Course of the visit' }) });
  await course.getByRole('button', { name: 'Ask where it hurts now' }).click();
  await course.getByRole('button', { name: 'Lower back', exact: true }).click();
  await course.getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(course).toContainText(/before the drug.*lower back, left hand.*after it.*lower back/);
  await expect(course).toContainText(/Pain\s*5 of 10 before the drug, 3 at/);
}

/** The drug from start to end, with a pause and a second syringe; gives when it ended. */
async function runs(page: Page, wall: WallClock): Promise<number> {
  const pump = new AtPump(page, wall);
  const takesSets = (until: number) => doesWhatIsDue(page, wall, until, () => takesSet(page, '4', '3', '2', '3'));
  const startedAt = await pump.charts('Chart start', RATE);
  await takesSets(startedAt + 0.6 * HOUR);
  await pump.charts('Chart pump volume', RATE, undefined, 'Chart volume');
  await takesSets(startedAt + 1.4 * HOUR);
  await pump.charts('Chart pause', 0, (dialog) => dialog.getByRole('button', { name: 'Bathroom' }).click());
  await takesSet(page, '5');
  await pump.charts('Chart resume', RATE);
  await takesSets(startedAt + 2.2 * HOUR);
  const hungAt = await pump.getsNewSyringe();
  await takesSets(hungAt + ((VOLUME - pump.givenMl) / RATE) * HOUR - 4 * MINUTE);
  return pump.charts('Chart all given', 0);
}

/** Awake, or slow to name; where the phase asks for it, how far away, how sick and in how much pain. */
async function takesSet(page: Page, ...scales: string[]): Promise<void> {
  await typesSet(page, '1247876', '97', 'a', 'Enter', '15', ...scales);
}

/** The sets after the drug, what is looked at, the score, and the door. */
async function goesHome(page: Page, wall: WallClock, endedAt: number): Promise<void> {
  await hurtsLess(page);
  await answersChecks(page, 'IV out');
  await scores(page);
  // last, so that nothing has grown old at the door however slow the machine is
  await doesWhatIsDue(page, wall, endedAt + 31 * MINUTE, () =>
    typesSet(page, '1207672', '98', 'a', 'Enter', '14', '5', '2', '0', '2'),
  );
  await leaves(page);
}

function expectRecord(session: Walked): void {
  const { ana, ben, pia } = clinic;
  expect(session).toMatchObject({ status: 'discharged', infusionOutcome: 'completed', order: { signedBy: pia.id } });
  const moves = 'check-in seat ready start pause resume complete discharge'.split(' ');
  expect(session.steps.map(({ move }) => move)).toEqual(moves);
  expect(session.steps.filter(({ by }) => by !== ana.id).map(({ move, by }) => [move, by])).toEqual([
    ['ready', pia.id],
  ]);
  const times = session.steps.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  expect(stepOf(session, 'ready')).toMatchObject({ overrides: [], orderedBy: null });
  expect(stepOf(session, 'start')).toMatchObject({ secondPersonId: ben.id, rateMlPerHour: RATE });
  expect(session.gates.filter(({ by }) => by === ben.id).map(({ gate }) => gate)).toEqual(['second-person']);
  expectVolume(session);
  expectSets(session);
}

function stepOf({ steps }: Walked, move: string): Walked['steps'][number] {
  const step = steps.find((one) => one.move === move);
  if (!step) throw new Error(`nobody charted ${move}`);
  return step;
}

/** What was given is what both syringes showed, and the sum of what ran; read in between it was between. */
function expectVolume(session: Walked): void {
  const { ana } = clinic;
  expect(session.pumpNotes).toEqual([expect.objectContaining({ note: 'cleared', isNewBag: true, by: ana.id })]);
  const [first, second] = [session.pumpNotes[0]?.pumpMl ?? 0, stepOf(session, 'complete').pumpMl ?? 0];
  expect(Math.abs(mlByStretches(session) - (first + second))).toBeLessThan(0.02);
  expect(Math.abs(first + second - VOLUME), 'the ordered volume is in').toBeLessThan(2);
  const { pumpMl: atPause } = stepOf(session, 'pause');
  expect(session.pumpReadings).toContainEqual(expect.objectContaining({ by: ana.id }));
  expect(session.pumpReadings[0]?.pumpMl).toBeLessThan(atPause ?? 0);
  expect(session.alerts.filter(({ condition }) => condition.rule === 'pump-drift')).toEqual([]);
}

const SET = ['systolicBp', 'diastolicBp', 'heartRate', 'spo2', 'respiratoryRate'];
/** Sets a quarter of an hour apart, and what a machine that is busy may take beyond it. */
const WIDEST_MINUTES = 20;

/** Whole sets from the start to the end of the drug, none of them left out, and no alert but a first reminder. */
function expectSets(session: Walked): void {
  const [from, to] = [stepOf(session, 'start').at, stepOf(session, 'complete').at];
  const sets = session.readings.filter(({ takenAt }) => takenAt > from && takenAt < to);
  expect(sets.length).toBeGreaterThanOrEqual(15);
  for (const { values, scales } of sets)
    expect(Object.keys({ ...values, ...scales })).toEqual(expect.arrayContaining([...SET, 'sedation']));
  const times = [from, ...sets.map(({ takenAt }) => takenAt), to].map((at) => Date.parse(at));
  const gaps = times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / MINUTE);
  expect(Math.max(...gaps)).toBeLessThan(WIDEST_MINUTES);
  expect(session.alerts.filter(({ level }) => level !== 'low')).toEqual([]);
}
