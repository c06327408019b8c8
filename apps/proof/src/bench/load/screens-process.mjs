// @ts-check
// All screens of a load, in a process of their own: they look on, and chart at the pace that is asked for.
import { randomUUID } from 'node:crypto';
import { until } from '../../faults/waiting.mjs';
import { aSet } from '../clinics/a-set.mjs';
import { atPace } from '../processes/at-pace.mjs';
import { inGroups } from '../processes/in-groups.mjs';
import { Group } from './group.mjs';

/**
 * @typedef {import('../clinics/seats.mjs').Seat} Seat
 * @typedef {import('./group.mjs').GroupPlan} GroupPlan
 * @typedef {{ groups: readonly GroupPlan[], seats: readonly Seat[] }} Opening
 * @typedef {{ entries: number, everyMs: number }} Paced
 * @typedef {{ revisions: Record<string, number>, dials: number }} Newest of each clinic, and how often each screen's link must have come up
 * @typedef {object} Found in milliseconds from when each entry was to be sent
 * @property {number[]} lateMs until it was sent
 * @property {number[]} acksMs until it was committed
 * @property {number[]} hereMs until the last screen of its server had it
 * @property {number[]} elsewhereMs until the last screen of the other servers had it, where there are others
 * @property {number} lapses how often a screen heard nothing for so long that it was not live
 */

const OPENS_WITHIN_MS = 30_000;
/** Past this something was lost, and is not waited for. */
const SETTLES_WITHIN_MS = 60_000;

/** @type {Map<string, Group[]>} of each clinic: the first is the one that charts */
const clinics = new Map();
/** @type {readonly Seat[]} */
let seats = [];
let turn = 0;

process.on('message', (/** @type {Opening | Paced | Newest | string} */ request) => {
  if (typeof request !== 'string') void answer(request).then((found) => process.send?.(found));
});
process.send?.({ listens: true });

/**
 * @param {Opening | Paced | Newest} request
 * @returns {Promise<object>}
 */
function answer(request) {
  if ('groups' in request) return open(request);
  return 'entries' in request ? chartAtPace(request) : convergeOn(request);
}

function allScreens() {
  return [...clinics.values()].flat().flatMap(({ screens }) => screens);
}

/** @param {Opening} opening */
async function open({ groups, seats: taken }) {
  seats = taken;
  for (const plan of groups) clinics.set(plan.clinicId, [...(clinics.get(plan.clinicId) ?? []), new Group(plan)]);
  const opened = inGroups(allScreens(), (screen) => screen.open());
  await within('every screen is live', OPENS_WITHIN_MS, opened);
  return { opened: allScreens().length };
}

/**
 * @param {Paced} paced
 * @returns {Promise<Found>}
 */
async function chartAtPace({ entries, everyMs }) {
  const lapsesBefore = lapses();
  const charted = atPace(entries, everyMs, chart);
  const all = await within('every entry is everywhere', entries * everyMs + SETTLES_WITHIN_MS, charted);
  return {
    lateMs: all.map(({ lateMs }) => lateMs),
    acksMs: all.map(({ ackMs }) => ackMs),
    hereMs: all.map(({ hereMs }) => hereMs),
    elsewhereMs: all.flatMap(({ elsewhereMs }) => elsewhereMs),
    lapses: lapses() - lapsesBefore,
  };
}

function lapses() {
  return allScreens().reduce((sum, screen) => sum + screen.lapses, 0);
}

/** @param {number} scheduledMs */
async function chart(scheduledMs) {
  const lateMs = performance.now() - scheduledMs;
  turn += 1;
  const seat = seats[turn % seats.length];
  const [here, ...others] = clinics.get(seat?.clinicId ?? '') ?? [];
  if (!seat || !here) throw new Error('nobody sits there');
  const writer = here.nextWriter();
  const payload = { sessionId: seat.sessionId, patientId: seat.patientId, takenAt: writer.now(), ...aSet(turn) };
  const { revision, atMs } = await writer.chart({ id: randomUUID(), name: 'vitals:record', payload });
  const hereMs = (await here.everywhere(revision)) - scheduledMs;
  const there = await Promise.all(others.map((group) => group.everywhere(revision)));
  const elsewhereMs = there.length > 0 ? [Math.max(...there) - scheduledMs] : [];
  return { lateMs, ackMs: atMs - scheduledMs, hereMs, elsewhereMs };
}

/**
 * Waits until every screen has come back and stands where its clinic does. When that was is told by a clock that other
 * processes share.
 * @param {Newest} newest
 */
async function convergeOn({ revisions, dials }) {
  const screens = [...clinics].flatMap(([clinicId, groups]) =>
    groups.flatMap((group) => group.screens.map((screen) => ({ screen, revision: revisions[clinicId] ?? Infinity }))),
  );
  const isThere = () => screens.every(({ screen, revision }) => screen.isLive && screen.revision >= revision);
  await until('every screen is back', SETTLES_WITHIN_MS, isThere);
  if (screens.some(({ screen }) => screen.dials.answered < dials))
    throw new Error('a screen never lost its connection');
  const lastMs = Math.max(...screens.map(({ screen }) => screen.currentMs));
  return {
    atMs: performance.timeOrigin + lastMs,
    refused: screens.reduce((sum, { screen }) => sum + screen.dials.refused, 0),
  };
}

/**
 * @template T
 * @param {string} what
 * @param {number} ms
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
function within(what, ms, work) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const refusals = allScreens().flatMap(({ dials }) => dials.lastRefusal || []);
      const refused = `${refusals.length} screens were refused: ${refusals[0] ?? ''}`;
      reject(new Error(`${what}: not within ${ms} ms; ${refused}`));
    }, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
