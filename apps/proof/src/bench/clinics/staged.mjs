// @ts-check
// Clinics that samples begin with, made once in each run by the server itself, through its public face.
import { minutesAfter, MOOD_IV, OBSERVATION } from '@chairside/domain';
import { answerPreparations, BASELINE, openTheDay, ORDER, PUMP, staffOf } from '@chairside/e2e/stage';
import { aSet } from './a-set.mjs';
import { chartedClinics, SEATS } from './charted-clinics.mjs';
import { patientOf } from './patient-of.mjs';
import { quietClinics, VISITOR } from './quiet-clinics.mjs';
import { serveShipped } from './shipped-server.mjs';
import { signInScreens } from './sign-ins.mjs';

/** @typedef {import('@chairside/e2e/stage').Staff} Staff */

/** Numbers of screens: of the clinic that is charted in, and of those beside it. */
export const SCREENS = { here: { from: 0, to: 1_000 }, elsewhere: { from: 1_000, to: 1_900 } };
/** So many screens look on in each of them. */
export const MANY = { clinics: 200, screensEach: 10 };
const CHAIRS = 16;
const SETS_BEFORE = 30;
const WRITERS = 64;
const MINUTES_APART = 4;
const OBSERVED_MINUTES = 600;

/**
 * Sixteen running infusions with thirty sets behind each and thirty quiet clinics beside them; a thousand screens here
 * and nine hundred there are signed in.
 * @param {string} databaseUrl
 */
export async function aFullBoard(databaseUrl) {
  await stage(databaseUrl, async (staff) => {
    const now = await staff.ana.now();
    await Promise.all(Array.from({ length: CHAIRS }, (_, index) => anInfusionSince(staff, now, index)));
  });
  await signInScreens(databaseUrl, 'ana', SCREENS.here);
  await quietClinics(databaseUrl);
  await signInScreens(databaseUrl, VISITOR, SCREENS.elsewhere);
}

/**
 * Sixty-four patients who have been there for ten hours, each in a chair of their own, with nothing charted yet.
 * @param {string} databaseUrl
 */
export async function manyObserved(databaseUrl) {
  await stage(databaseUrl, async ({ ana }) => {
    const arrivedAt = minutesAfter(await ana.now(), -OBSERVED_MINUTES);
    await Promise.all(Array.from({ length: WRITERS }, (_, index) => seat(ana, arrivedAt, index, OBSERVATION.id)));
  });
}

/**
 * Two hundred clinics with four patients each, who sit in their chairs; all their screens are signed in, those of the
 * demo's own clinic first.
 * @param {string} databaseUrl
 */
export async function twoHundredClinics(databaseUrl) {
  await stage(databaseUrl, async ({ ana }) => {
    const now = await ana.now();
    await Promise.all(Array.from({ length: SEATS }, (_, index) => seat(ana, now, index, OBSERVATION.id)));
  });
  const { clinics, screensEach } = MANY;
  await signInScreens(databaseUrl, 'ana', { from: 0, to: screensEach });
  await chartedClinics(databaseUrl, { count: clinics - 1, screens: { from: screensEach, each: screensEach } });
}

/**
 * As the e2e stage has it, but with a long time at the chair before the drug.
 * @param {Staff} staff
 * @param {string} now
 * @param {number} index
 */
async function anInfusionSince(staff, now, index) {
  const { ana, ben, pia } = staff;
  const arrivedAt = minutesAfter(now, -SETS_BEFORE * MINUTES_APART);
  const { sessionId, patientId } = await seat(ana, arrivedAt, index, MOOD_IV.id);
  const chart = (/** @type {string} */ takenAt, /** @type {object} */ set) =>
    ana.does('vitals:record', { sessionId, patientId, takenAt, ...set });
  await openTheDay(ana);
  for (let turn = 1; turn < SETS_BEFORE; turn += 1)
    await chart(minutesAfter(arrivedAt, turn * MINUTES_APART), aSet(turn));
  await chart(now, BASELINE);
  await ana.does('consent:record', { sessionId, signedAt: now, version: '2026-1' });
  await ana.does('escort:name', { sessionId, name: 'Eddie Escort', relation: 'brother' });
  await answerPreparations(ana, sessionId);
  await pia.does('order:sign', { sessionId, ...ORDER });
  await ben.does('pump:check', { sessionId, ...PUMP });
  await ana.does('session:ready', { sessionId });
  await ana.does('session:start', { sessionId });
}

/**
 * A patient who came at that time and sits in a new chair.
 * @param {Staff['ana']} ana
 * @param {string} at
 * @param {number} index
 * @param {string} protocolId
 */
async function seat(ana, at, index, protocolId) {
  const chairId = await ana.does('chair:add', { name: String(index + 1) });
  const patientId = await ana.does('patient:register', patientOf(index));
  const sessionId = await ana.does('session:book', { patientId, protocolId, scheduledAt: at, chairId });
  await ana.does('session:check-in', { sessionId, identifiers: ['name', 'birth-date'], at });
  await ana.does('session:seat', { sessionId, chairId, nurseId: ana.id, at });
  return { sessionId, patientId };
}

/**
 * @param {string} databaseUrl
 * @param {(staff: Staff) => Promise<void>} build
 */
async function stage(databaseUrl, build) {
  const server = await serveShipped(databaseUrl);
  try {
    await build(await staffOf(server.url));
  } finally {
    await server.stop();
  }
}
