// @ts-check
import { signAt, vitalSign } from '@chairside/domain';
import { BASELINE, PUMP } from '@chairside/e2e/stage';
import { base } from './base.mjs';

/**
 * @typedef {import('./screen.mjs').Screen} Screen
 * @typedef {{ name: import('@chairside/domain').CommandName, payload: object }} Task
 */

const SIGN = /** @type {import('@chairside/domain').VitalSign} */ (signAt('heart', 'main'));
const SUSPECT = { [SIGN]: vitalSign(SIGN).plausible[1] + 1 };

/** What people do at a screen, and how often beside the rest. @type {readonly [number, (screen: Screen) => Task | null][]} */
const TASKS = [
  [8, chartSet],
  [1, chartSuspect],
  [1, chartForAnother],
  [2, correct],
  [1, nameEscort],
  [1, pause],
  [1, resume],
];
const DECK = TASKS.flatMap(([often, task]) => Array.from({ length: often }, () => task));

/** The next thing that somebody at this screen does, if anything; nobody charts at a wall display. @param {Screen} screen */
export function nextTask(screen) {
  return screen.page.device.person.role === 'display' ? null : screen.world.chance.pick(DECK)(screen);
}

/** @param {Screen} screen @returns {Task} */
function chartSet({ world, line }) {
  const values = { ...BASELINE.values, ...calm(world) };
  return { name: 'vitals:record', payload: { ...seat(world), takenAt: timeAt(line, world), values } };
}

/** Refused until somebody confirms it. @param {Screen} screen @returns {Task} */
function chartSuspect({ world, line }) {
  return {
    name: 'vitals:record',
    payload: { ...seat(world), takenAt: timeAt(line, world), values: SUSPECT },
  };
}

/** Refused for good: the patient is not the one of the session. @param {Screen} screen @returns {Task} */
function chartForAnother({ world, line }) {
  const { sessionId } = seat(world);
  const patientId = base.seats.find((other) => other.sessionId !== sessionId)?.patientId;
  return {
    name: 'vitals:record',
    payload: { sessionId, patientId, takenAt: timeAt(line, world), values: calm(world) },
  };
}

/** Refused when somebody else was quicker. @param {Screen} screen @returns {Task | null} */
function correct({ world, line }) {
  const at = seat(world);
  const last = line.board.current()?.board.sessions[at.sessionId]?.readings.at(-1);
  if (!last) return null;
  const values = calm(world);
  return { name: 'vitals:correct', payload: { ...at, corrects: last.id, reason: 'typing', values } };
}

/** @param {Screen} screen @returns {Task} */
function nameEscort({ world }) {
  const name = `Escort ${world.chance.between(1, 99)}`;
  return { name: 'escort:name', payload: { sessionId: seat(world).sessionId, name, relation: 'brother' } };
}

/** @param {Screen} screen @returns {Task} */
function pause({ world }) {
  return { name: 'session:pause', payload: { sessionId: seat(world).sessionId, reason: 'nausea' } };
}

/** Not kept on a device: refused while the screen is not live. @param {Screen} screen @returns {Task} */
function resume({ world }) {
  return { name: 'session:resume', payload: { sessionId: seat(world).sessionId, rateMlPerHour: PUMP.rateMlPerHour } };
}

/** @param {import('./world.mjs').World} world */
function seat({ chance }) {
  return chance.pick(base.seats);
}

/**
 * The clinic's time as the screen knows it; before it has heard any, the device's.
 * @param {Screen['line']} line
 * @param {import('./world.mjs').World} world
 */
function timeAt({ link, clock }, { time }) {
  return link.current().kind === 'connecting' ? new Date(time.now()).toISOString() : clock.now();
}

/** A value within every limit. @param {import('./world.mjs').World} world */
function calm({ chance }) {
  return { [SIGN]: chance.between(65, 79) };
}
