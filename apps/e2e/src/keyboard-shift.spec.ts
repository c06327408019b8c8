import type { Page } from '@playwright/test';
import { aClinic, expect, test, type Clinic } from './a-clinic.js';
import { REST, type Figures } from './keyboard-set.js';
import { KeyboardVisit } from './keyboard-visit.js';
import { aBooking, openTheDay, PATIENTS } from './stage.mjs';
import { LONG, walkedOf, WallClock, type Walked } from './walk-steps.js';

const SPEED = 20;
const CHAIRS = ['1', '2', '3'];

/** A small dose, at a millilitre each minute. */
const MINUTES = 20;
const ORDER = { doseMgPerKg: 0.25, minutes: MINUTES, concentrationMgPerMl: 1, reason: 'First dose, half of the usual' };
const PUMP = { rateMlPerHour: 60, volumeMl: MINUTES };

/** What was pressed for a patient when this was written, 287 keys and with a pause 324, and a tenth on top. */
const MOST_KEYS = { quiet: 315, paused: 356 };

/** Three patients are awaited, and nobody is here but the staff. */
const clinic: Clinic<{ sessionId: string }[]> = aClinic(
  'keyboard-shift',
  async (staff) => {
    await openTheDay(staff.ana);
    const bookings = [];
    for (const [index, chair] of CHAIRS.entries()) {
      const name = PATIENTS[index];
      if (!name) throw new Error('too few patients');
      bookings.push(await aBooking(staff, chair, name));
    }
    return bookings;
  },
  { speed: SPEED },
);

test('a whole shift, from check-in to leaving, of three patients by keyboard alone', LONG, async ({ open }) => {
  test.setTimeout(560_000);
  const page = await open(clinic, 'ana', '/', { locale: 'en-US' });
  await countsPointers(page);
  const wall = await WallClock.of(clinic.ana);
  const visits = CHAIRS.map((chair) => new KeyboardVisit(page, wall, chair));
  const [first, second] = visits;
  if (!first || !second) throw new Error('too few patients');
  await first.asksForKeys();
  for (const [index, visit] of visits.entries()) await isPrepared(visit, sessionOf(index));
  for (const visit of visits) await inPage(visit, () => visit.starts());
  for (const visit of visits) await isTaken(visit, 4, 118);
  for (const visit of visits) await (visit === second ? isHigh(visit, wall) : isTaken(visit, 11, 120));
  // whose pump stood still gets the last of the drug last
  for (const visit of [...visits].sort((a, b) => a.endsAt(MINUTES) - b.endsAt(MINUTES))) await isGiven(visit);
  await recover(visits, wall);
  for (const visit of visits) await inPage(visit, () => goesHome(visit));
  expect(await page.evaluate(() => sessionStorage.getItem('pointers'))).toBe('0');
  for (const [index, visit] of visits.entries())
    expectRecord(visit, await walkedOf(clinic.ana, sessionOf(index)), visit === second);
});

/** Whatever a mouse, a finger or a pen does is counted, on whichever page. */
async function countsPointers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const count = (added: number): void =>
      sessionStorage.setItem('pointers', `${Number(sessionStorage.getItem('pointers')) + added}`);
    count(0);
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(kind, ({ isTrusted }) => count(isTrusted ? 1 : 0), { capture: true });
  });
  await page.reload();
}

/** No two patients have the same: a value on the wrong one would show. */
function figuresOf({ chair }: KeyboardVisit, systolicBp: number): Figures {
  const more = Number(chair);
  return { systolicBp: systolicBp + more, diastolicBp: 74 + more, heartRate: 68 + 2 * more, spo2: 95 + more };
}

function sessionOf(index: number): string {
  return clinic.staged[index]?.sessionId ?? '';
}

/** Goes to the page of a patient, does something there, and goes back to the board. */
async function inPage(visit: KeyboardVisit, act: () => Promise<unknown>): Promise<void> {
  await visit.opens();
  await act();
  await visit.goesBack();
}

/** All before the drug; what a nurse may not sign or check alone is done by those who may. */
async function isPrepared(visit: KeyboardVisit, sessionId: string): Promise<void> {
  await visit.arrives();
  await visit.bringsPapers(escortOf(visit));
  await visit.charts(figuresOf(visit, 115), REST.before);
  await visit.answersAll();
  await clinic.pia.does('order:sign', { sessionId, ...ORDER });
  await clinic.ben.does('pump:check', { sessionId, ...PUMP });
  await visit.goesBack();
}

function escortOf({ chair }: KeyboardVisit): string {
  return `Edda Escort ${'ABC'.charAt(Number(chair) - 1)}`;
}

/** A set while the drug runs, so many minutes after its start. */
async function isTaken(visit: KeyboardVisit, minutes: number, systolicBp: number): Promise<void> {
  await visit.runsFor(minutes);
  await inPage(visit, () => visit.charts(figuresOf(visit, systolicBp), REST.infusing));
}

/** A pressure that is too high: taken on the board, paused for, measured again, and on. */
async function isHigh(visit: KeyboardVisit, wall: WallClock): Promise<void> {
  await visit.runsFor(11);
  await inPage(visit, () => visit.charts({ ...figuresOf(visit, 194), diastolicBp: 114 }, REST.infusing));
  const highAt = await wall.now();
  await visit.takesAlert();
  await inPage(visit, async () => {
    await visit.pauses('Blood pressure');
    // what is measured within a minute of it stands for the same moment
    await wall.until(highAt, 2);
    await visit.charts(figuresOf(visit, 130), REST.paused);
    await visit.resumes(`${PUMP.rateMlPerHour}`);
  });
}

async function isGiven(visit: KeyboardVisit): Promise<void> {
  await visit.runsFor(MINUTES);
  await inPage(visit, async () => {
    await visit.isAllGiven(MINUTES);
    await visit.charts(figuresOf(visit, 122), REST.recovering);
    await visit.isLookedAt();
  });
}

/** Two more sets, of which the last is taken when nobody has had the drug for half an hour. */
async function recover(visits: readonly KeyboardVisit[], wall: WallClock): Promise<void> {
  const endedAt = await wall.now();
  for (const minutes of [12, 31]) {
    await wall.until(endedAt, minutes);
    for (const visit of visits)
      await inPage(visit, () => visit.charts(figuresOf(visit, 112 + (minutes % 10)), REST.recovering));
  }
}

async function goesHome(visit: KeyboardVisit): Promise<void> {
  await visit.isScored();
  await visit.leaves();
}

/** All that was typed is on this patient, and nothing else; no more keys than it takes. */
function expectRecord(visit: KeyboardVisit, session: Walked, isPaused: boolean): void {
  const { keys, chair, typed } = visit;
  const { ana, ben } = clinic;
  test.info().annotations.push({ type: 'keys', description: `${keys.pressed} keys for the patient of chair ${chair}` });
  expect(session).toMatchObject({ status: 'discharged', infusionOutcome: 'completed' });
  const moves = `check-in seat ready start ${isPaused ? 'pause resume ' : ''}complete discharge`.split(' ');
  expect(session.steps.map(({ move }) => move)).toEqual(moves);
  expect(session.steps.every(({ by }) => by === ana.id)).toBe(true);
  expect(session.steps.find(({ move }) => move === 'start')).toMatchObject({ secondPersonId: ben.id });
  expect(session.steps.find(({ move }) => move === 'complete')).toMatchObject({ pumpMl: MINUTES });
  expect(session.gates.find(({ gate }) => gate === 'escort')).toMatchObject({ name: escortOf(visit) });
  expect(session.readings.map(({ values }) => values)).toEqual(typed.map((set) => expect.objectContaining(set)));
  expect(session.readings.every(({ recordedBy }) => recordedBy === ana.id)).toBe(true);
  if (isPaused) expect(session.steps.find(({ move }) => move === 'pause')).toMatchObject({ reason: 'blood-pressure' });
  const ofValues = session.alerts.filter(({ condition }) => 'reached' in condition);
  expect(ofValues).toEqual(isPaused ? [expect.objectContaining({ level: 'high', state: 'cleared' })] : []);
  expect(keys.pressed).toBeLessThanOrEqual(isPaused ? MOST_KEYS.paused : MOST_KEYS.quiet);
}
