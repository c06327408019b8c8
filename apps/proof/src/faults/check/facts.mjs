// @ts-check
import { measures, valueOf } from '@chairside/domain';

/**
 * @typedef {import('@chairside/domain').Alert} Alert
 * @typedef {import('@chairside/domain').LiveSession} LiveSession
 * @typedef {import('@chairside/domain').VitalsReading} VitalsReading
 * @typedef {Record<string, unknown>} Row
 *
 * What a row and the fold must both say of one thing, under the names of the columns. Nothing is null.
 * @typedef {{ id: string } & Record<string, unknown>} Facts
 */

const READING = [
  ...['session_id', 'patient_id', 'taken_at', 'recorded_at', 'recorded_by', 'not_taken', 'confirmed', 'corrects'],
  ...['reason', 'late', 'late_reason', 'possible_repeat_of'],
];
const SESSION = [
  ...['patient_id', 'protocol_id', 'scheduled_at', 'planned_minutes', 'planned_chair_id', 'chair_id', 'nurse_id'],
  ...['status', 'status_revision', 'infusion_outcome'],
];
const ALERT = ['session_id', 'level', 'condition', 'since', 'raised_at', 'state', 'settled_at'];

/** @param {Row} row @returns {Facts} */
export function readingOfRow(row) {
  const values = measures.map((measure) => [columnOf(measure), numberOf(row[columnOf(measure)])]);
  return { ...factsOf(row, READING), ...Object.fromEntries(values) };
}

/**
 * @param {LiveSession} session
 * @param {VitalsReading} reading
 * @returns {Facts}
 */
export function readingOfFold({ id: sessionId, patientId }, reading) {
  const values = measures.map((measure) => [columnOf(measure), valueOf(reading, measure) ?? null]);
  const row = inColumns({ ...reading, sessionId, patientId, late: reading.late === true });
  return { ...factsOf(row, READING), ...Object.fromEntries(values) };
}

/** @param {Row} row @returns {Facts} */
export const sessionOfRow = (row) => factsOf(row, SESSION);
/** @param {LiveSession} session @returns {Facts} */
export const sessionOfFold = (session) => factsOf(inColumns({ ...session }), SESSION);

/** @param {Row} row @returns {Facts} */
export const alertOfRow = (row) => factsOf(row, ALERT);
/** @param {LiveSession} session @param {Alert} alert @returns {Facts} */
export const alertOfFold = ({ id: sessionId }, alert) => factsOf(inColumns({ ...alert, sessionId }), ALERT);

/**
 * @param {Row} row
 * @param {readonly string[]} columns
 * @returns {Facts}
 */
function factsOf(row, columns) {
  return { id: String(row['id']), ...Object.fromEntries(columns.map((column) => [column, plain(row[column])])) };
}

/** @param {unknown} value */
function plain(value) {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}

/** Decimals come as text. @param {unknown} value */
function numberOf(value) {
  return value === null || value === undefined ? null : Number(value);
}

/** @param {object} object */
function inColumns(object) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [columnOf(key), value]));
}

/** The database's spelling of a name, by a rule of our own: it must not share a mistake with the server. @param {string} name */
export function columnOf(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
