// @ts-check
// The dashboards: those that send entries, those that watch, and those of other clinics, in a process of their own.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { aSet } from '../clinics/a-set.mjs';
import { cookieOf } from '../clinics/sign-ins.mjs';
import { atPace } from '../processes/at-pace.mjs';
import { inGroups } from '../processes/in-groups.mjs';
import { Screen } from '../wire/screen.mjs';
import { Arrivals } from './arrivals.mjs';

/**
 * @typedef {import('../clinics/seats.mjs').Seat} Seat
 * @typedef {{ url: string, here: readonly number[], elsewhere: readonly number[], clinics: readonly string[],
 *   seats: readonly Seat[] }} Opening
 * @typedef {{ entries: number, everyMs: number }} Paced
 * @typedef {{ bursts: number, size: number }} Bursts
 * @typedef {{ revision: number, scheduledMs: number, ackMs: number }} Sent
 */

const BETWEEN_BURSTS_MS = 50;

/** @type {Screen[]} */
const screens = [];
/** @type {Arrivals} */
let arrivals;
/** @type {readonly Seat[]} */
let seats = [];
/** @type {() => string} */
let now = () => new Date().toISOString();
let turn = 0;

process.on('message', (/** @type {Opening | Paced | Bursts | string} */ request) => {
  if (typeof request !== 'string') void answer(request).then((found) => process.send?.(found));
});
process.send?.({ listens: true });

/**
 * @param {Opening | Paced | Bursts} request
 * @returns {Promise<object>}
 */
function answer(request) {
  if ('url' in request) return open(request);
  return 'bursts' in request ? sendBursts(request) : sendPaced(request);
}

/** @param {Opening} opening */
async function open({ url, here, elsewhere, clinics, seats: taken }) {
  seats = taken;
  arrivals = new Arrivals(here.length);
  await inGroups(here, async (number) => {
    const screen = await Screen.open(url, cookieOf(number));
    screens.push(screen);
    screen.onEntries = (arrived) => arrivals.note(arrived);
    await (screens.length === 1 ? greet(screen) : screen.helloUnread());
  });
  await inGroups(elsewhere, async (number) => {
    const screen = await Screen.open(url, cookieOf(number));
    await screen.helloUnread({ clinicId: clinics[number % clinics.length] });
  });
  return { opened: here.length + elsewhere.length };
}

/** What the time of the clinic is, the first screen asks; a peer has no other than ours. @param {Screen} screen */
async function greet(screen) {
  const { snapshot } = await screen.hello();
  if (!snapshot) return;
  const [toldMs, atMs] = [Date.parse(snapshot.serverTime), performance.now()];
  now = () => new Date(toldMs + (performance.now() - atMs) * snapshot.rate).toISOString();
}

/** @param {Paced} paced */
async function sendPaced({ entries, everyMs }) {
  const all = await atPace(entries, everyMs, send);
  const screensMs = await Promise.all(
    all.map(async ({ revision, scheduledMs }) => (await arrivals.everywhere(revision)) - scheduledMs),
  );
  return { screensMs, acksMs: all.map(({ ackMs, scheduledMs }) => ackMs - scheduledMs) };
}

/** So many at once, from as many dashboards; the next when every screen has them all. @param {Bursts} bursts */
async function sendBursts({ bursts, size }) {
  const screensMs = /** @type {number[]} */ ([]);
  for (let burst = 0; burst < bursts; burst += 1) {
    const scheduledMs = performance.now();
    const sent = await Promise.all(Array.from({ length: size }, () => send(scheduledMs)));
    const last = await Promise.all(sent.map(({ revision }) => arrivals.everywhere(revision)));
    screensMs.push(Math.max(...last) - scheduledMs);
    await pause(BETWEEN_BURSTS_MS);
  }
  return { screensMs };
}

/**
 * @param {number} scheduledMs
 * @returns {Promise<Sent>}
 */
async function send(scheduledMs) {
  turn += 1;
  const seat = seats[turn % seats.length];
  const screen = screens[turn % seats.length];
  if (!seat || !screen) throw new Error('nobody sits there');
  const payload = { sessionId: seat.sessionId, patientId: seat.patientId, takenAt: now(), ...aSet(turn) };
  const ack = await screen.command({ id: randomUUID(), name: 'vitals:record', payload });
  if (!ack.ok) throw new Error(`an entry was refused: ${JSON.stringify(ack)}`);
  return { revision: ack.revision, scheduledMs, ackMs: performance.now() };
}
